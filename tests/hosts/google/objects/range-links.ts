/** Range: texts with looks and links of their own, which go with the value that they stand in. */
import type { BookStyle } from '../../book/book-types.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { targetOf } from '../wrapped.ts';
import { sheetOf, type RangeTarget } from './range-target.ts';
import { MAX_TEXT, writeBlock } from './range-writes.ts';
import { richTextType, type TextParts } from './rich-text.ts';

/** Rich text is never read: it stays the text that it is. What it does not say of its looks is no look of the cell any more. */
export function writeRichTexts(range: RangeTarget, rows: readonly (readonly unknown[])[], host: ScriptHost): object {
  const texts = rows.map((row) => row.map((given) => targetOf(given, richTextType)));
  const written = writeBlock(range, rows, (given) => {
    const { text } = targetOf(given, richTextType);
    if (text.length > MAX_TEXT) throw new ScriptException(GOOGLE_SAYS.textTooLong);
    return { value: text === '' ? null : text };
  }, host);
  const sheet = sheetOf(range, host);
  const { top, left } = range.area;
  const styles = texts.map((row, r) => row.map(({ style }, c) => withText(sheet.cell(top + r, left + c)?.style ?? {}, style)));
  sheet.write(top, left, { styles }, host.author);
  texts.forEach((row, r) => { row.forEach(({ link }, c) => { sheet.setLink(top + r, left + c, link, host.author); }); });
  return written;
}

/** A value that is set anew leads nowhere. */
export function dropLinks(range: RangeTarget, host: ScriptHost): void {
  const sheet = sheetOf(range, host);
  for (let row = range.area.top; row <= range.area.bottom; row += 1) {
    for (let column = range.area.left; column <= range.area.right; column += 1) {
      if (sheet.link(row, column) !== null) sheet.setLink(row, column, null, host.author);
    }
  }
}

function withText({ bold: _bold, italic: _italic, underline: _underline, fontSize: _size, color: _colour, ...kept }: BookStyle, style: TextParts): BookStyle | null {
  const made = Object.fromEntries(Object.entries({ ...kept, ...style }).filter(([, part]) => part !== undefined && part !== false));
  // Parts of two styles.
  return Object.keys(made).length === 0 ? null : made as BookStyle;
}
