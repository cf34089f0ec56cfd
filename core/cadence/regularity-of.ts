/** How even the whole weeks of the past are, by channel. */
import type { Period } from '../coverage/coverage-result.ts';
import type { Day } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { CadenceTarget, Regularity } from './cadence.ts';
import { asksForPosts } from './targets.ts';
import type { WeekCounts } from './week-counts.ts';

/** Fewer weeks say nothing of how far they scatter. */
const LEAST_WEEKS = 8;

/** @param known Days of the first post and of the last that there could be: what lies around them was never written down. Null without a post. */
export function regularityOf({ weeks, isWhole, counts }: WeekCounts, targets: readonly (CadenceTarget | null)[], known: Period | null, today: Day): readonly Regularity[] {
  const past = weeks.flatMap((monday, at) => (isWhole[at] === true && monday + 6 < today && known !== null && monday >= weekStart(known.from) && monday <= known.to ? [at] : []));
  return targets.map((target, channel) => {
    const posts = past.map((at) => counts[at * targets.length + channel] ?? 0);
    const mean = posts.length === 0 ? 0 : posts.reduce((sum, count) => sum + count, 0) / posts.length;
    const variance = posts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(1, posts.length - 1);
    return { channel, weeks: posts.length, mean, dispersion: posts.length < LEAST_WEEKS || mean === 0 ? null : variance / mean, onTarget: onTarget(target, posts) };
  });
}

function onTarget(target: CadenceTarget | null, posts: readonly number[]): Regularity['onTarget'] {
  if (target === null || !asksForPosts(target)) return null;
  const weeks = posts.filter((count) => count >= (target.least ?? 0) && count <= (target.most ?? Infinity)).length;
  const { low, high } = wilsonInterval(weeks, posts.length);
  return { weeks, interval: [low, high] };
}
