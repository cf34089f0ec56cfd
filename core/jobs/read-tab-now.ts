/** Reads a tab beside the calendar as it stands now: its rows, the cells behind them, and the first row below. */
import { anchorColumns } from '../edits/table-anchor.ts';
import type { TableAnchor } from '../edits/table-anchor.ts';
import { HostError } from '../host.ts';
import type { Column, ReadRequest, SheetOutline, Workbook, WorkbookOutline } from '../host.ts';
import { decodeSideTab } from '../side-tabs/decode-side-tab.ts';
import { otherNameColumn } from '../side-tabs/name-columns.ts';
import type { OtherName } from '../side-tabs/name-columns.ts';
import type { SideField, SideRows, SideTab, SideTabKey } from '../side-tabs/side-tabs.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import type { DateSystem } from '../time/day.ts';

export interface TabNow<Key extends SideTabKey> {
  readonly columns: ReadonlyMap<SideField<Key>, number>;
  readonly headings: ReadonlyMap<SideField<Key>, string>;
  readonly rows: readonly SideRows[Key][];
  readonly dateSystem: DateSystem;
  /** By what its rows are known: all columns that are read. */
  readonly table: TableAnchor;
  /** Below the last row that holds anything between the tab's first and last column. */
  readonly firstFreeRow: number;
  /** By row and column of the sheet. */
  readonly cell: (row: number, column: number) => Cell;
  /** Number format of the first number below a heading; null where there is none near the top. */
  readonly format: (field: SideField<Key>) => string | null;
}

/**
 * Two round trips for all of them. Null for a tab whose headings are no longer what they were.
 * @throws HostError also where a sheet is gone.
 */
export async function readTabsNow<Key extends SideTabKey>(workbook: Workbook, key: Key, tabs: readonly SideTab<Key>[]): Promise<readonly (TabNow<Key> | null)[]> {
  return readTabsIn(workbook, await workbook.outline(), key, tabs);
}

/** The same by an outline that was read just now: one round trip. */
export async function readTabsIn<Key extends SideTabKey>(workbook: Workbook, outline: WorkbookOutline, key: Key, tabs: readonly SideTab<Key>[]): Promise<readonly (TabNow<Key> | null)[]> {
  const sources = tabs.map((tab) => sourceOf(tab, outline));
  const requests = sources.flatMap((source) => (source === null ? [] : [source.request]));
  const read = requests.length === 0 ? [] : await workbook.read(requests);
  let next = 0;
  return sources.map((source) => (source === null ? null : tabNow(key, source, read[next++] ?? [], outline.dateSystem)));
}

/** What to read of a tab. */
interface Source<Key extends SideTabKey> {
  readonly tab: SideTab<Key>;
  readonly sheet: SheetOutline;
  /** The columns of the fields. */
  readonly known: readonly [number, ...number[]];
  readonly otherName: OtherName | null;
  /** The first of the columns that are read, which are all up to the last. */
  readonly left: number;
  readonly request: ReadRequest;
}

/** Null where the headings have changed. */
function sourceOf<Key extends SideTabKey>(tab: SideTab<Key>, outline: WorkbookOutline): Source<Key> | null {
  const { headerRow, columns, headings } = tab;
  const sheet = outline.sheets.find(({ id }) => id === tab.sheet);
  if (sheet === undefined) throw new HostError('sheet-missing');
  const heads = sheet.head[headerRow] ?? [];
  const isMoved = [...columns].some(([field, column]) => headings !== undefined && cellText(heads[column] ?? null) !== headings.get(field));
  const [first, ...others] = new Set(columns.values());
  if (isMoved || first === undefined) return null;
  const otherName = otherNameOf(columns, heads);
  const all = [first, ...others, ...(otherName === null ? [] : [otherName.column])];
  const left = Math.min(...all);
  const span = Array.from({ length: Math.max(...all) - left + 1 }, (_, index) => left + index);
  const firstRow = headerRow + 1;
  return { tab, sheet, known: [first, ...others], otherName, left, request: { sheet: tab.sheet, firstRow, rowCount: Math.max(0, sheet.rowCount - firstRow), columns: span } };
}

function tabNow<Key extends SideTabKey>(key: Key, source: Source<Key>, read: readonly Column[], dateSystem: DateSystem): TabNow<Key> {
  const { tab: { sheet: id, headerRow, columns }, sheet, known, otherName, left } = source;
  const firstRow = headerRow + 1;
  const all = [...known, ...(otherName === null ? [] : [otherName.column])];
  const cell = (row: number, column: number): Cell => (row < firstRow ? (sheet.head[row]?.[column] ?? null) : (read[column - left]?.[row - firstRow] ?? null));
  const decoded = decodeSideTab(key, { sheet, headerRow, columns, weeks: [], otherName }, all.map((column) => read[column - left] ?? []), dateSystem, []);
  return {
    columns, rows: decoded.rows, headings: decoded.headings ?? new Map(), dateSystem, cell,
    table: { sheet: id, headerRow, columns: anchorColumns(sheet.head[headerRow] ?? [], known), keys: known, knownBy: 'fingerprint' },
    firstFreeRow: firstRow + Math.max(0, ...read.map((cells) => lastFilled(cells) + 1)),
    format: (field) => formatIn(sheet, headerRow, columns.get(field)),
  };
}

/** The column beside the one of the person, where people stand in two. */
function otherNameOf(columns: ReadonlyMap<string, number>, heads: readonly Cell[]): OtherName | null {
  const other = otherNameColumn(heads, columns.get('person'));
  return other === null || [...columns.values()].includes(other.column) ? null : other;
}

function lastFilled(cells: readonly Cell[]): number {
  let last = cells.length - 1;
  while (last >= 0 && isBlank(cells[last] ?? null)) last -= 1;
  return last;
}

function formatIn({ head, headFormats }: SheetOutline, headerRow: number, column: number | undefined): string | null {
  for (let row = headerRow + 1; column !== undefined && row < head.length; row += 1) {
    if (typeof head[row]?.[column] === 'number') return headFormats[row]?.[column] ?? null;
  }
  return null;
}
