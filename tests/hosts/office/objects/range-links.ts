/** The link of a cell: where it leads, and the font that Excel gives a cell with one. */
import type { BookLink, BookStyle } from '../../book/book-types.ts';
import { ADDIN, type Host } from '../host.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, checkEditable, sheetOf, type RangeTarget } from './range-target.ts';

/** Excel puts the cell into its style for links, which is a font: size, bold and italic are those of the style. */
const LINK_FONT: BookStyle = { color: '#0563c1', underline: true };

const MAX_ADDRESS = 2_083;

export function readLink(range: RangeTarget, host: Host): Json {
  const { top, left } = areaOf(range);
  const link = sheetOf(range, host).link(top, left);
  if (link === null) return null;
  return { ...('place' in link ? { documentReference: link.place } : { address: link.url }), ...(link.tip === undefined ? {} : { screenTip: link.tip }) };
}

/** Only a link of one cell is answered, to a place in the workbook or to an address of the web. */
export function writeLink(range: RangeTarget, value: Json, host: Host): void {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkEditable(sheet, area, host);
  if (area.top !== area.bottom || area.left !== area.right) throw notAnswered('Range.Hyperlink of several cells');
  const link = linkOf(value);
  sheet.setLink(area.top, area.left, link, ADDIN);
  const cell = sheet.cell(area.top, area.left);
  const { bold: _bold, italic: _italic, fontSize: _size, ...kept } = cell?.style ?? {};
  // An empty cell shows where its link leads.
  const values = (cell?.value ?? null) === null ? { values: [['place' in link ? link.place : link.url]] } : {};
  sheet.write(area.top, area.left, { ...values, styles: [[{ ...kept, ...LINK_FONT }]] }, ADDIN);
}

function linkOf(value: Json): BookLink {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('a hyperlink');
  const known = new Map<string, unknown>(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
  const text = (key: string): string | null => {
    const part = known.get(key);
    known.delete(key);
    return typeof part === 'string' && part !== '' ? part : null;
  };
  const [place, url, tip] = [text('documentReference'), text('address'), text('screenTip')];
  if (known.size > 0) throw notAnswered(`Range.Hyperlink with ${[...known.keys()].join()}`);
  if ((place === null) === (url === null)) throw invalidArgument('a hyperlink leads to one place');
  if (url !== null && url.length > MAX_ADDRESS) throw invalidArgument('an address that long');
  return { ...(place === null ? { url: url ?? '' } : { place }), ...(tip === null ? {} : { tip }) };
}
