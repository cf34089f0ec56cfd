/** An item of the content plan that has clearly more or fewer posts than its share. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import { channelEntry } from '../../table/decode-channel.ts';
import { isPassiveChannel } from '../channels/passive-pages.ts';
import type { Rule } from '../rule.ts';
import { planItems } from './plan-items.ts';
import { postMix } from './post-mix.ts';

/** Of the posts that name something, as many must name an item of the plan: otherwise the two go by other words. */
const LEAST_PLANNED = 0.7;

export const mixOffTarget: Rule<'mix-off-target'> = {
  code: 'mix-off-target',
  severity: 'suggestion',
  needs: [['date', 'datetime']],
  needsTabs: ['plan'],
  run: ({ calendar, tabs: { plan, channels }, today, settings }, report) => {
    if (plan === null) return;
    for (const { dimension, rows } of planItems(plan)) {
      const mix = postMix(calendar, dimension, today);
      if (mix === null || mix.posts < settings.mixLeastPosts || mix.blank > mix.posts) continue;
      const planned = rows.reduce((total, { item }) => total + mix.of(item), 0);
      if (planned < mix.posts * LEAST_PLANNED) continue;
      for (const row of rows) {
        const { item, share, tolerance } = row;
        // Nothing is asked of a passive channel.
        if (share === null || (dimension === 'channel' && isPassiveChannel(channels, channelEntry(item).channels[0] ?? ''))) continue;
        const hits = mix.of(item);
        const { low, high } = wilsonInterval(hits, mix.posts);
        const off = tolerance ?? settings.mixTolerance;
        // So few posts swing widely: only what chance does not explain is told.
        if (low <= share + off && high >= share - off) continue;
        const parameters = { dimension, item, observed: hits / mix.posts, target: share, posts: mix.posts };
        report([sideCell(plan, row, 'share')], parameters, mix.isKnown(item) ? {} : { confidence: 'to-check' });
      }
    }
  },
};
