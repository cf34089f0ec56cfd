/** Brings posts and rows together by what they say and when: the same channel, at most a day apart, nearly the same text; the same words up to a week late are asked about. */
import { NO_DAY, NO_TIME } from '../../../table/calendar.ts';
import type { Calendar } from '../../../table/calendar.ts';
import type { Day } from '../../../time/day.ts';
import { eachOf, partOf } from '../../steps.ts';
import type { Steps } from '../../steps.ts';
import type { ExportRow } from '../network-export.ts';
import { channelCodes, mayBeOut, ofOtherAccount } from './match-posts.ts';
import type { MatchFrame } from './match-posts.ts';
import type { MatchCandidate, MatchReason, MatchedPost, UnsureMatch } from './result-matches.ts';
import { settleSteps } from './settle-pairs.ts';
import type { Pair } from './settle-pairs.ts';
import { TextLikeness } from './text-likeness.ts';
import { wordSteps } from './word-steps.ts';

/** The network's clock may be another than the team's. */
const DAYS_APART = 1;
/** A post may go out some days after its row says: the same words alone tell of it, and a person has to. */
const DAYS_LATE = 7;
const LATE_LIKENESS = 0.8;
/** Days from a post to a row that may be it. */
const NEAR = Array.from({ length: DAYS_LATE + DAYS_APART + 1 }, (_, at) => at - DAYS_LATE);
const LEAST_LIKENESS = 0.6;
/** Minutes between a planned time and the real one. */
const SAME_TIME = 10;
/** So many posts are compared at once: each with hundreds of rows, where days are crowded. */
const AT_ONCE = 4;
/** On a day with more rows than this, only those are compared that begin or end alike. */
const CROWDED = 300;

export interface TextMatches {
  readonly matched: readonly MatchedPost[];
  readonly unsure: readonly UnsureMatch[];
}

/** By and by. */
export function* textSteps(frame: MatchFrame, network: string, posts: readonly number[], taken: ReadonlySet<number>): Steps<TextMatches> {
  const { calendar, export: { rows } } = frame;
  const byDay = openRows(frame, network, taken);
  // With no row near its day a post is like none.
  const near = posts.filter((post) => hasRowsNear(byDay, rows[post]?.day ?? null));
  const likeness = yield* partOf(likenessOf(calendar, rows, byDay, near), 0, 0.2);
  const pairsOf = (pairs: Pair[], open: readonly number[], isDone: ReadonlySet<number>, among: Likeness['among']): Steps<void> => eachOf(open, (post) => {
    const row = rows[post];
    if (row === undefined || row.day === null) return;
    for (const apart of NEAR) {
      const day = row.day + apart;
      const isLate = apart < -DAYS_APART;
      for (const other of (isLate ? likeness.same : among)(post, byDay.get(day) ?? [])) {
        const candidate = isDone.has(other) ? null : candidateOf(calendar, row, other, day, likeness.between(post, other));
        if (candidate !== null) pairs.push({ post, ...candidate, likeness: isLate ? LATE_LIKENESS : candidate.likeness, days: Math.abs(apart), minutes: minutesApart(calendar, row, other, day) });
      }
    }
  }, AT_ONCE);
  // The same words settle most posts at once; the others are compared with what is left.
  const alike: Pair[] = [];
  yield* partOf(pairsOf(alike, near, new Set(), likeness.same), 0.2, 0.3);
  const same = (yield* partOf(settleSteps(alike), 0.3, 0.35)).sure;
  const samePosts = new Set(same.map(({ post }) => post));
  const pairs: Pair[] = [];
  yield* partOf(pairsOf(pairs, near.filter((post) => !samePosts.has(post)), new Set(same.map(({ row }) => row)), likeness.among), 0.35, 0.9);
  const { sure, unsure } = yield* partOf(settleSteps(pairs), 0.9, 1);
  return { matched: [...same, ...sure].map(({ post, row }): MatchedPost => ({ post, row, by: 'text-date' })), unsure };
}

/** Rows that may be on the network, are not taken, and have a day; by day. */
function openRows(frame: MatchFrame, network: string, taken: ReadonlySet<number>): ReadonlyMap<Day, readonly number[]> {
  const { calendar } = frame;
  const codes = channelCodes(calendar, network);
  const isOther = ofOtherAccount(frame);
  const byDay = new Map<Day, number[]>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day === NO_DAY || taken.has(row) || !codes.has(calendar.channel.codes[row] ?? 0) || !mayBeOut(calendar, row) || isOther(row)) continue;
    const held = byDay.get(day);
    if (held === undefined) byDay.set(day, [row]);
    else held.push(row);
  }
  return byDay;
}

function hasRowsNear(byDay: ReadonlyMap<Day, readonly number[]>, day: Day | null): boolean {
  return day !== null && NEAR.some((apart) => byDay.has(day + apart));
}

interface Likeness {
  /** Of the rows of a day those with the same words as a post. */
  readonly same: (post: number, rows: readonly number[]) => readonly number[];
  /** Of the rows of a day those worth comparing with a post. */
  readonly among: (post: number, rows: readonly number[]) => readonly number[];
  readonly between: (post: number, row: number) => { readonly likeness: number; readonly reason: MatchReason | null };
}

/** Text and title of each row and of each post, as one list of texts: rows first. */
function* likenessOf(calendar: Calendar, rows: readonly ExportRow[], byDay: ReadonlyMap<Day, readonly number[]>, posts: readonly number[]): Steps<Likeness> {
  const count = calendar.rowCount;
  const wanted = new Uint8Array(count * 2 + rows.length * 2);
  for (const row of [...byDay.values()].flat()) wanted.fill(1, row * 2, row * 2 + 2);
  for (const post of posts) wanted.fill(1, (count + post) * 2, (count + post) * 2 + 2);
  const texts: string[] = [];
  for (let row = 0; row < count; row += 1) texts.push(calendar.text[row] ?? '', calendar.title[row] ?? '');
  for (const { text, title } of rows) texts.push(text, title);
  const like = new TextLikeness(yield* wordSteps(texts, (index) => wanted[index] === 1));
  const edgesOf = (place: number): readonly string[] => [like.beginning(place), like.beginning(place + 1), like.ending(place), like.ending(place + 1)].filter((edge) => edge !== '');
  const keysOf = (place: number): readonly string[] => [place, place + 1].filter((text) => like.hasWords(text)).map((text) => String(like.keyOf(text)));
  const bySame = new Map<readonly number[], ReadonlyMap<string, readonly number[]>>();
  const crowded = new Map<readonly number[], ReadonlyMap<string, readonly number[]>>();
  return {
    same: (post, others) => held(bySame, others, (row) => keysOf(row * 2), keysOf((count + post) * 2)),
    among: (post, others) => (others.length <= CROWDED ? others : held(crowded, others, (row) => edgesOf(row * 2), edgesOf((count + post) * 2))),
    between: (post, row) => {
      const [postText, postTitle, rowText, rowTitle] = [(count + post) * 2, (count + post) * 2 + 1, row * 2, row * 2 + 1];
      if (!like.hasWords(rowText) && !like.hasWords(rowTitle)) return { likeness: LEAST_LIKENESS, reason: 'no-text' };
      const best = Math.max(like.of(postText, rowText), like.of(postTitle, rowTitle), like.of(postTitle, rowText), like.of(postText, rowTitle));
      if (best >= LEAST_LIKENESS) return { likeness: best, reason: best === 1 ? 'same-text' : 'near-text' };
      const title = Math.max(like.titleIn(rowTitle, postText), like.titleIn(rowTitle, postTitle), like.titleIn(postTitle, rowText));
      return title > 0 ? { likeness: title, reason: 'title-in-text' } : { likeness: best, reason: null };
    },
  };
}

type RowsByWord = ReadonlyMap<string, readonly number[]>;

/** Rows of a day that hold one of some words; of each day the rows are sorted by theirs when first asked for. */
function held(days: Map<readonly number[], RowsByWord>, rows: readonly number[], wordsOf: (row: number) => readonly string[], wanted: readonly string[]): readonly number[] {
  let byWord = days.get(rows);
  if (byWord === undefined) {
    byWord = rowsByWord(rows, wordsOf);
    days.set(rows, byWord);
  }
  const found = new Set<number>();
  for (const word of wanted) for (const row of byWord.get(word) ?? []) found.add(row);
  return [...found].slice(0, CROWDED);
}

function rowsByWord(rows: readonly number[], wordsOf: (row: number) => readonly string[]): RowsByWord {
  const byWord = new Map<string, number[]>();
  for (const row of rows) {
    for (const word of wordsOf(row)) {
      const sorted = byWord.get(word);
      if (sorted === undefined) byWord.set(word, [row]);
      else if (sorted.length < CROWDED) sorted.push(row);
    }
  }
  return byWord;
}

/** Null where nothing but the day speaks for a pair whose texts both have words. */
function candidateOf(calendar: Calendar, post: ExportRow, row: number, day: Day, { likeness, reason }: { readonly likeness: number; readonly reason: MatchReason | null }): MatchCandidate | null {
  const isSameTime = minutesApart(calendar, post, row, day) <= SAME_TIME;
  // A row without text may be any post of its day, and says nothing of the day before.
  if (reason === null ? !isSameTime : reason === 'no-text' && day !== post.day) return null;
  const reasons: MatchReason[] = reason === null ? [] : [reason];
  if (isSameTime) reasons.push('same-time');
  if (day === post.day) reasons.push('same-day');
  else if (day + DAYS_APART >= (post.day ?? 0)) reasons.push('day-apart');
  return { row, likeness: reason === null ? LEAST_LIKENESS : likeness, reasons };
}

/** Infinity where one of them has no time. */
function minutesApart(calendar: Calendar, post: ExportRow, row: number, day: Day): number {
  const minutes = calendar.minutes[row] ?? NO_TIME;
  if (minutes === NO_TIME || post.minutes === null || post.day === null) return Infinity;
  return Math.abs((day - post.day) * 1440 + minutes - post.minutes);
}
