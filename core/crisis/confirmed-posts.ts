/** What a person was shown and confirmed, looked up in the calendar as it stands by now: nothing else is put on hold, and nothing else comes back. */
import { keptFinder } from '../findings/finding-key.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import type { BackPlan, HeldNow, HeldPost, HoldPlan, PostSoon } from './crisis.ts';
import { rowKeys } from './row-keys.ts';

/** The posts of one reading. */
export interface SoonIn {
  readonly tracked: TrackedCalendar;
  readonly posts: readonly PostSoon[];
}

export interface ConfirmedPosts {
  /** What was confirmed and stands as it did, as it is found now. */
  readonly posts: readonly PostSoon[];
  /** What goes out soon as well and was not shown so: it has come since, or stands elsewhere. */
  readonly others: readonly PostSoon[];
  /** How many were confirmed and do not go out soon any more: gone, moved, or somebody has marked them. */
  readonly gone: number;
}

/** @param shown What the person saw, with what they confirmed of it. */
export function confirmedPosts(shown: SoonIn & { readonly plan: Pick<HoldPlan, 'marks'> }, now: SoonIn): ConfirmedPosts {
  const [keyThen, keyNow] = [shown, now].map(({ tracked: { calendar }, posts }) => rowKeys(calendar, posts.map(({ row }) => row)));
  const seen = keptFinder(shown.posts, ({ row }) => keyThen?.(row) ?? '');
  const marked = new Set(shown.plan.marks.map(({ row }) => row));
  const posts: PostSoon[] = [];
  const others: PostSoon[] = [];
  const found = new Set<number>();
  for (const post of now.posts) {
    const [before] = seen(keyNow?.(post.row) ?? '');
    if (before !== undefined) found.add(before.row);
    if (before === undefined || !isSameStand(before, post)) others.push(post);
    // What was refused then was told already.
    else if (marked.has(before.row)) posts.push(post);
  }
  return { posts, others, gone: [...marked].filter((row) => !found.has(row)).length };
}

function isSameStand({ stood: one }: PostSoon, { stood: other }: PostSoon): boolean {
  const [first, second] = [one, other].map((stood) => stood.map(({ channel, state, text }) => `${state} ${channel ?? ''} ${text}`).sort().join('\n'));
  return first === second;
}

/** Without what has been put on hold since the person looked. */
export function confirmedHeld(shown: Pick<BackPlan, 'back'>, now: readonly HeldNow[]): readonly HeldNow[] {
  const confirmed = new Set(shown.back.map(({ held }) => heldText(held)));
  return now.filter(({ held, standing }) => standing !== 'held' || confirmed.has(heldText(held)));
}

function heldText({ key, channel, state, text }: HeldPost): string {
  return `${key} ${state} ${channel ?? ''} ${text}`;
}
