/** How much there is in a month, how much of it is planned, and how much there was in the month before. */
import { NO_DAY, ROW_KIND, STATES, entryOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import { civilFromDay, countedDay, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** A month with fewer rows than this is no measure for the next. */
const FEWEST = 6;
const THIN_SHARE = 0.5;
/** Where fewer of the posts to come have a status, a blank one says nothing. */
const LEAST_STATED = 0.5;

type StateOf = (row: number) => State | null;

export interface MonthPlanning {
  /** First days of the month and of the one before. */
  readonly month: Day;
  readonly before: Day;
  /** Posts and ideas with a date; what is set aside does not count. */
  readonly rows: number;
  /** Those of the rows that are planned. */
  readonly planned: number;
  readonly rowsBefore: number;
  /** Whether the month before says how many there should be: a plan of one month alone, or one that has come to its end, does not. */
  readonly isMeasured: boolean;
  /** Far fewer rows than the month before. */
  readonly isThin: boolean;
  /** The last of the rows of these months. */
  readonly lastRow: number;
}

/**
 * @param month Its first day.
 * @param stateOf Where each row's post stands, for who knows it better than the calendar alone.
 */
export function monthPlanning(calendar: Calendar, month: Day, today: Day, stateOf: StateOf = (row) => entryOf(calendar.status, row).state): MonthPlanning {
  const before = firstOfMonth(month, -1);
  const bounds = [firstOfMonth(month, -2), before, month, firstOfMonth(month, 1)] as const;
  const { rows: [rowsLongBefore, rowsBefore, rows], planned, lastRow } = countMonths(calendar, bounds, stateOf, isPlannedIn(calendar, today, stateOf));
  const isMeasured = rowsBefore >= FEWEST && rowsLongBefore > 0;
  return { month, before, rows, planned, rowsBefore, isMeasured, isThin: isMeasured && rows < rowsBefore * THIN_SHARE, lastRow };
}

/** From that week's Monday on: who looks on Mondays would otherwise hear of it too late. */
export function plannedFrom(month: Day, daysBefore: number): Day {
  const lastDay = month - daysBefore;
  return lastDay - weekdayOf(lastDay) + 1;
}

export function firstOfMonth(day: Day, later: number): Day {
  const { year, month } = civilFromDay(day);
  const months = year * 12 + month - 1 + later;
  return countedDay({ year: Math.floor(months / 12), month: (months % 12) + 1, date: 1 });
}

interface MonthCounts {
  /** Of the two months before this one, and of this one. */
  readonly rows: readonly [number, number, number];
  readonly planned: number;
  readonly lastRow: number;
}

function countMonths(calendar: Calendar, [longBefore, before, month, end]: readonly [Day, Day, Day, Day], stateOf: StateOf, isPlanned: (row: number) => boolean): MonthCounts {
  const rows: [number, number, number] = [0, 0, 0];
  let planned = 0;
  let lastRow = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < longBefore || day >= end || calendar.kind[row] === ROW_KIND.event) continue;
    const state = stateOf(row);
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
function isPlannedIn(calendar: Calendar, today: Day, stateOf: StateOf): (row: number) => boolean {
  const isStated = isStatedAhead(calendar, today);
  return (row) => {
    if (calendar.kind[row] === ROW_KIND.idea) return false;
    const state = stateOf(row);
    if (state !== null) return isAtLeast(state, 'to-produce');
    return entryOf(calendar.status, row).word !== '' || (!isStated && (calendar.title[row] !== '' || calendar.text[row] !== ''));
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
