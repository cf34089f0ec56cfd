/** Where a finding belongs: in the weeks that a briefing is about, before or after them, or to no post at all. */
import type { Finding, FindingCode } from '../findings/finding.ts';
import { NO_DAY, entryOf } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { briefingWindow, placeInWindow } from './window.ts';
import type { BriefingWindow } from './window.ts';

/** `general`: it is about no post, and can wait. */
export const PLACES = ['now', 'older', 'later', 'general'] as const;
export type Place = (typeof PLACES)[number];

/** Findings that are about no post, and can't wait all the same: people wait for an answer, a date is here. */
const AT_ONCE: ReadonlySet<FindingCode> = new Set<FindingCode>(['reply-missing', 'channel-action-due', 'month-underplanned']);

export function isAtOnce({ code }: Finding): boolean {
  return AT_ONCE.has(code);
}

/** The place of a finding that is about no row of the calendar. */
export function placeWithoutRow(finding: Finding): Place {
  return isAtOnce(finding) || finding.severity === 'error' ? 'now' : 'general';
}

/** The places of a calendar's rows. */
export function placesOfRows(calendar: Calendar, today: Day): (row: number) => Place {
  const window = briefingWindow(today);
  let amongOthers: ((row: number) => Place) | null = null;
  return (row) => {
    const day = calendar.day[row] ?? NO_DAY;
    if (day !== NO_DAY) return placeInWindow(day, window);
    // Of a day that can be read two ways, it is enough that both lie on one side.
    const [one, other] = (calendar.dayReadings.get(row) ?? []).map((reading) => placeInWindow(reading, window));
    if (one !== undefined) return one === other ? one : 'now';
    if (isOver(calendar, row)) return 'older';
    amongOthers ??= placesAmongOthers(calendar, window);
    return amongOthers(row);
  };
}

function isOver(calendar: Calendar, row: number): boolean {
  const { state } = entryOf(calendar.status, row);
  return calendar.isPosted[row] === 1 || state === 'published' || state === 'cancelled';
}

/**
 * A row without a day is where its nearest days are, above and below, if both lie on one side. At the end of a tab
 * neighbours say little, since sorting puts blanks last whichever way it goes: there, the whole tab has to be long past.
 */
function placesAmongOthers(calendar: Calendar, window: BriefingWindow): (row: number) => Place {
  const { rowCount } = calendar;
  const latest = calendar.parts.map(() => NO_DAY);
  const above = new Int32Array(rowCount).fill(NO_DAY);
  const below = new Int32Array(rowCount).fill(NO_DAY);
  for (let row = 0, part = -1, last: Day = NO_DAY; row < rowCount; row += 1) {
    const ofRow = calendar.part[row] ?? 0;
    const day = calendar.day[row] ?? NO_DAY;
    if (ofRow !== part) [part, last] = [ofRow, NO_DAY];
    if (day !== NO_DAY) last = day;
    if (day > (latest[part] ?? NO_DAY)) latest[part] = day;
    above[row] = last;
  }
  for (let row = rowCount - 1, part = -1, next: Day = NO_DAY; row >= 0; row -= 1) {
    const ofRow = calendar.part[row] ?? 0;
    const day = calendar.day[row] ?? NO_DAY;
    if (ofRow !== part) [part, next] = [ofRow, NO_DAY];
    if (day !== NO_DAY) next = day;
    below[row] = next;
  }
  return (row) => {
    const before = above[row] ?? NO_DAY;
    const after = below[row] ?? NO_DAY;
    if (before !== NO_DAY && after !== NO_DAY) {
      const place = placeInWindow(before, window);
      return place === placeInWindow(after, window) ? place : 'now';
    }
    const last = latest[calendar.part[row] ?? 0] ?? NO_DAY;
    return last !== NO_DAY && last < window.from ? 'older' : 'now';
  };
}
