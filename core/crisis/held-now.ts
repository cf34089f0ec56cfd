/** Where the posts stand that an earlier action put on hold: what is on hold still, and what other people did with the rest. */
import { keptFinder } from '../findings/finding-key.ts';
import { comparePosts, reportedPost } from '../report/weekly/reported-post.ts';
import { entryOf } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import { targetsIn } from '../tracking/mark-targets.ts';
import type { MarkColumns } from '../tracking/mark-columns.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import type { HeldNow, HeldPost, HeldStanding } from './crisis.ts';
import { columnsOf } from './posts-soon.ts';
import { rowKeys } from './row-keys.ts';

export function heldNow(tracked: TrackedCalendar, held: readonly HeldPost[]): readonly HeldNow[] {
  if (held.length === 0) return [];
  const columns = columnsOf(tracked);
  const rowsOf = rowFinder(tracked, held);
  return held.map((one) => standing(tracked, columns, one, rowsOf(one))).sort(compareHeld);
}

/** The rows that a held post may be, the surest first: those that stand as they did, before those that moved to another day. */
function rowFinder({ calendar }: TrackedCalendar, held: readonly HeldPost[]): (post: HeldPost) => readonly number[] {
  const all = Array.from({ length: calendar.rowCount }, (_, row) => row);
  const keyOf = rowKeys(calendar, all);
  const kept = keptFinder([...new Set(held.map(({ key }) => key))], (key) => key);
  const same = new Map<string, number[]>();
  const moved = new Map<string, number[]>();
  for (const row of all) {
    const key = keyOf(row);
    for (const found of kept(key)) {
      const rows = found === key ? same : moved;
      rows.set(found, [...(rows.get(found) ?? []), row]);
    }
  }
  return ({ key }) => same.get(key) ?? moved.get(key) ?? [];
}

function standing(tracked: TrackedCalendar, columns: readonly MarkColumns[], held: HeldPost, rows: readonly number[]): HeldNow {
  const [row, another] = rows;
  if (row === undefined || another !== undefined) return { held, standing: row === undefined ? 'gone' : 'twice', row: null, post: null, now: null };
  const { calendar } = tracked;
  const own = columns[calendar.part[row] ?? 0];
  const states = own === undefined ? [] : targetsIn(tracked, row, own, { state: held.state, channel: held.channel }).map(({ from }) => from);
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
