/** How many posts of a period are in each state: everybody's or one person's, in all, a week or a person at a time. */
import { ownedBy } from '../../briefing/posts-ahead.ts';
import { personKey } from '../../briefing/people.ts';
import { briefingWindow } from '../../briefing/window.ts';
import { NO_DAY, ROW_KIND, STATES } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { Period } from '../../words/marking-words.ts';

export interface CountedPeriod {
  readonly period: Period;
  readonly today: Day;
  /** Key of the person, null for everybody. */
  readonly person: string | null;
}

/** In the order of the work, and last null for posts whose state is not told. Only states there are. */
export type CountedStates = readonly (readonly [State | null, number])[];

type StateOf = (row: number) => State | null;

export function countedStates(calendar: Calendar, stateOf: StateOf, counted: CountedPeriod): CountedStates {
  return countedBy(calendar, stateOf, counted, () => ['']).get('') ?? [];
}

/** By the Monday of each week, the earliest first; rows without a day are in none. */
export function countedByWeek(calendar: Calendar, stateOf: StateOf, counted: CountedPeriod): readonly (readonly [Day, CountedStates])[] {
  const mondayOf = (row: number): readonly Day[] => {
    const day = calendar.day[row] ?? NO_DAY;
    return day === NO_DAY ? [] : [day - weekdayOf(day) + 1];
  };
  return [...countedBy(calendar, stateOf, counted, mondayOf)].sort(([a], [b]) => a - b);
}

export interface CountedPerson {
  /** '' for nobody. */
  readonly key: string;
  readonly name: string;
  readonly states: CountedStates;
}

/** Whoever has most comes first, and nobody last; a post of several counts for each of them. */
export function countedByPerson(calendar: Calendar, stateOf: StateOf, counted: CountedPeriod): readonly CountedPerson[] {
  const { owner } = calendar;
  const names = new Map<string, string>();
  const keys = owner.entries.map(({ people }) => {
    const own = people.map(personKey);
    for (const [index, key] of own.entries()) if (!names.has(key)) names.set(key, people[index] ?? '');
    return own.length === 0 ? [''] : own;
  });
  const people = [...countedBy(calendar, stateOf, counted, (row) => keys[owner.codes[row] ?? 0] ?? [''])];
  const total = (states: CountedStates): number => states.reduce((sum, [, count]) => sum + count, 0);
  return people
    .map(([key, states]) => ({ key, name: names.get(key) ?? '', states }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || total(b.states) - total(a.states));
}

function countedBy<Key>(calendar: Calendar, stateOf: StateOf, { period, today, person }: CountedPeriod, keysOf: (row: number) => readonly Key[]): ReadonlyMap<Key, CountedStates> {
  const [first, last] = daysOf(period, today);
  const isTheirs = person === null ? () => true : ownedBy(calendar, person);
  const all = new Map<Key, Map<State | null, number>>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    // An idea without a date is one of the whole calendar's.
    if (calendar.kind[row] === ROW_KIND.event || (period !== 'all' && (day < first || day > last)) || !isTheirs(row)) continue;
    const state = stateOf(row);
    for (const key of keysOf(row)) {
      let counts = all.get(key);
      if (counts === undefined) all.set(key, (counts = new Map<State | null, number>()));
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  return new Map([...all].map(([key, counts]) => [key, [...STATES, null].flatMap((state) => (counts.has(state) ? [[state, counts.get(state) ?? 0] as const] : []))]));
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
