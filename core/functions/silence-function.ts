/** SILENCE: the longest run of days without a post on a channel. */
import { silenceEdges, silencesIn, weekCounts } from '../cadence/week-counts.ts';
import type { FunctionDeclaration } from './declaration.ts';
import { channelGiven, postsGiven, postsOf } from './posts-given.ts';
import { periodGiven } from './staff-given.ts';
import { refuseUnreadDays, unreadOn } from './unread-days.ts';

export const SILENCE: FunctionDeclaration<'calendar' | 'channel' | 'from' | 'to'> = {
  parameters: [{ key: 'calendar', kind: 'range', isTab: true }, { key: 'channel', kind: 'text' }, { key: 'from', kind: 'day' }, { key: 'to', kind: 'day' }],
  result: 'number',
  run: (given) => {
    const period = periodGiven(given);
    const posts = postsGiven(given, ['date', 'channel']);
    const channel = channelGiven(given);
    const counted = postsOf(posts, period, channel);
    // It might break the silence anywhere.
    refuseUnreadDays(unreadOn(posts.unreadDays, channel?.key ?? null));
    const { speaks } = weekCounts(posts, counted, period);
    // The channel that is asked for comes first.
    return silencesIn(speaks, period, 0, 1, silenceEdges(counted, period, 0, { isAsked: true, isAllPast: false })).reduce((longest, { days }) => Math.max(longest, days), counted.firstDay === null ? period.to - period.from + 1 : 0);
  },
};
