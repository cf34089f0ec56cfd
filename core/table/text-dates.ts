/** Finds the dates that are text in a column where others are real dates: they sort and calculate apart. */
import type { CalendarPart } from './calendar.ts';
import { NO_DAY } from './calendar.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import type { DayColumns } from './decode-days.ts';
import { cellsOf } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';

/** Enough to see what is meant. */
const MOST_SHOWN = 3;

/** Nothing where all dates are of one kind, or where the spreadsheet swapped day and month: that is told on its own. */
export function textDatesOf({ columns, rows, offset }: PartRows, { day, dayTrouble }: DayColumns): Pick<CalendarPart, 'textDates'> {
  const cells = (cellsOf(columns, 'date') ?? cellsOf(columns, 'datetime'))?.cells ?? [];
  const firstRows: number[] = [];
  let texts = 0;
  let real = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = offset + index;
    const trouble = dayTrouble[row];
    if (trouble === DAY_TROUBLE.swapped) return {};
    if (day[row] === NO_DAY && trouble !== DAY_TROUBLE.ambiguous) continue;
    const cell = cells[rows[index] ?? 0] ?? null;
    if (typeof cell === 'number') real += 1;
    else if (typeof cell === 'string' && cell.trim() !== '') {
      texts += 1;
      if (firstRows.length < MOST_SHOWN) firstRows.push(row);
    }
  }
  return texts === 0 || real === 0 ? {} : { textDates: { count: texts, total: texts + real, firstRows } };
}
