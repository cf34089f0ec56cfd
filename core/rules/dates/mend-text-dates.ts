/** Plans how dates that are text become real ones: as numbers of the workbook's date system, shown as the column shows its dates. */
import type { Mend, MendedCell } from '../../findings/finding.ts';
import { dateTraitOfFormat } from '../../recognise/number-format.ts';
import { NO_DAY, NO_TIME } from '../../table/calendar.ts';
import type { Calendar, CalendarPart, TextDates } from '../../table/calendar.ts';
import type { Cell } from '../../table/cell.ts';
import { DAY_TROUBLE } from '../../table/day-trouble.ts';
import { decodeDays, emptyDayColumns } from '../../table/decode-days.ts';
import type { DayColumns } from '../../table/decode-days.ts';
import { serialIn } from '../../time/day.ts';
import { isPlainDate } from './plain-date.ts';

const DEFAULT_FORMAT = 'yyyy-mm-dd';
const TIME_FORMAT = 'hh:mm';
const MINUTES_PER_DAY = 1440;

/** What one text becomes. */
interface RealDate {
  readonly value: number;
  readonly format: string;
}

/**
 * Safe is a text that holds a whole date and nothing else, and that was read without doubt; all others stay. Where the
 * texts that stay would then be read in another way, for want of the evidence that the mended ones were, nothing is
 * mended at all.
 */
export function mendTextDates(calendar: Calendar, index: number, { role, frame, format }: TextDates): Mend | null {
  const part = calendar.parts[index];
  const column = part?.columns.get(role);
  const cells = part?.cells.get(role);
  if (part === undefined || column === undefined || cells === undefined) return null;
  const rows = rowsOf(calendar, index, part);
  const decode = (held: readonly Cell[]): DayColumns => {
    const days = emptyDayColumns(rows.length);
    decodeDays(held, rows, 0, frame, days);
    return days;
  };
  const before = decode(cells);
  const after: Cell[] = [...cells];
  const writes: MendedCell[] = [];
  const known = new Map<string, RealDate | null>();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const expected = cells[row] ?? null;
    if (typeof expected !== 'string' || (before.day[at] ?? NO_DAY) === NO_DAY || before.dayTrouble[at] !== DAY_TROUBLE.none || before.dayRemarks.has(at)) continue;
    let real = known.get(expected);
    if (real === undefined) {
      const [day, minutes] = [before.day[at] ?? NO_DAY, before.minutes[at] ?? NO_TIME];
      real = isPlainDate(expected, day, minutes) ? realDate(day, minutes, { dateSystem: frame.dateSystem, format }) : null;
      known.set(expected, real);
    }
    if (real === null) continue;
    after[row] = real.value;
    writes.push({ cell: { sheet: part.sheet, row: part.headerRow + 1 + row, column }, expected, value: real.value, format: real.format });
  }
  const [first, ...others] = writes;
  return first === undefined || !isReadAlike(before, decode(after)) ? null : { isSafe: true, writes: [first, ...others] };
}

/** The tab's rows that count, from the one below the header. */
function rowsOf({ part, sheetRow, rowCount }: Calendar, index: number, { headerRow }: CalendarPart): Uint32Array {
  const rows = new Uint32Array(rowCount);
  let size = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (part[row] !== index) continue;
    rows[size] = (sheetRow[row] ?? 0) - headerRow - 1;
    size += 1;
  }
  return rows.subarray(0, size);
}

function realDate(day: number, minutes: number, { dateSystem, format }: { readonly dateSystem: TextDates['frame']['dateSystem']; readonly format: string | null }): RealDate | null {
  const moment = serialIn(minutes === NO_TIME ? day : day + minutes / MINUTES_PER_DAY, dateSystem);
  // No spreadsheet shows a day before its first.
  if (moment < 1) return null;
  return { value: moment, format: minutes === NO_TIME ? formatOfDay(format) : formatOfMoment(format) };
}

/** The column's own, unless it shows a time that nobody typed. */
function formatOfDay(format: string | null): string {
  return format !== null && showsDay(format) && dateTraitOfFormat(format) === 'date' ? format : DEFAULT_FORMAT;
}

/** The column's own, with the time after it where it shows none. */
function formatOfMoment(format: string | null): string {
  if (format !== null && showsDay(format)) {
    if (dateTraitOfFormat(format) === 'datetime') return format;
    if (/^[dmy /.,-]+$/i.test(format)) return `${format} ${TIME_FORMAT}`;
  }
  return `${DEFAULT_FORMAT} ${TIME_FORMAT}`;
}

/** Whether both the month and the day of the month are seen. */
function showsDay(format: string): boolean {
  const codes = format.toLowerCase().replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, ' ');
  return /(?:^|[^d])d{1,2}(?:[^d]|$)/.test(codes) && codes.includes('m');
}

function isReadAlike(a: DayColumns, b: DayColumns): boolean {
  for (let row = 0; row < a.day.length; row += 1) {
    if (a.day[row] !== b.day[row] || a.minutes[row] !== b.minutes[row] || a.dayTrouble[row] !== b.dayTrouble[row]) return false;
  }
  const readings = [...a.dayReadings];
  const remarks = [...a.dayRemarks];
  return readings.length === b.dayReadings.size && readings.every(([row, [one, other]]) => b.dayReadings.get(row)?.[0] === one && b.dayReadings.get(row)?.[1] === other) &&
    remarks.length === b.dayRemarks.size && remarks.every(([row, remark]) => b.dayRemarks.get(row) === remark);
}
