/** How many posts of a period are in each state: everybody's or one person's. */
import { ownedBy } from '../../briefing/posts-ahead.ts';
import { briefingWindow } from '../../briefing/window.ts';
import { NO_DAY, ROW_KIND, STATES } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import type { Period } from '../../words/marking-words.ts';

export interface CountedPeriod {
  readonly period: Period;
  readonly today: Day;
  /** Key of the person, null for everybody. */
  readonly person: string | null;
}

/** In the order of the work, and last null for posts whose state is not told. Only states there are. */
export function countedStates(
  calendar: Calendar, stateOf: (row: number) => State | null, { period, today, person }: CountedPeriod,
): readonly (readonly [State | null, number])[] {
  const [first, last] = daysOf(period, today);
  const isTheirs = person === null ? () => true : ownedBy(calendar, person);
  const counts = new Map<State | null, number>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    // An idea without a date is one of the whole calendar's.
    if (calendar.kind[row] === ROW_KIND.event || (period !== 'all' && (day < first || day > last)) || !isTheirs(row)) continue;
    const state = stateOf(row);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...STATES, null].flatMap((state) => (counts.has(state) ? [[state, counts.get(state) ?? 0] as const] : []));
}

function daysOf(period: Period, today: Day): readonly [first: Day, last: Day] {
  const { monday, to } = briefingWindow(today);
  switch (period) {
    case 'this':
      return [monday, monday + 6];
    case 'next':
      return [monday + 7, to];
    case 'both':
      return [monday, to];
    case 'all':
      return [NO_DAY, Number.MAX_SAFE_INTEGER];
  }
}
