/** Where the posts stand that an earlier action put on hold: what is on hold still, and what other people did with the rest. */
import { rowWords } from '../findings/calendar-row-names.ts';
import { keptFinder, whenOf } from '../findings/finding-key.ts';
import { foldedWords } from '../lexicon/fold.ts';
import { comparePosts, reportedPost } from '../report/weekly/reported-post.ts';
import { entryOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import { targetsIn } from '../tracking/mark-targets.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { quotable } from '../words/quotable.ts';
import type { HeldNow, HeldPost, HeldStanding } from './crisis.ts';
import { columnsOf } from './posts-soon.ts';
import { rowKeys } from './row-keys.ts';

export function heldNow(tracked: TrackedCalendar, held: readonly HeldPost[]): readonly HeldNow[] {
  if (held.length === 0) return [];
  const { calendar } = tracked;
  const columns = columnsOf(tracked);
  const all = Array.from({ length: calendar.rowCount }, (_, row) => row);
  const keys = all.map(rowKeys(calendar, all));
  const rowsOf = rowFinder(keys, held);
  const statesAt = (one: HeldPost, row: number): readonly (State | null)[] => {
    const own = columns[calendar.part[row] ?? 0];
    return own === undefined ? [] : targetsIn(tracked, row, own, { state: one.state, channel: one.channel }).map(({ from }) => from);
  };
  const taken = new Set(held.flatMap(rowsOf));
  const whens = keys.map((key, row) => (taken.has(row) ? '' : whenOf(key)));
  // Whose name or channel somebody has changed: on hold on its day, and called much as it was.
  const likely = held.map((one): readonly number[] => {
    const when = whenOf(one.key);
    if (when === '' || rowsOf(one).length > 0) return rowsOf(one);
    return all.filter((row) => whens[row] === when && statesAt(one, row).includes('on-hold') && areAlike(one.label, quotable(rowWords(calendar, row))));
  });
  // A row that may be either of two posts is neither for sure.
  const isSure = (one: HeldPost, [row, another]: readonly number[]): boolean => rowsOf(one).length > 0 || another !== undefined || likely.filter((rows) => rows.some((each) => each === row)).length < 2;
  return held.map((one, at) => {
    const rows = likely[at] ?? [];
    return standing(calendar, one, isSure(one, rows) ? rows : [], statesAt);
  }).sort(compareHeld);
}

type StatesAt = (held: HeldPost, row: number) => readonly (State | null)[];

/** Whether most words of either are the other's too. */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [new Set(foldedWords(one)), new Set(foldedWords(other))];
  return [...words].filter((word) => others.has(word)).length * 2 > Math.max(words.size, others.size);
}

/** The rows that a held post may be, the surest first: those that stand as they did, before those that moved to another day. */
function rowFinder(keys: readonly string[], held: readonly HeldPost[]): (post: HeldPost) => readonly number[] {
  const kept = keptFinder([...new Set(held.map(({ key }) => key))], (key) => key);
  const same = new Map<string, number[]>();
  const moved = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    for (const found of kept(key)) {
      const rows = found === key ? same : moved;
      rows.set(found, [...(rows.get(found) ?? []), row]);
    }
  }
  return ({ key }) => same.get(key) ?? moved.get(key) ?? [];
}

function standing(calendar: Calendar, held: HeldPost, rows: readonly number[], statesAt: StatesAt): HeldNow {
  const [row, another] = rows;
  if (row === undefined || another !== undefined) return { held, standing: row === undefined ? 'gone' : 'twice', row: null, post: null, now: null };
  const states = statesAt(held, row);
  const now = entryNow(states);
  return { held, standing: standingOf(states, held.state), row, post: reportedPost(calendar, row, entryOf(calendar.status, row).state), now };
}

function entryNow(states: readonly (State | null)[]): State | null {
  return states.find((state) => state === 'on-hold') ?? states[0] ?? null;
}

/** A channel with two columns is on hold as long as one of them is. */
function standingOf(states: readonly (State | null)[], before: State): HeldStanding {
  if (states.includes('on-hold')) return 'held';
  return states.includes(before) ? 'back' : 'changed';
}

function compareHeld({ post: one, held: first }: HeldNow, { post: other, held: second }: HeldNow): number {
  const byPost = one === null || other === null ? Number(one === null) - Number(other === null) : comparePosts(one, other);
  return byPost || first.kept.row - second.kept.row;
}
