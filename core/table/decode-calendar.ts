/** Decodes the columns of a recognised calendar, in one pass over each, into typed arrays and dictionary codes. */
import type { Column } from '../host.ts';
import { stateOf } from '../lexicon/statuses.ts';
import type { Recognised, RecognisedSheet } from '../recognise/recognition.ts';
import type { DateSystem } from '../time/day.ts';
import { NO_DAY, NO_TIME, ROW_KIND } from './calendar.ts';
import type { Calendar, CalendarPart, ChannelEntry, Coded, OwnerEntry, RowKind, StatusEntry } from './calendar.ts';
import { cellText } from './cell-text.ts';
import { isCellError } from './cell.ts';
import type { Cell } from './cell.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import { channelEntry, networkOf } from './decode-channel.ts';
import { decodeDays, emptyDayColumns } from './decode-days.ts';
import type { DayColumns } from './decode-days.ts';
import { isObservance, rowKindOf } from './decode-kind.ts';
import { ownerReader } from './decode-owner.ts';
import { decodeTimes } from './decode-times.ts';
import { fillBlocks, fillRegularDays, fillSameDay } from './fill-down.ts';
import { keepRows } from './keep-rows.ts';
import { cellsOf, encode } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';
import { statusEntry } from './decode-status.ts';
import { postedRows, trackedRows } from './decode-tracking.ts';
import type { RoleColumn } from './keep-rows.ts';
import type { Role } from './role.ts';

/** `columnsBySheet` holds, for each sheet recognised, the columns that play a role, left to right, from below the header. */
export function decodeCalendar(recognition: Recognised, columnsBySheet: readonly (readonly Column[])[], dateSystem: DateSystem): Calendar {
  const parts = partRows(recognition, columnsBySheet);
  const rowCount = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const days = decodeAllDays(parts, rowCount, dateSystem);
  const ofHeading = parts.map(({ columns }) => stateOf(cellsOf(columns, 'status')?.heading ?? '') ?? null).find((state) => state !== null) ?? null;
  const status = encode(parts, rowCount, 'status', (word) => statusEntry(word, ofHeading));
  const channel = channels(parts, rowCount);
  const title = texts(parts, rowCount, 'title');
  const text = texts(parts, rowCount, 'text');
  const calendarParts = parts.map(({ sheet }) => calendarPart(sheet));
  return {
    rowCount,
    parts: calendarParts,
    ...places(parts, rowCount),
    roles: new Set(calendarParts.flatMap(({ columns }) => [...columns.keys()])),
    kind: kinds(rowCount, { named: encode(parts, rowCount, 'row_kind', rowKindOf), status, channel, text, title }),
    ...days,
    dayText: unreadDayTexts(parts, days),
    channel,
    account: encode(parts, rowCount, 'account', sameWord),
    status,
    owner: owners(parts, rowCount),
    format: encode(parts, rowCount, 'format', sameWord),
    pillar: encode(parts, rowCount, 'pillar', sameWord),
    campaign: encode(parts, rowCount, 'campaign', sameWord),
    title,
    text,
    url: texts(parts, rowCount, 'url'),
    isTracked: trackedRows(parts, rowCount),
    isPosted: postedRows(parts, rowCount),
  };
}

function partRows(recognition: Recognised, columnsBySheet: readonly (readonly Column[])[]): readonly PartRows[] {
  const parts: PartRows[] = [];
  let offset = 0;
  for (const [index, sheet] of recognition.sheets.entries()) {
    const cells = columnsBySheet[index] ?? [];
    const columns: RoleColumn[] = [];
    for (const { role, heading } of sheet.columns) {
      if (role !== null) columns.push({ role, heading, cells: cells[columns.length] ?? [] });
    }
    const rows = keepRows(columns, columns.reduce((most, column) => Math.max(most, column.cells.length), 0));
    parts.push({ sheet, columns, rows, offset });
    offset += rows.length;
  }
  return parts;
}

function calendarPart({ sheet, sheetName, headerRow, columns }: RecognisedSheet): CalendarPart {
  const byRole = new Map<Role, number>();
  for (const { role, column } of columns) if (role !== null) byRole.set(role, column);
  return { sheet, sheetName, headerRow, columns: byRole };
}

function places(parts: readonly PartRows[], rowCount: number): Pick<Calendar, 'part' | 'sheetRow'> {
  const part = new Uint16Array(rowCount);
  const sheetRow = new Uint32Array(rowCount);
  for (const [number, { sheet, rows, offset }] of parts.entries()) {
    part.fill(number, offset, offset + rows.length);
    for (let index = 0; index < rows.length; index += 1) sheetRow[offset + index] = sheet.headerRow + 1 + (rows[index] ?? 0);
  }
  return { part, sheetRow };
}

/** The date column first; a column of date and time together where that has no day. */
function decodeAllDays(parts: readonly PartRows[], rowCount: number, dateSystem: DateSystem): DayColumns {
  const days = emptyDayColumns(rowCount);
  for (const { sheet, columns, rows, offset } of parts) {
    const frame = { dateSystem, period: sheet.period ?? null };
    const date = cellsOf(columns, 'date');
    const both = cellsOf(columns, 'datetime');
    const time = cellsOf(columns, 'time');
    if (both !== null) decodeDays(both.cells, rows, offset, { ...frame, heading: both.heading }, days);
    if (date !== null && both !== null) fillFromDate(date, { rows, offset }, { ...frame, heading: date.heading }, days);
    else if (date !== null) decodeDays(date.cells, rows, offset, { ...frame, heading: date.heading }, days);
    fillRegularDays(days, { offset, length: rows.length });
    if (time !== null) {
      decodeTimes(time.cells, rows, offset, days.minutes);
      fillSameDay(days, { offset, length: rows.length });
    }
  }
  return days;
}

/** What stands in the date cells that could not be read; few rows, or a column that holds no dates at all. */
function unreadDayTexts(parts: readonly PartRows[], { dayTrouble }: DayColumns): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { columns, rows, offset } of parts) {
    const date = cellsOf(columns, 'date')?.cells ?? [];
    const both = cellsOf(columns, 'datetime')?.cells ?? [];
    for (let index = 0; index < rows.length; index += 1) {
      if ((dayTrouble[offset + index] ?? 0) <= DAY_TROUBLE.missing) continue;
      const row = rows[index] ?? 0;
      const cell = date[row] ?? both[row] ?? null;
      texts.set(offset + index, cell !== null && isCellError(cell) ? cell.error : cellText(cell));
    }
  }
  return texts;
}

/** Where a tab has both columns, the date's own cell wins wherever it can be read. */
function fillFromDate(date: RoleColumn, { rows, offset }: Pick<PartRows, 'rows' | 'offset'>, frame: Parameters<typeof decodeDays>[3], days: DayColumns): void {
  const own = emptyDayColumns(rows.length);
  decodeDays(date.cells, rows, 0, frame, own);
  for (let index = 0; index < rows.length; index += 1) {
    const target = offset + index;
    const isBetter = own.day[index] !== NO_DAY || (days.day[target] === NO_DAY && own.dayTrouble[index] !== DAY_TROUBLE.missing);
    if (!isBetter) continue;
    days.day[target] = own.day[index] ?? NO_DAY;
    days.dayTrouble[target] = own.dayTrouble[index] ?? DAY_TROUBLE.missing;
    if ((own.minutes[index] ?? NO_TIME) !== NO_TIME) days.minutes[target] = own.minutes[index] ?? NO_TIME;
    const readings = own.dayReadings.get(index);
    if (readings === undefined) days.dayReadings.delete(target);
    else days.dayReadings.set(target, readings);
  }
}

function channels(parts: readonly PartRows[], rowCount: number): Coded<ChannelEntry> {
  const { codes, entries } = encode(parts, rowCount, 'channel', channelEntry);
  const all = [...entries];
  for (const { sheet, columns, rows, offset } of parts) {
    fillBlocks(codes, { offset, length: rows.length });
    // A tab per network needs no column for it.
    if (cellsOf(columns, 'channel') === null && networkOf(sheet.sheetName) !== null) {
      codes.fill(all.push({ word: sheet.sheetName, channels: [networkOf(sheet.sheetName) ?? ''] }) - 1, offset, offset + rows.length);
    }
  }
  return { codes, entries: all };
}

/** What a comma means is decided by all of the column's names. */
function owners(parts: readonly PartRows[], rowCount: number): Coded<OwnerEntry> {
  const { codes, entries } = encode(parts, rowCount, 'owner', sameWord);
  return { codes, entries: entries.map(ownerReader(entries)) };
}

function sameWord(word: string): string {
  return word;
}

function texts(parts: readonly PartRows[], rowCount: number, role: Role): readonly string[] {
  const result = new Array<string>(rowCount).fill('');
  for (const { columns, rows, offset } of parts) {
    const column = cellsOf(columns, role);
    if (column === null) continue;
    for (let index = 0; index < rows.length; index += 1) {
      const cell: Cell = column.cells[rows[index] ?? 0] ?? null;
      if (cell !== null) result[offset + index] = cellText(cell);
    }
  }
  return result;
}

interface KindSigns {
  readonly named: Coded<RowKind | null>;
  readonly status: Coded<StatusEntry>;
  readonly channel: Coded<ChannelEntry>;
  readonly text: readonly string[];
  readonly title: readonly string[];
}

/** A row's own word on what it is; a status of `idea` says it too, and so does a holiday's name with nothing else beside it. */
function kinds(rowCount: number, { named, status, channel, text, title }: KindSigns): Uint8Array {
  const kind = new Uint8Array(rowCount);
  const bare: number[] = [];
  let full = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const own = named.entries[named.codes[row] ?? 0] ?? null;
    const isIdea = status.entries[status.codes[row] ?? 0]?.state === 'idea';
    kind[row] = own ?? (isIdea ? ROW_KIND.idea : ROW_KIND.post);
    if (channel.codes[row] !== 0 || text[row] !== '') full += 1;
    else if (own === null && status.codes[row] === 0 && title[row] !== '') bare.push(row);
  }
  // Only where other rows say where they go out or with what words.
  if (full * 3 >= rowCount) for (const row of bare) if (isObservance(title[row] ?? '')) kind[row] = ROW_KIND.event;
  return kind;
}
