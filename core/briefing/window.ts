/** The two weeks that a briefing is about: this one and the next, Monday to Sunday, and the one before for what it left open. */
import { weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';

export interface BriefingWindow {
  /** Monday of last week. */
  readonly from: Day;
  /** Monday of this week. */
  readonly monday: Day;
  /** Sunday of next week. */
  readonly to: Day;
}

export function briefingWindow(today: Day): BriefingWindow {
  const monday = today - weekdayOf(today) + 1;
  return { from: monday - 7, monday, to: monday + 13 };
}

/** Before, in or after the window. */
export function placeInWindow(day: Day, { from, to }: BriefingWindow): 'older' | 'now' | 'later' {
  return day < from ? 'older' : day > to ? 'later' : 'now';
}
