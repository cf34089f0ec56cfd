/** How the month's posts are shared out among pillars and formats, against the content plan as far as so few of them can tell. */
import type { MixShare } from '../../cadence/cadence.ts';
import { MIX_DIMENSIONS } from '../../cadence/mix-of.ts';
import { goalKey } from '../../rules/goals/goal-words.ts';
import type { Settings } from '../../rules/settings.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { AuditMix, MixVerdict } from './audit.ts';

/** More items are no pillars or formats, and no table that anybody reads. */
const MOST_ITEMS = 12;

/** @param posts How many the shares are of. */
export function auditMix(mix: readonly MixShare[], posts: number, { plan }: Pick<SideTabs, 'plan'>, settings: Pick<Settings, 'mixTolerance' | 'mixLeastPosts'>): readonly AuditMix[] {
  return MIX_DIMENSIONS.flatMap((dimension): readonly AuditMix[] => {
    const own = mix.filter((share) => share.channel === null && share.dimension === dimension);
    if (own.every(({ item }) => item === '')) return [];
    const tolerance = (item: string): number => plan?.rows.find((row) => row.dimension === dimension && goalKey(row.item) === goalKey(item))?.tolerance ?? settings.mixTolerance;
    const shares = own.slice(0, MOST_ITEMS).map(({ item, posts: count, share, interval, target }) => (
      { item, posts: count, share, interval, target, verdict: target === null ? null : verdictOf(interval, target, tolerance(item), posts >= settings.mixLeastPosts) }));
    return [{ dimension, posts, least: settings.mixLeastPosts, shares }];
  });
}

/** Only what chance does not explain is told. */
function verdictOf([low, high]: readonly [number, number], target: number, off: number, isEnough: boolean): MixVerdict {
  if (!isEnough) return 'unsure';
  if (low > target + off) return 'above';
  if (high < target - off) return 'below';
  return low >= target - off && high <= target + off ? 'on' : 'unsure';
}
