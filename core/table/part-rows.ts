/** One tab's share of a calendar while it is decoded: its columns, which of its rows count, and where they go. */
import type { Column } from '../host.ts';
import type { RecognisedSheet } from '../recognise/recognition.ts';
import type { Calendar, CalendarPart, ChannelColumn, Coded } from './calendar.ts';
import { cellText } from './cell-text.ts';
import { isBlank, isCellError } from './cell.ts';
import type { Cell } from './cell.ts';
import { columnsInUse, columnsToRead } from './columns-to-read.ts';
import type { RoleColumn } from './count-cells.ts';
import { createEncoder } from './encoder.ts';
import { keepRows } from './keep-rows.ts';
import { wholeLives } from './life-spans.ts';
import type { Role } from './role.ts';
import { tableBelow } from './table-below.ts';
import type { TableBelow } from './table-below.ts';

/** A column that holds the status or mark of one channel, with its cells. */
export interface ChannelCells extends ChannelColumn {
  readonly cells: Column;
}

/** One tab's columns with the rows to decode, and where they go. */
export interface PartRows {
  readonly sheet: RecognisedSheet;
  readonly columns: readonly RoleColumn[];
  readonly channelColumns: readonly ChannelCells[];
  /** Cells of the column after the table's last; none where nothing stands there. */
  readonly overflow: Column;
  /** Cells of the column of weekdays; none where there is no such column. */
  readonly weekdays: Column;
  /** Cells of any column that was read, by its place. */
  readonly cellsAt: ReadonlyMap<number, Column>;
  readonly rows: Uint32Array;
  /** Rows left out since they are of one day or month of a post. */
  readonly dailyRows: number;
  readonly offset: number;
  /** Of all tabs together: the roles with a padded cell, known once their columns are decoded. */
  readonly padded: Set<Role>;
}

/** `columnsBySheet` holds, for each sheet recognised, its `columnsToRead`, from below the header. */
export function partRows({ sheets }: { readonly sheets: readonly RecognisedSheet[] }, columnsBySheet: readonly (readonly Column[])[]): readonly PartRows[] {
  const parts: PartRows[] = [];
  const padded = new Set<Role>();
  let offset = 0;
  for (const [index, sheet] of sheets.entries()) {
    const read = columnsBySheet[index] ?? [];
    const used = columnsInUse(sheet);
    const columns: RoleColumn[] = [];
    const channelColumns: ChannelCells[] = [];
    const all: RoleColumn[] = [];
    for (const [place, { column, heading, role, channel }] of used.entries()) {
      const cells = read[place] ?? [];
      if (role !== null) columns.push({ role, heading, cells });
      else if (channel !== undefined) channelColumns.push({ column, heading, channel, cells });
      // A channel's status makes a row a post no more and no less than a status does.
      all.push({ role: role ?? 'status', heading, cells });
    }
    const isCut = (sheet.remarks ?? []).some(({ kind }) => kind === 'table-below');
    const below = isCut ? null : tableBelow(used.map(({ column, heading, role }, place) => ({ column, heading, cells: read[place] ?? [], isDate: role === 'date' || role === 'datetime' })));
    const length = isCut ? sheet.endRow - sheet.headerRow - 1 : all.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const kept = keepRows(all, below?.end ?? length);
    const cellsAt = new Map(columnsToRead(sheet).map((column, place) => [column, read[place] ?? []]));
    const span = sheet.exportSigns?.span;
    const ofLives = span === undefined ? kept : wholeLives(kept, cellsAt.get(span) ?? []);
    const named = sheet.exportSigns?.siteLevel === undefined ? undefined : all[used.findIndex(({ role }) => role !== 'date')];
    // The total of a web site's table names nothing.
    const rows = named === undefined ? ofLives : ofLives.filter((row) => !isBlank(named.cells[row] ?? null));
    const isOverflowing = sheet.overflowColumn !== undefined;
    const weekdays = sheet.weekdayColumn === undefined ? [] : (read[used.length + Number(isOverflowing)] ?? []);
    parts.push({ sheet: below === null ? sheet : endingAt(sheet, below), columns, channelColumns, overflow: isOverflowing ? (read[used.length] ?? []) : [], weekdays, cellsAt, rows, dailyRows: kept.length - ofLives.length, offset, padded });
    offset += rows.length;
  }
  return parts;
}

/** The tab where another table begins below the calendar, too far down to be seen from its first rows. */
function endingAt(sheet: RecognisedSheet, { end, row, firstColumn, lastColumn }: TableBelow): RecognisedSheet {
  const from = sheet.headerRow + 1;
  return { ...sheet, endRow: from + end, remarks: [...(sheet.remarks ?? []), { kind: 'table-below', firstColumn, lastColumn, row: from + row }] };
}

/** What of a tab stays in the calendar, once its rows are decoded. */
export function calendarPart({ sheet, columns, channelColumns }: PartRows): CalendarPart {
  const byRole = new Map<Role, number>();
  for (const { role, column } of sheet.columns) if (role !== null) byRole.set(role, column);
  return {
    sheet: sheet.sheet,
    sheetName: sheet.sheetName,
    headerRow: sheet.headerRow,
    columns: byRole,
    channelColumns: channelColumns.map(({ column, heading, channel }) => ({ column, heading, channel })),
    cells: new Map(columns.map(({ role, cells }) => [role, cells])),
    headings: new Map(columns.map(({ role, heading }) => [role, heading])),
    remarks: sheet.remarks ?? [],
    trackingHeading: sheet.columns.find(({ role }) => role === 'tracking')?.heading ?? '',
    ...(sheet.overflowColumn === undefined ? {} : { overflowColumn: sheet.overflowColumn }),
  };
}

/** Where each row of the calendar stands. */
export function placesOf(parts: readonly PartRows[], rowCount: number): Pick<Calendar, 'part' | 'sheetRow'> {
  const part = new Uint16Array(rowCount);
  const sheetRow = new Uint32Array(rowCount);
  for (const [number, { sheet, rows, offset }] of parts.entries()) {
    part.fill(number, offset, offset + rows.length);
    for (let index = 0; index < rows.length; index += 1) sheetRow[offset + index] = sheet.headerRow + 1 + (rows[index] ?? 0);
  }
  return { part, sheetRow };
}

export function encode<Entry>(parts: readonly PartRows[], rowCount: number, role: Role, decode: (word: string) => Entry): Coded<Entry> {
  const encoder = createEncoder(rowCount, decode);
  for (const { columns, rows, offset } of parts) {
    const column = cellsOf(columns, role);
    if (column !== null) encoder.add(column.cells, rows, offset);
  }
  if (encoder.isPadded()) parts[0]?.padded.add(role);
  return encoder.coded();
}

export function cellsOf(columns: readonly RoleColumn[], role: Role): RoleColumn | null {
  return columns.find((column) => column.role === role) ?? null;
}

export function hasRole(parts: readonly PartRows[], role: Role): boolean {
  return parts.some(({ columns }) => cellsOf(columns, role) !== null);
}

/** Texts of a column, '' where the cell is blank or the tab has no such column. */
export function textsOf(parts: readonly PartRows[], rowCount: number, role: Role): readonly string[] {
  const [part, ...others] = parts;
  const only = part === undefined || others.length > 0 ? null : cellsOf(part.columns, role);
  if (part !== undefined && only !== null && only.cells.length === rowCount && part.rows.length === rowCount) return textsOfAll(only.cells, part, role);
  const texts = new Array<string>(rowCount);
  for (const { columns, rows, offset, padded } of parts) {
    const cells = cellsOf(columns, role)?.cells ?? [];
    let isPadded = false;
    for (let index = 0; index < rows.length; index += 1) {
      const cell = cells[rows[index] ?? 0] ?? null;
      const text = cellText(cell);
      if (text !== cell && typeof cell === 'string') isPadded = true;
      texts[offset + index] = text;
    }
    if (isPadded) padded.add(role);
  }
  return texts;
}

/** The same of a column all of whose cells are kept: the very cells, where they need no change, and a copy of them where some do. */
function textsOfAll(cells: Column, { padded }: PartRows, role: Role): readonly string[] {
  let copy: Cell[] | null = null;
  let isPadded = false;
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? null;
    const text = cellText(cell);
    if (text === cell) continue;
    if (typeof cell === 'string') isPadded = true;
    copy ??= cells.slice();
    copy[row] = text;
  }
  if (isPadded) padded.add(role);
  // Whatever was no text has been replaced by one.
  return (copy ?? cells) as readonly string[];
}

/** What stands beyond the table's last column, by row. */
export function overflowOf(parts: readonly PartRows[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { overflow, rows, offset } of parts) {
    if (overflow.length === 0) continue;
    for (let index = 0; index < rows.length; index += 1) {
      const cell = overflow[rows[index] ?? 0] ?? null;
      if (!isBlank(cell)) texts.set(offset + index, cell !== null && isCellError(cell) ? cell.error : cellText(cell));
    }
  }
  return texts;
}
