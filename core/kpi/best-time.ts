/** When posts do best, as far as posts that the estimate has not seen bear it out. */
import { heldOutCheck } from '../statistics/held-out.ts';
import { emptySums, shrunken, strengthOf } from '../statistics/shrinkage.ts';
import { NO_DAY, NO_TIME } from '../table/calendar.ts';
import { weekdayOf } from '../time/day.ts';
import type { Divided } from './divided.ts';
import { mostAlike } from './engagement-definitions.ts';
import type { Definitions } from './engagement-definitions.ts';
import type { Figures } from './figures.ts';
import type { BestTime, Reading } from './kpi.ts';
import { LEAST_POSTS } from './summaries.ts';

const DAYS = 7;
const HOURS = 24;
const CELLS = DAYS * HOURS;
const FEWEST_POSTS = 60;
/** Posts at a time for it to be named. */
export const FEWEST_IN_SLOT = 5;
const MOST_SLOTS = 5;
/** The error has to fall by this much, in most halves: less is no use to anybody who plans. */
const LEAST_GAIN = 0.02;
const LEAST_WON = 0.75;

export interface TimeJudged {
  readonly bestTime: BestTime | null;
  /** Where there are enough posts to compare anything else, and too few of one definition of engagements for times. */
  readonly few: Extract<Reading, { kind: 'few-times' }> | null;
}

const NOT_JUDGED: TimeJudged = { bestTime: null, few: null };

/**
 * Among posts whose engagements are made of the same things, those of which there are most: a time at which a network posts that
 * counts more would else be taken for a good one.
 * @param posts Those old enough to be compared.
 */
export function bestTimeOf(figures: Figures, posts: Uint32Array, rated: Divided | null, definitions: Definitions): TimeJudged {
  if (rated === null) return NOT_JUDGED;
  const known = posts.filter((place) => (rated.under[place] as number) > 0 && !Number.isNaN(rated.over[place]) && cellAt(figures, place) >= 0);
  const { definition, places } = mostAlike(definitions, known);
  if (places.length < FEWEST_POSTS) return known.length < LEAST_POSTS ? NOT_JUDGED : { bestTime: null, few: { kind: 'few-times', posts: places.length, left: known.length - places.length, least: FEWEST_POSTS } };
  const timed = timedRates(figures, places, rated);
  const { rates, cells } = timed;
  const sums = emptySums(CELLS);
  for (let index = 0; index < rates.length; index += 1) {
    const cell = cells[index] as number;
    const rate = rates[index] as number;
    sums.counts[cell] = (sums.counts[cell] as number) + 1;
    sums.sums[cell] = (sums.sums[cell] as number) + rate;
    sums.squares[cell] = (sums.squares[cell] as number) + rate * rate;
  }
  const strength = strengthOf(sums);
  const { rawError, shrunkenError, won } = heldOutCheck(rates, cells, CELLS);
  if (!Number.isFinite(rawError) || !Number.isFinite(shrunkenError)) return NOT_JUDGED;
  const isUsable = strength.strength !== Infinity && shrunkenError <= 1 - LEAST_GAIN && won >= LEAST_WON;
  const counts = Uint32Array.from(sums.counts);
  const means = Float64Array.from(sums.counts, (count, cell) => (count === 0 ? Number.NaN : shrunken(count, sums.sums[cell] as number, strength)));
  const bestTime: BestTime = {
    isUsable, rawError, shrunkenError, strength: strength.strength, isWeekdaySure: timed.isWeekdaySure, posts: rates.length, counts, means,
    slots: isUsable ? slotsOf(counts, means) : [], definition: definitions.described[definition] ?? [], left: known.length - places.length,
    mean: strength.mean,
  };
  return { bestTime, few: null };
}

function slotsOf(counts: Uint32Array, means: Float64Array): BestTime['slots'] {
  const cells = [...counts.keys()].filter((cell) => (counts[cell] as number) >= FEWEST_IN_SLOT);
  cells.sort((a, b) => (means[b] as number) - (means[a] as number) || a - b);
  return cells.slice(0, MOST_SLOTS).map((cell) => ({ weekday: Math.floor(cell / HOURS) + 1, hour: cell % HOURS, n: counts[cell] as number, rate: means[cell] as number }));
}

interface TimedRates {
  readonly rates: Float64Array;
  readonly cells: Uint16Array;
  readonly isWeekdaySure: boolean;
}

/** -1 for a post without a weekday or an hour. */
function cellAt({ day, minutes, calendar: { weekdays, rowCount } }: Figures, place: number): number {
  const weekday = day[place] !== NO_DAY ? weekdayOf(day[place] as number) : place < rowCount ? (weekdays?.days[place] ?? 0) : 0;
  return weekday === 0 || minutes[place] === NO_TIME ? -1 : (weekday - 1) * HOURS + Math.floor((minutes[place] as number) / 60);
}

/** Cell by cell and sorted within, so that it does not matter in which order posts stand. */
function timedRates(figures: Figures, posts: Uint32Array, { over, under }: Divided): TimedRates {
  const { day, calendar: { weekdays } } = figures;
  const starts = new Uint32Array(CELLS + 1);
  const cellOf = new Uint16Array(posts.length);
  let isWeekdaySure = true;
  for (let index = 0; index < posts.length; index += 1) {
    const place = posts[index] as number;
    const cell = cellAt(figures, place);
    cellOf[index] = cell;
    if (day[place] === NO_DAY && weekdays?.isNumbered === true) isWeekdaySure = false;
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < CELLS; cell += 1) starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const next = starts.slice();
  const rates = new Float64Array(posts.length);
  const cells = new Uint16Array(posts.length);
  for (let index = 0; index < posts.length; index += 1) {
    const place = posts[index] as number;
    const cell = cellOf[index] as number;
    const at = next[cell] as number;
    rates[at] = (over[place] as number) / (under[place] as number);
    cells[at] = cell;
    next[cell] = at + 1;
  }
  for (let cell = 0; cell < CELLS; cell += 1) rates.subarray(starts[cell], starts[cell + 1]).sort();
  return { rates, cells, isWeekdaySure };
}
