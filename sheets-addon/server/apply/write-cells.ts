/** Puts values into cells: the only place, with `write-column`, `write-tab` and what that calls, that changes them. */
import { cellAreas, cellKey, cellsOf } from '../../../core/index.ts';
import type { Cell, CellArea, CellRef, LocatedWrite } from '../../../core/index.ts';
import { googleText, isKeptByTextCell } from './google-text.ts';
import { areaAddress, makeRoom } from './places.ts';
import type { SheetFacts } from './sheet-facts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** What `setValue` takes. */
type Entry = string | number | boolean;

/** Ranges that one list of ranges names at most. */
export const MOST_RANGES = 400;
const TEXT = '@';

/** Writes changed cells alone. All of the writes are of this sheet. */
export function writeCells({ sheet, snapshot, formatAt }: SheetFacts, writes: readonly LocatedWrite[]): void {
  if (writes.length === 0) return;
  const [rows, columns] = [Math.max(...writes.map(({ row }) => row)) + 1, Math.max(...writes.map(({ column }) => column)) + 1];
  if (rows > snapshot.rowCount || columns > snapshot.columnCount) makeRoom(sheet, rows, columns);
  const planned = writes.map((write): Planned => plannedCell(write, write.format?.to ?? formatAt(write.row, write.column)));
  // Formats go first: into a cell that is formatted as text, a number would go as text.
  const formatted = planned.flatMap(({ write, format, isDetour }) => (isDetour ? [{ write, format: 'General' }] : write.format === null ? [] : [{ write, format }]));
  setFormats(sheet, formatted);
  setEntries(sheet, planned.filter(({ write }) => write.formula === undefined));
  for (const { row, column, formula } of writes) if (formula !== undefined) sheet.getRange(row + 1, column + 1).setFormula(formula);
  setFormats(sheet, planned.filter(({ isDetour }) => isDetour));
}

interface Planned {
  readonly write: LocatedWrite;
  /** What the cell is formatted as once it is written. */
  readonly format: string;
  readonly entry: Entry;
  /** Whether the cell is formatted as text, and for a moment must not be. */
  readonly isDetour: boolean;
}

function plannedCell(write: LocatedWrite, format: string): Planned {
  const { value, formula } = write;
  const isTextCell = format === TEXT && value !== null && formula === undefined;
  if (isTextCell && typeof value === 'string' && isKeptByTextCell(value)) return { write, format, entry: value, isDetour: false };
  return { write, format, entry: entryOf(value), isDetour: isTextCell };
}

function entryOf(cell: Cell): Entry {
  if (cell === null) return '';
  if (typeof cell === 'string') return googleText(cell);
  return typeof cell === 'object' ? cell.error : cell;
}

/** Runs of neighbours in one call each; or, where that takes fewer calls, all cells that get the same in one. */
function setEntries(sheet: Sheet, planned: readonly Planned[]): void {
  const areas = cellAreas(planned.map(({ write }) => write));
  const groups = groupedBy(planned, ({ entry }) => `${typeof entry} ${String(entry)}`);
  if (groups.length < areas.length) {
    for (const group of groups) for (const list of addressLists(group)) sheet.getRangeList(list).setValue(group[0]?.entry ?? '');
    return;
  }
  const entries = new Map(planned.map(({ write, entry }) => [keyOf(write), entry]));
  for (const area of areas) rangeOf(sheet, area).setValues(cellsOf(area).map((cells) => cells.map((cell) => entries.get(keyOf(cell)) ?? '')));
}

function setFormats(sheet: Sheet, planned: readonly Pick<Planned, 'write' | 'format'>[]): void {
  for (const group of groupedBy(planned, ({ format }) => format)) {
    for (const list of addressLists(group)) sheet.getRangeList(list).setNumberFormat(group[0]?.format ?? 'General');
  }
}

function groupedBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function addressLists(planned: readonly Pick<Planned, 'write'>[]): readonly string[][] {
  const addresses = cellAreas(planned.map(({ write }) => write)).map(({ row, column, rowCount, columnCount }) =>
    areaAddress({ top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 }));
  return Array.from({ length: Math.ceil(addresses.length / MOST_RANGES) }, (_, index) => addresses.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES));
}

function keyOf({ sheet, row, column }: CellRef): string {
  return cellKey(sheet, row, column);
}

function rangeOf(sheet: Sheet, { row, column, rowCount, columnCount }: Omit<CellArea, 'sheet'>): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, rowCount, columnCount);
}

/** One block of values from A1, into cells that are formatted as text neither before nor yet, unless it is said. */
export function writeBlock(sheet: Sheet, rows: readonly (readonly Cell[])[], isTextCell = false): void {
  const entry = (cell: Cell): Entry => (isTextCell && typeof cell === 'string' && isKeptByTextCell(cell) ? cell : entryOf(cell));
  rangeOf(sheet, { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 }).setValues(rows.map((cells) => cells.map(entry)));
}
