/** Next month is near, and there is little in it, or little of it is planned. */
import { NO_DAY, ROW_KIND, STATES, entryOf } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { civilFromDay, countedDay, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { Rule } from '../rule.ts';
import { headingCell } from '../heading-cell.ts';

/** A month with fewer rows than this is no measure for the next. */
const FEWEST = 6;
const THIN_SHARE = 0.5;
/** Where fewer of the posts to come have a status, a blank one says nothing. */
const LEAST_STATED = 0.5;

export const monthUnderplanned: Rule<'month-underplanned'> = {
  code: 'month-underplanned',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status']],
  run: ({ calendar, today, settings }, report) => {
    const month = firstOfMonth(today, 1);
    // From that week's Monday on: who looks on Mondays would otherwise hear of it too late.
    const lastDay = month - settings.monthPlannedDays;
    if (today < lastDay - weekdayOf(lastDay) + 1) return;
    const bounds = [firstOfMonth(today, -1), firstOfMonth(today, 0), month, firstOfMonth(today, 2)] as const;
    const { rows, planned, lastRow } = countMonths(calendar, bounds, isPlannedIn(calendar, today));
    const [rowsLongBefore, rowsBefore, rowsThen] = rows;
    // A plan of one month alone, or one that has come to its end, has no next month to prepare.
    if (rowsBefore < FEWEST || rowsLongBefore === 0) return;
    const isThin = rowsThen < rowsBefore * THIN_SHARE;
    if (!isThin && planned >= rowsThen * settings.monthPlannedShare) return;
    report([headingCell(calendar, lastRow, 'date', 'datetime')], { month, before: bounds[1], rows: rowsThen, planned, rowsBefore, isThin });
  },
};

interface MonthCounts {
  /** Of the month before this one, of this one, and of the next. */
  readonly rows: readonly [number, number, number];
  readonly planned: number;
  readonly lastRow: number;
}

/** Posts and ideas with a date count; what is set aside does not. */
function countMonths(calendar: Calendar, [longBefore, before, month, end]: readonly [Day, Day, Day, Day], isPlanned: (row: number) => boolean): MonthCounts {
  const rows: [number, number, number] = [0, 0, 0];
  let planned = 0;
  let lastRow = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < longBefore || day >= end || calendar.kind[row] === ROW_KIND.event) continue;
    const { state } = entryOf(calendar.status, row);
    if (state === 'cancelled' || state === 'on-hold') continue;
    rows[day >= month ? 2 : day >= before ? 1 : 0] += 1;
    lastRow = row;
    if (day >= month && isPlanned(row)) planned += 1;
  }
  return { rows, planned, lastRow };
}

/**
 * Says which rows are planned: those that have left the state of an idea behind. A word that is not known may mean
 * anything, and gets the benefit of the doubt; a blank does where hardly any post to come has a status yet, as long as
 * the row has a subject.
 */
function isPlannedIn(calendar: Calendar, today: Day): (row: number) => boolean {
  const isStated = isStatedAhead(calendar, today);
  return (row) => {
    if (calendar.kind[row] === ROW_KIND.idea) return false;
    const { state, word } = entryOf(calendar.status, row);
    if (state !== null) return isAtLeast(state, 'to-produce');
    return word !== '' || (!isStated && (calendar.title[row] !== '' || calendar.text[row] !== ''));
  };
}

/** The states of work stand in their order. */
function isAtLeast(state: State, least: State): boolean {
  return STATES.indexOf(state) >= STATES.indexOf(least);
}

/** Whether the team states where the work on posts to come stands, or only what is out. */
function isStatedAhead({ rowCount, day, kind, status }: Calendar, today: Day): boolean {
  let posts = 0;
  let stated = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if ((day[row] ?? NO_DAY) < today || kind[row] === ROW_KIND.event) continue;
    posts += 1;
    if (status.codes[row] !== 0) stated += 1;
  }
  return stated >= posts * LEAST_STATED;
}

function firstOfMonth(day: Day, later: number): Day {
  const { year, month } = civilFromDay(day);
  const months = year * 12 + month - 1 + later;
  return countedDay({ year: Math.floor(months / 12), month: (months % 12) + 1, date: 1 });
}
