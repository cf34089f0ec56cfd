/** Engagement rates that a calendar or an export gives itself, held against those that the counts of the same rows give. */
import type { Divided } from './divided.ts';
import type { Figures } from './figures.ts';
import type { RateBasis } from './kpi.ts';
import { RATE_BASES } from './kpi.ts';
import { ratedBy } from './rate-basis.ts';

/** A row by its number on its sheet; the tab is '' where there is only one. */
export interface NamedRow {
  readonly row: number;
  readonly tab: string;
}

/** How a rate could have been worked out: by what, with clicks among the engagements, and as a percentage that has lost its sign. */
export interface RateCause {
  readonly basis: RateBasis;
  readonly withClicks: boolean;
  readonly isTimesHundred: boolean;
}

/** Rates of a column that lie far from those that its counts give or, without counts, can't be. */
export interface OwnRates {
  /** Rows of the calendar, and the first of them as people find them. */
  readonly places: readonly number[];
  readonly rows: readonly NamedRow[];
  /** How many of the rates are above 1. */
  readonly over: number;
  /** Whether counts tell otherwise of any of them. */
  readonly isCompared: boolean;
  /** What would explain nearly all; null where nothing does. */
  readonly cause: RateCause | null;
}

/** One of both is so many times the other one. */
const FAR = 2;
/** What a rate written in whole percents is off by, at most. */
const ROUNDED = 0.005;
/** How near a rate has to come to the one that explains it: of that rate, and what two decimals leave off it. */
const NEAR = 0.1;
const DECIMALS_LEFT = 0.0005;
/** Of the rows told, those that a cause has to explain. */
const MOST_OF_THEM = 0.8;
const FEWEST_OF_AN_AUDIENCE = 3;
/** Largest ÷ smallest: an audience hardly changes from post to post; a reach does. */
const ONE_AUDIENCE = 1.2;
const SEVERAL_REACHES = 1.5;
/** Enough to begin with. */
const MOST_NAMED = 5;

/** Null where counts bear all of them out. Of rows whose figures are the calendar's own: imported ones go by their network's way of counting. */
export function ownRates(figures: Figures, rated: Divided | null, posts: Uint32Array, basis: RateBasis): OwnRates | null {
  const { calendar: { rowCount, numbers, sheetRow, parts, part } } = figures;
  const own = numbers.get('engagement_rate');
  if (own === undefined) return null;
  const isImported = new Set([...figures.whole, ...figures.split].map(({ row }) => row));
  const told: number[] = [];
  const compared: number[] = [];
  for (const place of posts) {
    const rate = place < rowCount ? (own[place] as number) : Number.NaN;
    if (rate !== rate || isImported.has(place)) continue;
    const computed = rateAt(rated, place);
    if (computed === computed ? !isFar(rate, computed) : rate >= 0 && rate <= 1) continue;
    told.push(place);
    if (computed === computed) compared.push(place);
  }
  if (told.length === 0) return null;
  const named = told.slice(0, told.length === MOST_NAMED + 1 ? told.length : MOST_NAMED);
  return {
    places: told, over: told.filter((place) => (own[place] as number) > 1).length, isCompared: compared.length > 0,
    rows: named.map((place) => ({ row: (sheetRow[place] ?? 0) + 1, tab: parts !== undefined && parts.length > 1 ? (parts[part?.[place] ?? 0]?.sheetName ?? '') : '' })),
    cause: causeOf(figures, own, compared, basis),
  };
}

function rateAt(rated: Divided | null, place: number): number {
  if (rated === null || !((rated.under[place] as number) > 0)) return Number.NaN;
  return (rated.over[place] as number) / (rated.under[place] as number);
}

function isFar(own: number, computed: number): boolean {
  return Math.abs(own - computed) > ROUNDED && Math.max(own, computed) > FAR * Math.min(own, computed);
}

/** The first of those that explain the most rows, if they are nearly all. */
function causeOf(figures: Figures, own: Float64Array, places: readonly number[], basis: RateBasis): RateCause | null {
  if (places.length === 0) return null;
  const clicks = figures.measures.get('clicks');
  const bases = [basis, ...RATE_BASES.filter((each) => each !== basis)];
  let best: RateCause | null = null;
  let most = 0;
  for (const isTimesHundred of [false, true]) {
    for (const withClicks of clicks === undefined ? [false] : [false, true]) {
      for (const each of bases) {
        const rated = ratedBy(figures, each);
        const explained = places.filter((place) => {
          const under = rated?.under[place] ?? Number.NaN;
          const over = (rated?.over[place] ?? Number.NaN) + (withClicks ? (clicks?.[place] ?? Number.NaN) : 0);
          return under > 0 && isNear(own[place] as number, (over / under) * (isTimesHundred ? 100 : 1));
        }).length;
        if (explained <= most || explained < places.length * MOST_OF_THEM) continue;
        best = { basis: each, withClicks, isTimesHundred };
        most = explained;
      }
    }
  }
  return best ?? (basis !== 'followers' && isOfAnAudience(figures, own, places, basis) ? { basis: 'followers', withClicks: false, isTimesHundred: false } : null);
}

function isNear(own: number, rate: number): boolean {
  return Math.abs(own - rate) <= NEAR * rate + DECIMALS_LEFT;
}

/** Whether engagements ÷ rate is the same number for all posts of a channel, however many people each has reached: its followers, which no column gives. */
function isOfAnAudience(figures: Figures, own: Float64Array, places: readonly number[], basis: RateBasis): boolean {
  const { calendar: { channel: { codes } } } = figures;
  const rated = ratedBy(figures, basis);
  const byChannel = new Map<number, number[]>();
  for (const place of places) {
    const posts = byChannel.get(codes[place] ?? 0);
    if (posts === undefined) byChannel.set(codes[place] ?? 0, [place]);
    else posts.push(place);
  }
  let explained = 0;
  for (const posts of byChannel.values()) {
    const audiences = posts.map((place) => (rated?.over[place] ?? Number.NaN) / (own[place] as number));
    const reaches = posts.map((place) => rated?.under[place] ?? Number.NaN);
    if (posts.length >= FEWEST_OF_AN_AUDIENCE && spreadOf(audiences) <= ONE_AUDIENCE && spreadOf(reaches) >= SEVERAL_REACHES) explained += posts.length;
  }
  return explained >= places.length * MOST_OF_THEM;
}

/** NaN, which is neither more nor less than anything, where one of them is no number. */
function spreadOf(values: readonly number[]): number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  return least > 0 ? values.reduce((a, b) => Math.max(a, b), 0) / least : Number.NaN;
}
