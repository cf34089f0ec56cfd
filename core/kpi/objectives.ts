/**
 * How far each objective has come: its measure against its target, its money, and what a result costs.
 *
 * A rate is by the basis that is asked for where posts have it, else by reach, else by impressions. Posts count from the objective’s start to the day on which it is due, both included. Where the tab says no start, they count
 * from the first dated post of the calendar, and for a year before it is due at most: what was imported of earlier years served
 * other objectives. Of the posts of that time, those that name the objective count, or where none does, those of its channels.
 * Where several rows of the tab have one name, each counts on its own channels alone: else all would count the same posts. A
 * post without a date counts only where it names the objective: else nothing says that it belongs to that time.
 */
import { fold } from '../lexicon/fold.ts';
import { measureNamed } from '../lexicon/measure-named.ts';
import { isWithin, goalKey, goalKeys } from '../rules/goals/goal-words.ts';
import { OBJECTIVE_PARTS } from '../rules/goals/goals-findings.ts';
import type { ObjectivePart } from '../rules/goals/goals-findings.ts';
import { ALL_CHANNELS } from '../table/decode-channel.ts';
import type { ObjectiveRow } from '../side-tabs/objectives-tab.ts';
import { NO_DAY } from '../table/calendar.ts';
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Divided } from './divided.ts';
import type { Figures } from './figures.ts';
import { knownPlaces, ratedPlaces } from './known-values.ts';
import { rateOf } from './summaries.ts';
import type { RateBasis } from './kpi.ts';
import { ratedBy } from './rate-basis.ts';
import { byNetwork, isImported } from './row-parts.ts';
import { isSummed } from './summed-measures.ts';

export interface ObjectiveProgress {
  readonly row: ObjectiveRow;
  /** What it still lacks of measure, target, date and budget. */
  readonly missing: readonly ObjectivePart[];
  /** The measure that its words name; null for one that no column gives. */
  readonly measure: Measure | null;
  /** What its rate is divided by; null where its measure is no rate, or no post has one. */
  readonly basis: RateBasis | null;
  /** The first day that counts; null where neither the tab nor the calendar gives one. */
  readonly from: Day | null;
  /** Posts of its time that serve it: those that name it, or where none does, those of its channels. */
  readonly posts: number;
  /** Those of them that have the measure. */
  readonly measured: number;
  readonly isNamed: boolean;
  /** Keys of the channels on which alone it counts, where other rows of the tab have its name; else none. */
  readonly onlyOn: readonly string[];
  /** Sum of the measure, or of rates total ÷ total; null where nothing is known. */
  readonly actual: number | null;
  /** Actual ÷ target; null without both, and for a rate that less than half of the posts have. */
  readonly share: number | null;
  /** Spent ÷ budget; null without both. */
  readonly spentShare: number | null;
  /** Spent ÷ actual, of a measure that adds up; null without both. */
  readonly costPerResult: number | null;
}

const YEAR_DAYS = 365;

export function objectivesOf(figures: Figures, rows: readonly ObjectiveRow[], asked: RateBasis = 'reach'): readonly ObjectiveProgress[] {
  const first = firstDayOf(figures);
  const basis = ([asked, 'reach', 'impressions'] as const).find((each) => ratedBy(figures, each) !== null) ?? null;
  const told = rows.filter(({ objective }) => objective.trim() !== '');
  const keys = told.map(({ objective }) => goalKey(objective));
  return told.map((row, at) => progressOf(figures, row, { first, basis, isShared: keys.some((key, other) => other !== at && key === keys[at] && areApart(row, told[other] ?? row)) }));
}

/** Measures of one objective count the same posts, unless they are of other channels. */
function areApart(one: ObjectiveRow, other: ObjectiveRow): boolean {
  return (one.isFurther !== true && other.isFurther !== true) || String(one.channel) !== String(other.channel);
}

/** The day of the first post that the calendar itself has; null where it gives no post a date. */
function firstDayOf({ posts, day, calendar: { rowCount } }: Figures): Day | null {
  let first: Day | null = null;
  for (const place of posts) {
    const own = place < rowCount ? (day[place] as number) : NO_DAY;
    if (own !== NO_DAY && (first === null || own < first)) first = own;
  }
  return first;
}

function startOf({ start, due }: ObjectiveRow, first: Day | null): Day | null {
  if (start !== null) return start;
  const yearBefore = due === null ? null : due - YEAR_DAYS;
  return first === null || yearBefore === null ? (first ?? yearBefore) : Math.max(first, yearBefore);
}

interface ObjectiveContext {
  readonly first: Day | null;
  readonly basis: RateBasis | null;
  /** Whether other rows have its name. */
  readonly isShared: boolean;
}

function progressOf(figures: Figures, row: ObjectiveRow, { first, basis, isShared }: ObjectiveContext): ObjectiveProgress {
  const rated = basis === null ? null : ratedBy(figures, basis);
  const measure = measureNamed(row.measure);
  const from = startOf(row, first);
  const isDated = (place: number): boolean => figures.day[place] !== NO_DAY;
  const inTime = figures.posts.filter((place) => {
    const own = figures.day[place] as number;
    return own === NO_DAY || ((from === null || own >= from) && (row.due === null || own <= row.due));
  });
  const named = namedIn(figures, row, inTime);
  const isNamed = named.length > 0;
  const places = isNamed && !isShared ? named : ofChannels(figures, row, isNamed ? named : inTime.filter(isDated), measure);
  const known = measure === null ? places.subarray(0, 0) : measuredIn(figures, measure, { places, rated });
  const actual = measure === null ? null : actualOf(figures, measure, { places, rated });
  const isRate = measure === 'engagement_rate';
  const [posts, measured] = [rowsAmong(figures, places), rowsAmong(figures, known)];
  // A few posts say little of the others' rate; a sum of what is known is at least that.
  const isKnown = !isRate || measured * 2 >= posts;
  return {
    row, measure, basis: isRate ? basis : null, from, posts, measured, isNamed, actual, onlyOn: isShared && !row.channel.includes(ALL_CHANNELS) ? row.channel : [],
    missing: OBJECTIVE_PARTS.filter((part) => (part === 'measure' ? row.measure.trim() === '' : row[part] === null && !(part === 'budget' && row.isFurther === true))),
    share: !isKnown || actual === null || row.target === null || row.target <= 0 ? null : actual / row.target,
    spentShare: row.spent === null || row.budget === null || row.budget <= 0 ? null : row.spent / row.budget,
    costPerResult: actual === null || actual <= 0 || row.spent === null || measure === null || !isSummed(measure) ? null : row.spent / actual,
  };
}

/** Posts that the tab of results alone has name no objective. */
function namedIn({ calendar: { objective, rowCount } }: Figures, row: ObjectiveRow, posts: Uint32Array): Uint32Array {
  const wanted = goalKey(row.objective);
  const isWanted = objective.entries.map((word) => wanted !== '' && goalKeys(word).some((key) => isWithin(key, wanted)));
  return posts.filter((place) => place < rowCount && isWanted[objective.codes[place] as number] === true);
}

/** Of a row on several networks, what it has on those that are wanted; all of it where only the team has counted. */
function ofChannels(figures: Figures, row: ObjectiveRow, posts: Uint32Array, measure: Measure | null): Uint32Array {
  const { calendar: { channel, rowCount }, extras, parts, firstPart } = figures;
  if (row.channel.length === 0 || row.channel.includes(ALL_CHANNELS)) return posts;
  const wanted = new Set(row.channel.map(fold));
  const isWanted = channel.entries.map(({ channels }) => channels.some((key) => wanted.has(fold(key))));
  const channelsAt = (place: number): readonly string[] => (place < firstPart ? extras[place - rowCount]?.channel : parts[place - firstPart]?.channels) ?? [];
  const counted = measure === 'engagement_rate' ? 'engagements' : measure;
  return byNetwork(figures, posts, (each) => counted !== null && isImported(parts, each, counted)).filter((place) => (place < rowCount ? isWanted[channel.codes[place] as number] === true : channelsAt(place).some((key) => wanted.has(fold(key)))));
}

function rowsAmong({ parts, firstPart }: Figures, places: Uint32Array): number {
  return new Set(places.map((place) => parts[place - firstPart]?.row ?? place)).size;
}

interface MeasuredPosts {
  readonly places: Uint32Array;
  readonly rated: Divided | null;
}

function measuredIn(figures: Figures, measure: Measure, { places, rated }: MeasuredPosts): Uint32Array {
  if (measure === 'engagement_rate') return rated === null ? places.subarray(0, 0) : ratedPlaces(rated, places);
  const values = valuesIn(figures, measure);
  return values === undefined ? places.subarray(0, 0) : knownPlaces(values, places);
}

function valuesIn({ engagements, measures }: Figures, measure: Measure): Float64Array | undefined {
  return measure === 'engagements' ? engagements.values : measures.get(measure);
}

function actualOf(figures: Figures, measure: Measure, { places, rated }: MeasuredPosts): number | null {
  if (measure === 'engagement_rate') {
    return rateOf(rated, places, new Float64Array(places.length), false).rate.total;
  }
  const values = valuesIn(figures, measure);
  // An audience at two moments is not two audiences.
  if (values === undefined || measure === 'followers') return null;
  const known = knownPlaces(values, places);
  return known.length === 0 ? null : known.reduce((sum, place) => sum + (values[place] as number), 0);
}
