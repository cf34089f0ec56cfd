/** A channel of which the team asks so many posts a week, and that the calendar has never had one for. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import { nearName } from '../channels/near-name.ts';
import type { Rule } from '../rule.ts';
import { comingWeeks } from './coming-weeks.ts';

/** With fewer posts a calendar has only begun, and says nothing of the channels that are still to come. */
const LEAST_POSTS = 5;

export const targetWithoutPosts: Rule<'target-without-posts'> = {
  code: 'target-without-posts',
  severity: 'suggestion',
  needs: [['channel'], ['date', 'datetime']],
  needsTabs: ['channels'],
  run: (context, report) => {
    const { tabs: { channels: tab } } = context;
    if (tab === null || tab.rows.every(({ least }) => least === null)) return;
    const { counted, targets, lastDays } = comingWeeks(context);
    // Posts without a channel may be any channel's.
    if (counted.rows.length < LEAST_POSTS || counted.channels.includes('')) return;
    // Where the calendar speaks and the tab has no page, the one may be a slip of the pen for the other.
    const unlisted = counted.channels.filter((_, place) => (targets[place] ?? null) === null && (lastDays[place] ?? -1) >= 0);
    for (const [place, target] of targets.entries()) {
      const { before = null, after = null } = counted.neighbours[place] ?? {};
      if (target === null || target.least === null || target.least === 0 || (lastDays[place] ?? -1) >= 0 || before !== null || after !== null) continue;
      const asking = tab.rows.find(({ row, least }) => target.rows.includes(row) && least !== null && least > 0);
      if (asking === undefined) continue;
      const channel = channelAsWritten({ word: asking.networkWord, channels: asking.network }, target.channel);
      // They may be planned elsewhere.
      report([sideCell(tab, asking, 'least')], { channel, least: target.least, near: nearName(target.channel, unlisted) }, { confidence: 'to-check' });
    }
  },
};
