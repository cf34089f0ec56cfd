/** By what each row of a calendar is known when it is to be written to. */
import { foldedWords } from '../lexicon/fold.ts';
import type { WorkbookOutline } from '../host.ts';
import type { Calendar, CalendarPart } from '../table/calendar.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { Role } from '../table/role.ts';
import { keyText } from './locate.ts';
import { anchorColumns } from './table-anchor.ts';
import type { RowAnchor, TableAnchor } from './table-anchor.ts';
import { storedCell } from './verify.ts';

/** Heading of the column of identifiers that Suivi makes, as words. */
const OWN_ID = 'suivi id';
/** By these a row is known that has no identifier of Suivi's. */
export const FINGERPRINT_ROLES: readonly Role[] = ['id', 'title', 'text', 'date', 'datetime', 'time', 'channel', 'account'];

/** A row that can't be told from another: it has the same identifier, or the same cells, or holds nothing to know it by. */
export type AnchoredRow = RowAnchor | 'row-twice';

/** One tab's rows, by their identifiers and by their cells; null where there is no such column. */
interface PartAnchors {
  /**
   * Where the identifiers are Suivi's own, which nobody writes anew when rows are moved: with all that a row is known by,
   * since a sort may leave an identifier behind.
   */
  readonly own: RowsBy | null;
  readonly byId: RowsBy | null;
  readonly byCells: RowsBy | null;
}

interface RowsBy {
  readonly table: TableAnchor;
  readonly columns: readonly (readonly Cell[])[];
  /** How many rows have each key; counted once somebody asks. */
  counts: ReadonlyMap<string, number> | null;
}

/**
 * Answers for rows of the calendar, from 0. Keys are counted when the first row of a tab is asked for.
 *
 * A team's own identifiers are often numbers of rows, given anew after every sort: they are one cell among the others
 * that a row is known by.
 */
export function rowAnchors(calendar: Calendar, outline: WorkbookOutline): (row: number) => AnchoredRow {
  const parts = calendar.parts.map((part) => partAnchors(part, outline));
  return (row) => {
    const number = calendar.part[row] ?? 0;
    const part = calendar.parts[number];
    const anchors = parts[number];
    if (part === undefined || anchors === undefined) throw new RangeError(`the calendar has no row ${row}`);
    const at = (calendar.sheetRow[row] ?? 0) - part.headerRow - 1;
    const { own, byId, byCells } = anchors;
    if (byId !== null && !isBlank(byId.columns[0]?.[at] ?? null)) {
      // An identifier that two rows have is not made up for by what else they hold.
      const known = anchorIn(byId, at);
      if (known === 'row-twice') return known;
      if (own !== null) return { table: own.table, key: keyAt(own, at) };
    }
    return byCells === null ? 'row-twice' : anchorIn(byCells, at);
  };
}

/** The same by a row's cells alone, its identifier one among them: for a row that was copied with its identifier. */
export function rowAnchorsByCells(calendar: Calendar, outline: WorkbookOutline): (row: number) => AnchoredRow {
  const parts = calendar.parts.map((part) => ({ headerRow: part.headerRow, byCells: partAnchors(part, outline).byCells }));
  return (row) => {
    const part = parts[calendar.part[row] ?? 0];
    if (part === undefined || part.byCells === null) return 'row-twice';
    return anchorIn(part.byCells, (calendar.sheetRow[row] ?? 0) - part.headerRow - 1);
  };
}

function anchorIn(rows: RowsBy, at: number): AnchoredRow {
  const key = keyAt(rows, at);
  if (key.every(isBlank)) return 'row-twice';
  rows.counts ??= countKeys(rows.columns);
  return rows.counts.get(keyText(key)) === 1 ? { table: rows.table, key } : 'row-twice';
}

function keyAt({ columns }: RowsBy, at: number): readonly Cell[] {
  return columns.map((column) => storedCell(column[at] ?? null));
}

function countKeys(columns: readonly (readonly Cell[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const rowCount = columns.reduce((most, { length }) => Math.max(most, length), 0);
  for (let row = 0; row < rowCount; row += 1) {
    const key = keyText(columns.map((column) => column[row] ?? null));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function partAnchors(part: CalendarPart, outline: WorkbookOutline): PartAnchors {
  const headings = outline.sheets.find(({ id }) => id === part.sheet)?.head[part.headerRow] ?? [];
  const columns = anchorColumns(headings, tableColumns(part, headings));
  const rowsBy = (knownBy: TableAnchor['knownBy'], roles: readonly Role[]): RowsBy | null => {
    const held = roles.flatMap((role) => {
      const [column, cells] = [part.columns.get(role), part.cells.get(role)];
      return column === undefined || cells === undefined ? [] : [{ column, cells }];
    });
    const [first, ...others] = held.map(({ column }) => column);
    if (first === undefined) return null;
    const table: TableAnchor = { sheet: part.sheet, headerRow: part.headerRow, columns, keys: [first, ...others], knownBy };
    return { table, columns: held.map(({ cells }) => cells), counts: null };
  };
  const idHeading = storedCell(headings[part.columns.get('id') ?? -1] ?? null);
  const isOwnId = typeof idHeading === 'string' && foldedWords(idHeading).join(' ') === OWN_ID;
  return { own: isOwnId ? rowsBy('id', FINGERPRINT_ROLES) : null, byId: rowsBy('id', ['id']), byCells: rowsBy('fingerprint', FINGERPRINT_ROLES) };
}

/** The columns that play a role, those between them, and those beside them as far as there are headings. */
function tableColumns({ columns, channelColumns }: CalendarPart, headings: readonly Cell[]): readonly number[] {
  const known = [...columns.values(), ...channelColumns.map(({ column }) => column)];
  const isHeaded = (column: number): boolean => !isBlank(headings[column] ?? null);
  let first = Math.min(...known);
  let last = Math.max(...known);
  while (isHeaded(first - 1)) first -= 1;
  while (isHeaded(last + 1)) last += 1;
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(isHeaded);
  return [...new Set([...known, ...between])];
}
