/** Reads a sheet as a table with its headings in a given row: its columns, their roles, and what stands beside it. */
import type { SheetOutline } from '../host.ts';
import type { Cell } from '../table/cell.ts';
import { isBlank } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { tableBelow } from '../table/table-below.ts';
import { withAbbreviations } from './abbreviated-headings.ts';
import { channelColumns } from './channel-columns.ts';
import type { HeadTraits } from './column-profile.ts';
import { columnRoles, headedColumn } from './column-roles.ts';
import type { AssignedColumn, HeadedColumn } from './column-roles.ts';
import { doubledHeadings } from './doubled-headings.ts';
import { overflowColumn } from './overflow-column.ts';
import type { Decisions, Recalled } from './recall.ts';
import type { LayoutRemark } from './recognition.ts';
import type { MeaningsOf } from './remembered-meanings.ts';
import { remarksOnLists, withoutSideLists } from './side-lists.ts';
import { partTables } from './tables-beside.ts';
import { tableWorth } from './table-worth.ts';

export interface SheetTable {
  readonly sheet: SheetOutline;
  /** From 0; -1 where the first row is an entry already. */
  readonly headerRow: number;
  readonly columns: readonly AssignedColumn[];
  readonly overflowColumn: number | null;
  readonly remarks: readonly LayoutRemark[];
  /** Row at which the table ends though the sheet goes on; null where it doesn't. */
  readonly endRow: number | null;
  /** Rows below the header, within the outline, with two cells or more. */
  readonly bodyRows: number;
  readonly worth: number;
  /** How far the headings are those that a person has confirmed; null where they are not. */
  readonly recalled: Recalled['extent'] | null;
}

/** What a cell that stands again further down its column takes from a row's claim to be the header. */
const PER_ECHO = 0.6;
/** Columns under one name in the row above, such as a network's text, picture and status. */
const WIDEST_GROUP = 6;
const CHANNEL_CONFIDENCE = 0.9;

/** Where the headings stand, and what is known of the columns already. */
interface Reading {
  readonly headerRow: number;
  readonly traits: HeadTraits;
  readonly meaningsOf: MeaningsOf;
  readonly decisions: Decisions;
}

/** Up to where another table begins below it. */
export function readTable(sheet: SheetOutline, reading: Reading): SheetTable {
  const table = readWhole(sheet, reading);
  const from = reading.headerRow + 1;
  const below = tableBelow(table.columns.map(({ column, heading, role }) => ({
    column, heading, isDate: role === 'date' || role === 'datetime', cells: sheet.head.slice(from).map((row) => row[column] ?? null),
  })));
  if (below === null) return table;
  const { firstColumn, lastColumn } = below;
  const endRow = from + below.end;
  const { remarks, ...above } = readWhole({ ...sheet, head: sheet.head.slice(0, endRow) }, reading);
  return { ...above, sheet, endRow, remarks: [...remarks, { kind: 'table-below', firstColumn, lastColumn, row: from + below.row }] };
}

function readWhole(sheet: SheetOutline, reading: Reading): SheetTable {
  const { headerRow, decisions } = reading;
  const rows = bodyRows(sheet, headerRow);
  const filledRows = (column: number): readonly number[] => rows.filter((row) => !isBlank(sheet.head[row]?.[column] ?? null));
  const all = headedColumns(sheet, reading, rows);
  const columns = withoutSideLists(all, rows, filledRows);
  const isDecided = ({ column }: HeadedColumn): boolean => decisions.has(column);
  const { own, remarks } = partTables(columns, { headerRow, filledRows, isDecided });
  const overflow = overflowColumn(sheet, reading.traits, own, rows);
  // Past it, a row that is shifted by two cells holds no more than the rest of itself.
  const inTable = own.filter((each) => overflow === null || each.column < overflow || each.heading !== '' || isDecided(each));
  const withRoles = assigned(sheet, inTable, reading);
  const worth = tableWorth(withRoles, rows.length) - echoes(sheet, headerRow, rows) * PER_ECHO;
  return { sheet, headerRow, columns: withRoles, overflowColumn: overflow, endRow: null, remarks: [...remarksOnLists(all, columns, { headerRow, filledRows }), ...remarks, ...doubledHeadings(withRoles)], bodyRows: rows.length, worth, recalled: null };
}

/** Columns with a heading or with anything below it. */
function headedColumns(sheet: SheetOutline, { headerRow, traits, meaningsOf }: Reading, rows: readonly number[]): readonly HeadedColumn[] {
  const header = headerRow < 0 ? [] : (sheet.head[headerRow] ?? []);
  const ofHeading = withAbbreviations(header.map(cellText), meaningsOf);
  return Array.from({ length: sheet.head[0]?.length ?? 0 }, (_, column) => column).flatMap((column) => {
    const heading = cellText(header[column] ?? null);
    const isNeeded = heading !== '' || rows.some((row) => !isBlank(sheet.head[row]?.[column] ?? null));
    return isNeeded ? [headedColumn(sheet, traits, column, heading, ofHeading(heading), rows)] : [];
  });
}

/** Each column with its role or its channel, left to right. */
function assigned(sheet: SheetOutline, columns: readonly HeadedColumn[], { headerRow, meaningsOf, decisions }: Reading): readonly AssignedColumn[] {
  const open = columns.filter(({ column }) => !decisions.has(column));
  const channels = channelColumns(open, meaningsOf, (column) => textAbove(sheet, headerRow, column));
  if (channels.size === 0) return columnRoles(columns, decisions);
  const others = columnRoles(columns.filter((column) => !channels.has(column)), decisions);
  const ofChannels = [...channels].map(([column, channel]) => ({ ...column, role: null, score: 0, confidence: CHANNEL_CONFIDENCE, channel }));
  return [...others, ...ofChannels].sort((a, b) => a.column - b.column);
}

/** What stands above a heading, over it or over the group of columns that it belongs to. */
function textAbove(sheet: SheetOutline, headerRow: number, column: number): string {
  const row = sheet.head[headerRow - 1] ?? [];
  for (let at = column; at >= 0 && at > column - WIDEST_GROUP; at -= 1) {
    const text = cellText(row[at] ?? null);
    if (text !== '') return text;
  }
  return '';
}

/**
 * Cells of a row that stand again below, in their own columns: a sign that the row is an entry and not the
 * header. A header that is repeated as a whole echoes nothing.
 */
function echoes(sheet: SheetOutline, headerRow: number, rows: readonly number[]): number {
  const header = (sheet.head[headerRow] ?? []).map(cellText);
  const filled = header.filter((text) => text !== '').length;
  const repeated = new Set<number>();
  for (const row of rows) {
    const same = header.flatMap((text, column) => (text !== '' && cellText(sheet.head[row]?.[column] ?? null) === text ? [column] : []));
    if (same.length * 2 <= filled) for (const column of same) repeated.add(column);
  }
  return repeated.size;
}

/** Rows with at least two cells: banners and titles say nothing about the columns. */
function bodyRows(sheet: SheetOutline, headerRow: number): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row < sheet.head.length; row += 1) if (filledCount(sheet.head[row] ?? []) >= 2) rows.push(row);
  return rows;
}

/** Cells of a row that hold something. */
export function filledCount(row: readonly Cell[]): number {
  let count = 0;
  for (const cell of row) if (!isBlank(cell)) count += 1;
  return count;
}
