/** How far the posts of a calendar are, and what should not be left as it is. */
import { NOTHING_TAUGHT } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { NO_DAY, ROW_KIND, STATES } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { weekdayOf } from '../time/day.ts';
import { isShownOut } from './post-standing.ts';
import { trackingReader } from './tracking-reader.ts';

/** By state; null for posts whose state is not told. Only what there is. */
export type StateCounts = ReadonlyMap<State | null, number>;

export interface TrackingCounts {
  /** Ideas among them, events not. */
  readonly byState: StateCounts;
  /** Rows that are scheduled, of a day gone by, and nothing confirms that they went out: the longest ago first. */
  readonly unconfirmed: readonly number[];
  /** Rows of this week and the next, today and after, that are approved and not scheduled yet: the nearest first. */
  readonly toSchedule: readonly number[];
}

/** One place for each state, and one for none. */
const PLACES = STATES.length + 1;
const DAYS = 7;

/** @param taught What the team has said of its own words. */
export function trackingCounts(calendar: Calendar, today: Day, taught: TaughtStates = NOTHING_TAUGHT): TrackingCounts {
  const { rowCount, kind, day } = calendar;
  const placeOf = placesIn(calendar, taught);
  const scheduled = STATES.indexOf('scheduled');
  const approved = STATES.indexOf('approved');
  // The Monday of the week after next.
  const end = today - weekdayOf(today) + 1 + 2 * DAYS;
  const all = new Uint32Array(PLACES);
  const unconfirmed: number[] = [];
  const toSchedule: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (kind[row] === ROW_KIND.event) continue;
    const place = placeOf(row);
    all[place] = (all[place] ?? 0) + 1;
    const on = day[row] ?? NO_DAY;
    if (on === NO_DAY) continue;
    if (place === scheduled && on < today && !isShownOut(calendar, row, null)) unconfirmed.push(row);
    else if (place === approved && on >= today && on < end) toSchedule.push(row);
  }
  const byDay = (a: number, b: number): number => (day[a] ?? 0) - (day[b] ?? 0);
  return {
    byState: countsIn(all),
    unconfirmed: unconfirmed.sort(byDay),
    toSchedule: toSchedule.sort(byDay),
  };
}

/** Where each row's post stands; null where that is not told. */
export function statesIn(calendar: Calendar, taught: TaughtStates = NOTHING_TAUGHT): (row: number) => State | null {
  const placeOf = placesIn(calendar, taught);
  return (row) => STATES[placeOf(row)] ?? null;
}

/** Where a tab has nothing but a tracking column, what it says is where the post stands. */
function placesIn({ status, parts, part, tracking }: Calendar, taught: TaughtStates): (row: number) => number {
  const placeOfState = (state: State | null | undefined): number => (state === null || state === undefined ? STATES.length : STATES.indexOf(state));
  const places = status.entries.map(({ state }) => placeOfState(state));
  const isTracked = parts.map(({ columns, channelColumns }) => columns.has('tracking') && !columns.has('status') && channelColumns.length === 0);
  const readers = parts.map(({ trackingHeading = '' }) => trackingReader(trackingHeading, taught).read);
  const known = parts.map(() => new Map<string, number>());
  return (row) => {
    const text = tracking[row] ?? '';
    const at = part[row] ?? 0;
    const ofPart = known[at];
    if (text === '' || ofPart === undefined || isTracked[at] !== true) return places[status.codes[row] ?? 0] ?? STATES.length;
    let place = ofPart.get(text);
    if (place === undefined) ofPart.set(text, (place = placeOfState(readers[at]?.(text))));
    return place;
  };
}

function countsIn(counts: Uint32Array): StateCounts {
  const found = new Map<State | null, number>();
  for (let place = 0; place < PLACES; place += 1) {
    const count = counts[place] ?? 0;
    if (count > 0) found.set(STATES[place] ?? null, count);
  }
  return found;
}
