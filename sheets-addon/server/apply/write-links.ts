/** Makes texts of a tab lead somewhere: to a cell of the spreadsheet, or to a page. */
import { cellAddress, cellAreas, cellsOf } from '../../../core/index.ts';
import type { CellLink, CellLook, SheetPage, SheetPlan } from '../../../core/index.ts';
import { lookAt } from './page-looks.ts';
import { rangeAt } from './places.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Of this tab alone. */
const HERE = '';

/** Google knows tabs by number, and links only texts: a number that leads somewhere would become one. */
export function setLinks(sheet: Sheet, { cells }: SheetPlan, { links, looks }: SheetPage): void {
  const styles = new Map<string, TextStyle>();
  const texts = new Map<string, RichText>();
  const linked = new Map<string, RichText>();
  const places = links.flatMap(({ row, column, to }) => {
    const text = cells[row]?.[column] ?? null;
    const address = addressOf(to);
    if (typeof text !== 'string' || text === '' || address === null) return [];
    linked.set(cellAddress(row, column), richText(text, address, lookAt(looks, row, column), { styles, texts }));
    return [{ sheet: HERE, row, column }];
  });
  for (const area of cellAreas(places)) {
    const values = cellsOf(area).map((row) => row.flatMap((cell) => linked.get(cellAddress(cell.row, cell.column)) ?? []));
    rangeAt(sheet, { top: area.row, left: area.column, bottom: area.row + area.rowCount - 1, right: area.column + area.columnCount - 1 }).setRichTextValues(values);
  }
}

/** Null for what is no link: a text that only looks like one is left a text. */
function addressOf(to: CellLink['to']): string | null {
  if (to.kind === 'web') return /^https?:\/\//i.test(to.url) ? to.url : null;
  return /^\d{1,15}$/.test(to.sheet) ? `#gid=${to.sheet}&range=${cellAddress(to.row, to.column)}` : null;
}

/** What is made once, however many cells have it: each step of its making is a call. */
interface Made {
  readonly styles: Map<string, TextStyle>;
  readonly texts: Map<string, RichText>;
}

function richText(text: string, address: string, look: CellLook, { styles, texts }: Made): RichText {
  const { isBold, isItalic, size, colour } = look;
  const styleKey = JSON.stringify([isBold, isItalic, size, colour]);
  return once(texts, JSON.stringify([text, address, styleKey]), () =>
    SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(address).setTextStyle(once(styles, styleKey, () => styleOf(look))).build());
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** A linked text brings its own looks with it: those that the page gives its cell. */
function styleOf({ isBold, isItalic, size, colour }: CellLook): TextStyle {
  let builder = SpreadsheetApp.newTextStyle();
  if (isBold === true) builder = builder.setBold(true);
  if (isItalic === true) builder = builder.setItalic(true);
  if (size !== undefined) builder = builder.setFontSize(size);
  if (colour !== undefined) builder = builder.setForegroundColor(colour);
  return builder.build();
}
