/** Second thoughts on a column whose cells have been read one by one. */
import type { DateReading } from '../time/date-reading.ts';
import { weekdayOf } from '../time/day.ts';
import { NO_DAY } from './calendar.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import type { DayColumns } from './decode-days.ts';
import { DATE_CELL, judgeDateCells, swappedDay } from './swapped-dates.ts';

/** Takes back the days of date cells that the spreadsheet has swapped, or may have; `codes` are 0 where a cell is no text. */
export function doubtDateCells(codes: Uint32Array, offset: number, into: DayColumns): void {
  const days = into.day.slice(offset, offset + codes.length);
  const isDateCell = Uint8Array.from(codes, (code, index) => (code === 0 && days[index] !== NO_DAY ? 1 : 0));
  for (const [index, verdict] of judgeDateCells(days, isDateCell).entries()) {
    if (verdict === DATE_CELL.own) continue;
    const held = days[index] ?? NO_DAY;
    const other = swappedDay(held);
    if (other === null) continue;
    into.day[offset + index] = NO_DAY;
    into.dayTrouble[offset + index] = verdict === DATE_CELL.swapped ? DAY_TROUBLE.swapped : DAY_TROUBLE.ambiguous;
    into.dayReadings.set(offset + index, [other, held]);
  }
}

/** Remarks on days that a text gives, but not alone or not without contradiction. */
export function remarkDays(readings: readonly DateReading[], codes: Uint32Array, offset: number, into: DayColumns): void {
  if (!readings.some(({ weekday, isSeveral }) => weekday > 0 || isSeveral)) return;
  for (let index = 0; index < codes.length; index += 1) {
    const reading = readings[(codes[index] ?? 0) - 1];
    const day = into.day[offset + index] ?? NO_DAY;
    if (reading === undefined || day === NO_DAY) continue;
    if (reading.weekday > 0 && weekdayOf(day) !== reading.weekday) into.dayRemarks.set(offset + index, 'weekday');
    else if (reading.isSeveral) into.dayRemarks.set(offset + index, 'several');
  }
}
