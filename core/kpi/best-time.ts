/** When posts do best, as far as posts that the estimate has not seen bear it out. */
import { heldOutCheck } from '../statistics/held-out.ts';
import { emptySums, shrunken, strengthOf } from '../statistics/shrinkage.ts';
import { NO_DAY, NO_TIME } from '../table/calendar.ts';
import { weekdayOf } from '../time/day.ts';
import type { Divided } from './divided.ts';
import type { Figures } from './figures.ts';
import type { BestTime } from './kpi.ts';

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

/** @param posts Those old enough to be compared. */
export function bestTimeOf(figures: Figures, posts: Uint32Array, rated: Divided | null): BestTime | null {
  const timed = rated === null ? null : timedRates(figures, posts, rated);
  if (timed === null || timed.rates.length < FEWEST_POSTS) return null;
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
  if (!Number.isFinite(rawError) || !Number.isFinite(shrunkenError)) return null;
  const isUsable = strength.strength !== Infinity && shrunkenError <= 1 - LEAST_GAIN && won >= LEAST_WON;
  const counts = Uint32Array.from(sums.counts);
  const means = Float64Array.from(sums.counts, (count, cell) => (count === 0 ? Number.NaN : shrunken(count, sums.sums[cell] as number, strength)));
  return {
    isUsable, rawError, shrunkenError, strength: strength.strength, isWeekdaySure: timed.isWeekdaySure, posts: rates.length, counts, means,
    slots: isUsable ? slotsOf(counts, means) : [],
  };
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

/** Cell by cell and sorted within, so that it does not matter in which order posts stand. */
function timedRates({ day, minutes, calendar }: Figures, posts: Uint32Array, { over, under }: Divided): TimedRates {
  const { weekdays, rowCount } = calendar;
  const rateAt = (place: number): number => ((under[place] as number) > 0 ? (over[place] as number) / (under[place] as number) : Number.NaN);
  const cellAt = (place: number): number => {
    const weekday = day[place] !== NO_DAY ? weekdayOf(day[place] as number) : place < rowCount ? (weekdays?.days[place] ?? 0) : 0;
    return weekday === 0 || minutes[place] === NO_TIME ? -1 : (weekday - 1) * HOURS + Math.floor((minutes[place] as number) / 60);
  };
  const starts = new Uint32Array(CELLS + 1);
  const cellOf = new Int16Array(posts.length).fill(-1);
  let isWeekdaySure = true;
  for (let index = 0; index < posts.length; index += 1) {
    const place = posts[index] as number;
    const rate = rateAt(place);
    const cell = rate === rate ? cellAt(place) : -1;
    cellOf[index] = cell;
    if (cell < 0) continue;
    if (day[place] === NO_DAY && weekdays?.isNumbered === true) isWeekdaySure = false;
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < CELLS; cell += 1) starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const next = starts.slice();
  const rates = new Float64Array(starts[CELLS] as number);
  const cells = new Uint16Array(rates.length);
  for (let index = 0; index < posts.length; index += 1) {
    const cell = cellOf[index] as number;
    if (cell < 0) continue;
    const at = next[cell] as number;
    rates[at] = rateAt(posts[index] as number);
    cells[at] = cell;
    next[cell] = at + 1;
  }
  for (let cell = 0; cell < CELLS; cell += 1) rates.subarray(starts[cell], starts[cell + 1]).sort();
  return { rates, cells, isWeekdaySure };
}
