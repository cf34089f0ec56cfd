/** The days and times of all tabs: from a column of dates, one of dates and times together, and one of times. */
import { fold } from '../lexicon/fold.ts';
import { MONTHS } from '../lexicon/months.ts';
import type { RecognisedSheet } from '../recognise/recognition.ts';
import { civilFromDay } from '../time/day.ts';
import type { DateSystem, Day } from '../time/day.ts';
import { NO_DAY, NO_TIME } from './calendar.ts';
import { isCellError } from './cell.ts';
import type { DateColumnFrame } from './date-column-frame.ts';
import { cellText } from './cell-text.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import { decodeDays, emptyDayColumns } from './decode-days.ts';
import type { DayColumns } from './decode-days.ts';
import { decodeTimes } from './decode-times.ts';
import { fillRegularDays, fillSameDay, fillUnevenDays } from './fill-down.ts';
import type { RoleColumn } from './count-cells.ts';
import { cellsOf } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';

/** The date column first; a column of date and time together where that has no day. */
export function decodeDates(parts: readonly PartRows[], rowCount: number, dateSystem: DateSystem): DayColumns {
  const days = emptyDayColumns(rowCount);
  for (const { sheet, columns, rows, offset } of parts) {
    const frame = frameIn(sheet, dateSystem);
    const span = { offset, length: rows.length };
    const date = cellsOf(columns, 'date');
    const both = cellsOf(columns, 'datetime');
    const time = cellsOf(columns, 'time');
    if (both !== null) decodeDays(both.cells, rows, offset, { ...frame, heading: both.heading }, days);
    if (date !== null && both !== null) fillFromDate(date, { rows, offset }, { ...frame, heading: date.heading }, days);
    else if (date !== null) decodeDays(date.cells, rows, offset, { ...frame, heading: date.heading }, days);
    fillRegularDays(days, span);
    fillUnevenDays(days, span);
    if (time === null) continue;
    decodeTimes(time.cells, rows, offset, days.minutes);
    fillSameDay(days, span);
  }
  return days;
}

/** Days of approval: what is no date there is nobody's concern. */
export function decodeApprovals(parts: readonly PartRows[], rowCount: number, dateSystem: DateSystem): Int32Array {
  if (!parts.some(({ columns }) => cellsOf(columns, 'approved_on') !== null)) return new Int32Array(rowCount).fill(NO_DAY);
  const days = emptyDayColumns(rowCount);
  for (const { sheet, columns, rows, offset } of parts) {
    const column = cellsOf(columns, 'approved_on');
    if (column !== null) decodeDays(column.cells, rows, offset, { dateSystem, period: sheet.period ?? null, heading: column.heading }, days);
  }
  return days.day;
}

/** What stands in the date cells that are told of; few rows, or a column that holds no dates at all. */
export function unreadDayTexts(
  parts: readonly PartRows[],
  { dayTrouble, dayReadings, dayRemarks }: DayColumns,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { columns, rows, offset } of parts) {
    const date = cellsOf(columns, 'date')?.cells ?? [];
    const both = cellsOf(columns, 'datetime')?.cells ?? [];
    for (let index = 0; index < rows.length; index += 1) {
      const isRead = (dayTrouble[offset + index] ?? 0) <= DAY_TROUBLE.missing;
      if (isRead && (dayRemarks.size === 0 || !dayRemarks.has(offset + index))) continue;
      const row = rows[index] ?? 0;
      const cell = date[row] ?? both[row] ?? null;
      const held = typeof cell === 'number' ? dayReadings.get(offset + index)?.[1] : undefined;
      texts.set(offset + index, held !== undefined ? isoText(held) : cell !== null && isCellError(cell) ? cell.error : cellText(cell));
    }
  }
  return texts;
}

/** A real date cell shows a date, whatever its format, and not its serial number. */
function isoText(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** What helps to read the dates of a tab, but for their column's heading. */
export function frameIn({ sheetName, period }: RecognisedSheet, dateSystem: DateSystem): Omit<DateColumnFrame, 'heading'> {
  return { dateSystem, period: period ?? null, isMonthTab: isMonthName(sheetName) };
}

/** `Janvier`: a month, and nothing says of which year. */
function isMonthName(name: string): boolean {
  return MONTHS.has(fold(name));
}

/** Where a tab has both columns, the date's own cell wins wherever it can be read. */
function fillFromDate(date: RoleColumn, { rows, offset }: Pick<PartRows, 'rows' | 'offset'>, frame: DateColumnFrame, days: DayColumns): void {
  const own = emptyDayColumns(rows.length);
  decodeDays(date.cells, rows, 0, frame, own);
  for (let index = 0; index < rows.length; index += 1) {
    const target = offset + index;
    const isBetter = own.day[index] !== NO_DAY || (days.day[target] === NO_DAY && own.dayTrouble[index] !== DAY_TROUBLE.missing);
    if (!isBetter) continue;
    days.day[target] = own.day[index] ?? NO_DAY;
    days.dayTrouble[target] = own.dayTrouble[index] ?? DAY_TROUBLE.missing;
    if ((own.minutes[index] ?? NO_TIME) !== NO_TIME) days.minutes[target] = own.minutes[index] ?? NO_TIME;
    const remark = own.dayRemarks.get(index);
    if (remark === undefined) days.dayRemarks.delete(target);
    else days.dayRemarks.set(target, remark);
    const readings = own.dayReadings.get(index);
    if (readings === undefined) days.dayReadings.delete(target);
    else days.dayReadings.set(target, readings);
  }
}
