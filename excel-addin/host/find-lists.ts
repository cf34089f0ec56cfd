/** What drop-down lists offer: from the rule itself, or from the cells that it names. */
import type { SheetId } from '../../core/index.ts';
import { cellFromExcel, loadedValues } from './cell-from-excel.ts';

/** Cells that a list stands in. */
export interface ListPlace {
  /** Name or id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface FoundList {
  /** What the list offers, or the cells that say it. */
  readonly offers: readonly string[] | ListPlace;
  /** Whether other values are refused. */
  readonly isStrict: boolean;
}

/** Lists by the place that they stand in, as far as they could be read. */
export type ReadLists = ReadonlyMap<string, readonly string[]>;

const MAX_ROWS = 1_048_576;
const REFERENCE = /^=(?:(?:'((?:[^']|'')+)'|([^'!()[\],:]+))!)?\$?([A-Z]{1,3})(?:\$?([0-9]{1,7}))?(?::\$?([A-Z]{1,3})(?:\$?([0-9]{1,7}))?)?$/;

/** The one list of all cells of a range whose `type,rule,errorAlert` are loaded; null where there is none, or several. */
export function foundList({ type, rule, errorAlert }: Excel.DataValidation, sheet: SheetId): FoundList | null {
  const source = type === 'List' ? rule.list?.source : undefined;
  if (typeof source !== 'string') return null;
  const offers = source.startsWith('=') ? listPlace(source, sheet) : source.split(',').map((text) => text.trim());
  return offers === null ? null : { offers, isStrict: errorAlert.showAlert && errorAlert.style === 'Stop' };
}

/** Whether the cells of a range have several rules, or some have none: to be told apart one by one. */
export function isListMixed({ type }: Excel.DataValidation): boolean {
  return type === 'Inconsistent' || type === 'MixedCriteria';
}

/** A reference to cells; names and functions are not followed. */
function listPlace(formula: string, own: SheetId): ListPlace | null {
  const [isReference, quoted, plain, left = '', top, right = left, bottom] = REFERENCE.exec(formula) ?? [];
  if (isReference === undefined) return null;
  const [first, last] = [columnNumber(left), columnNumber(right)];
  const isWhole = top === undefined;
  // A letter alone is a name, `A:A` a column.
  if (isWhole ? !formula.includes(':') || bottom !== undefined : right !== left && bottom === undefined) return null;
  const row = isWhole ? 0 : Number(top) - 1;
  const lastRow = isWhole ? MAX_ROWS - 1 : Number(bottom ?? top) - 1;
  if (row < 0 || lastRow < row || lastRow >= MAX_ROWS || last < first) return null;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? own, row, column: first, rowCount: lastRow - row + 1, columnCount: last - first + 1 };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function placeKey({ sheet, row, column, rowCount, columnCount }: ListPlace): string {
  return `${row},${column},${rowCount},${columnCount},${sheet}`;
}

/** Asks for the cells of lists; the answers are read by `readLists` after a sync. */
export function requestLists(context: Excel.RequestContext, places: Iterable<ListPlace>): ReadonlyMap<string, Excel.Range> {
  return new Map([...places].map((place) => {
    const { sheet, row, column, rowCount, columnCount } = place;
    const range = context.workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, rowCount, columnCount).getUsedRangeOrNullObject(true);
    range.load('values');
    return [placeKey(place), range];
  }));
}

export function readLists(pending: ReadonlyMap<string, Excel.Range>): ReadLists {
  const lists = new Map<string, readonly string[]>();
  for (const [key, range] of pending) {
    if (range.isNullObject) continue;
    const cells = loadedValues(range).flat().map(cellFromExcel);
    lists.set(key, cells.flatMap((cell) => (cell === null || typeof cell === 'object' ? [] : [String(cell)])));
  }
  return lists;
}
