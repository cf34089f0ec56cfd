/** What the drop-down lists of cells offer. */
import type { CellRef, SheetId } from '../../core/index.ts';
import { idOf, sheetOf } from './find-sheets.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Cells that are looked at with one reading; where the wanted ones lie further apart, each column is read by itself. */
const MOST_AT_ONCE = 20_000;

/** One reading for the lists of a tab, and one more for each run of cells that lists take their values from. */
export function offeredLists(cells: readonly CellRef[]): readonly (readonly string[] | null)[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const rules = new Map<CellRef, Validation>();
  for (const [id, wanted] of grouped(cells, ({ sheet }) => sheet)) {
    const sheet = sheetOf(spreadsheet, id);
    const [rowCount, columnCount] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const within = wanted.filter(({ row, column }) => row >= 0 && column >= 0 && row < rowCount && column < columnCount);
    for (const block of blocksOf(within)) collectRules(sheet, block, rules);
  }
  const read = new Map<string, readonly string[]>();
  return cells.map((cell) => {
    const rule = rules.get(cell);
    return rule === undefined ? null : offersOf(rule, read);
  });
}

function blocksOf(cells: readonly CellRef[]): readonly (readonly CellRef[])[] {
  const { height, width } = extentOf(cells);
  return height * width <= MOST_AT_ONCE ? [cells] : [...grouped(cells, ({ column }) => column).values()];
}

function collectRules(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly CellRef[], rules: Map<CellRef, Validation>): void {
  if (cells.length === 0) return;
  const { top, left, height, width } = extentOf(cells);
  const found = sheet.getRange(top + 1, left + 1, height, width).getDataValidations();
  for (const cell of cells) {
    const rule = found[cell.row - top]?.[cell.column - left] ?? null;
    if (rule !== null) rules.set(cell, rule);
  }
}

function offersOf(rule: Validation, read: Map<string, readonly string[]>): readonly string[] | null {
  const type = rule.getCriteriaType();
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  if (type !== VALUE_IN_LIST && type !== VALUE_IN_RANGE) return null;
  // The type is any[]: the texts of a list, or the cells of a range.
  const [source] = rule.getCriteriaValues() as readonly unknown[];
  if (type === VALUE_IN_LIST) return Array.isArray(source) ? source.map(String) : null;
  return isRange(source) ? shownIn(source, read) : null;
}

/** Where the cells of a list have been deleted, there is no range any more. */
function isRange(source: unknown): source is Range {
  return typeof source === 'object' && source !== null && typeof (source as { getDisplayValues?: unknown }).getDisplayValues === 'function';
}

/** What the cells show, without those that show nothing; a whole column is read as far as anything stands in its tab. */
function shownIn(range: Range, read: Map<string, readonly string[]>): readonly string[] {
  const sheet = range.getSheet();
  const [row, column, width] = [range.getRow(), range.getColumn(), range.getNumColumns()];
  const height = Math.min(range.getNumRows(), sheet.getLastRow() - row + 1);
  const key = [idOf(sheet), row, column, height, width].join(',');
  const known = read.get(key);
  if (known !== undefined) return known;
  const shown = height < 1 ? [] : sheet.getRange(row, column, height, width).getDisplayValues();
  const texts = shown.flatMap((cells) => cells.filter((text) => text !== ''));
  read.set(key, texts);
  return texts;
}

interface Extent {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

function extentOf(cells: readonly CellRef[]): Extent {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  return cells.length === 0 ? { top: 0, left: 0, height: 0, width: 0 } : { top, left, height: bottom - top + 1, width: right - left + 1 };
}

function grouped<Key extends SheetId | number>(cells: readonly CellRef[], keyOf: (cell: CellRef) => Key): ReadonlyMap<Key, readonly CellRef[]> {
  const groups = new Map<Key, CellRef[]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell)) ?? [];
    group.push(cell);
    groups.set(keyOf(cell), group);
  }
  return groups;
}
