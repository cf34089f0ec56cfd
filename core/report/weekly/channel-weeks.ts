/** The week's posts by channel, each against what the team has set for it. */
import type { Cadence } from '../../cadence/cadence.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { ALL_CHANNELS } from '../../table/decode-channel.ts';
import { noPosts } from './post-standing.ts';
import type { PostStanding } from '../../tracking/post-standing.ts';
import { compareTexts } from './reported-post.ts';
import type { ChannelWeek } from './weekly-report.ts';

/** A planned post of the week. */
export interface StandingRow {
  readonly row: number;
  readonly standing: PostStanding;
}

/** Those of the tab that should speak, or did, in its order; then the others, the most used first; posts without a channel last. */
export function channelWeeks(calendar: Calendar, rows: readonly StandingRow[], cadence: Pick<Cadence, 'channels' | 'targets'>): readonly ChannelWeek[] {
  const { channels, targets } = cadence;
  const counts = new Map<string, ReturnType<typeof noPosts>>();
  const channelsOf = channelsNamed(cadence);
  for (const { row, standing } of rows) {
    for (const channel of channelsOf(entryOf(calendar.channel, row).channels)) {
      const own = counts.get(channel) ?? noPosts();
      own.planned += 1;
      own[standing] += 1;
      counts.set(channel, own);
    }
  }
  const listed = channels.flatMap((channel, place): readonly ChannelWeek[] => {
    const target = targets[place] ?? null;
    if (target === null || (!counts.has(channel) && target.least === null)) return [];
    return [{ channel, ...(counts.get(channel) ?? noPosts()), least: target.least, most: target.most }];
  });
  const known = new Set(listed.map(({ channel }) => channel));
  const others = [...counts].flatMap(([channel, own]): readonly ChannelWeek[] => (known.has(channel) ? [] : [{ channel, ...own, least: null, most: null }]));
  others.sort((a, b) => Number(a.channel === '') - Number(b.channel === '') || b.planned - a.planned || compareTexts(a.channel, b.channel));
  return [...listed, ...others];
}

/** On which channels a post counts, '' for one that names none. “All channels” is one of its own only where no other is known. */
export function channelsNamed({ channels, targets }: Pick<Cadence, 'channels' | 'targets'>): (named: readonly string[]) => readonly string[] {
  const speaking = channels.filter((channel, place) => channel !== '' && channel !== ALL_CHANNELS && targets[place]?.level !== 'passive');
  return (named) => {
    if (named.length === 0) return [''];
    return named.includes(ALL_CHANNELS) && speaking.length > 0 ? speaking : named;
  };
}
