/**
 * The posts of the last weeks whose rate lies clearly above or below that of their channel: what to keep, and what to correct.
 *
 * A post is held against posts of one channel alone, whose engagements are made of the same things and whose figures are as old;
 * one that few have seen is not, for chance alone gives it an extreme rate. Nothing here says why it did well.
 */
import type { Divided } from '../../kpi/divided.ts';
import { definitionsOf } from '../../kpi/engagement-definitions.ts';
import { postsBetween } from '../../kpi/figures.ts';
import type { Figures } from '../../kpi/figures.ts';
import type { RateBasis } from '../../kpi/kpi.ts';
import { ratedPlaces } from '../../kpi/known-values.ts';
import { grownPosts } from '../../kpi/post-ages.ts';
import type { AgeLimit } from '../../kpi/post-ages.ts';
import { byNetwork } from '../../kpi/row-parts.ts';
import { sharedFigures, withoutShared } from '../../kpi/shared-figures.ts';
import { medianOf } from '../../statistics/quantiles.ts';
import { writtenChannel } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { comparePosts, compareTexts } from './reported-post.ts';
import type { ReportedPost, StandingPost, WeekResults } from './weekly-report.ts';

/** Posts of a channel without which nothing is said of its median. */
export const LEAST_OF_CHANNEL = 10;
/** Times the median from which a rate stands out, and of which it is the reciprocal below it. */
export const CLEARLY = 1.5;
/** Share of the channel's median reach, or whatever the rate is of, that a post has to have. */
export const LEAST_SEEN = 0.5;
const MOST_EACH = 3;
const BASELINE_DAYS = 84;
/** The first span with enough posts, else the last. */
const JUDGED_DAYS = [14, 28] as const;
const ENOUGH_JUDGED = 5;

export interface StandingSource {
  readonly figures: Figures;
  readonly rated: Divided;
  readonly basis: RateBasis;
  /** The week's Sunday. */
  readonly to: Day;
  readonly limit: AgeLimit;
  /** A place as a report names it. */
  readonly postAt: (place: number) => ReportedPost;
}

interface Judged {
  readonly channel: string;
  readonly place: number;
  readonly day: Day;
  /** Of the channel; its rate ÷ that. */
  readonly median: number;
  readonly times: number;
}

export function standingPosts(source: StandingSource): Pick<WeekResults, 'keep' | 'correct' | 'judged'> {
  const { figures, rated, to, postAt } = source;
  const known = groupsOf(source).flatMap((group) => judgedOf(source, group));
  const [short, long] = JUDGED_DAYS.map((days) => known.filter(({ day }) => day > to - days));
  const isShort = new Set(short?.map(({ place }) => rowOf(figures, place))).size >= ENOUGH_JUDGED;
  const judged = (isShort ? short : long) ?? [];
  const standing = (isTold: (times: number) => boolean): StandingPost[] => judged.filter(({ times }) => isTold(times)).map(({ channel, place, median, times }) => {
    const [engagements, basis] = [rated.over[place] as number, rated.under[place] as number];
    return { post: postAt(rowOf(figures, place)), channel: writtenChannel(figures.calendar, channel), rate: engagements / basis, engagements, basis, median, timesMedian: times };
  });
  const tied = (a: StandingPost, b: StandingPost): number => comparePosts(a.post, b.post) || compareTexts(a.channel, b.channel);
  const keep = standing((times) => times >= CLEARLY).sort((a, b) => b.timesMedian - a.timesMedian || b.engagements - a.engagements || tied(a, b));
  const correct = standing((times) => times <= 1 / CLEARLY).sort((a, b) => a.timesMedian - b.timesMedian || b.basis - a.basis || tied(a, b));
  return {
    ...apart(keep, correct),
    judged: { posts: new Set(judged.map(({ place }) => rowOf(figures, place))).size, from: to - (isShort ? JUDGED_DAYS[0] : JUDGED_DAYS[1]) + 1 },
  };
}

/** Posts up to the week's end with a figure of one channel's own, old enough. */
function comparable({ figures, rated, basis, to, limit }: StandingSource): Uint32Array {
  const grown = ratedPlaces(rated, grownPosts(figures, byNetwork(figures, postsBetween(figures, to - BASELINE_DAYS + 1, to)), limit));
  return withoutShared(sharedFigures(figures, basis), grown);
}

interface ChannelGroup {
  readonly channel: string;
  readonly places: readonly number[];
}

/** By channel and by what engagements are made of. */
function groupsOf(source: StandingSource): readonly ChannelGroup[] {
  const { figures } = source;
  const { codes } = definitionsOf(figures);
  const groups = new Map<string, { readonly channel: string; readonly places: number[] }>();
  for (const place of comparable(source)) {
    const [channel, ...others] = channelsAt(figures, place);
    if (channel === undefined || others.length > 0) continue;
    const key = `${codes[place] ?? 0} ${channel}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, { channel, places: [place] });
    else own.places.push(place);
  }
  return [...groups.values()];
}

function channelsAt({ calendar: { rowCount, channel }, extras, firstPart, parts }: Figures, place: number): readonly string[] {
  if (place >= firstPart) return parts[place - firstPart]?.channels ?? [];
  if (place >= rowCount) return extras[place - rowCount]?.channel ?? [];
  return channel.entries[channel.codes[place] ?? 0]?.channels ?? [];
}

/** Those of a channel that can be held against it; none where it has too few, or hardly anybody ever engages. */
function judgedOf({ figures: { day }, rated: { over, under } }: StandingSource, { channel, places }: ChannelGroup): readonly Judged[] {
  if (places.length < LEAST_OF_CHANNEL) return [];
  const rateAt = (place: number): number => (over[place] as number) / (under[place] as number);
  const median = medianOf(Float64Array.from(places, rateAt));
  const seen = medianOf(Float64Array.from(places, (place) => under[place] as number)) * LEAST_SEEN;
  if (median <= 0) return [];
  return places.flatMap((place) => ((under[place] as number) < seen ? [] : [{ channel, place, day: day[place] as number, median, times: rateAt(place) / median }]));
}

/** Parts are of one row. */
function rowOf({ firstPart, parts }: Figures, place: number): number {
  return place < firstPart ? place : (parts[place - firstPart]?.row ?? place);
}

/** A post of several channels may do well on one and badly on another: it is then told of neither side, for nobody could both keep and correct it. */
function apart(keep: readonly StandingPost[], correct: readonly StandingPost[]): Pick<WeekResults, 'keep' | 'correct'> {
  const keyOf = ({ post: { cell } }: StandingPost): string => `${cell.sheet} ${cell.row}`;
  const [kept, corrected] = [new Set(keep.map(keyOf)), new Set(correct.map(keyOf))];
  const eachOnce = (posts: readonly StandingPost[]): readonly StandingPost[] => posts.filter((post, at) => posts.findIndex((other) => keyOf(other) === keyOf(post)) === at);
  return {
    keep: eachOnce(keep).filter((post) => !corrected.has(keyOf(post))).slice(0, MOST_EACH),
    correct: eachOnce(correct).filter((post) => !kept.has(keyOf(post))).slice(0, MOST_EACH),
  };
}
