/** A link that leads to another network than the row's channel: one of the two is wrong. */
import { hasKnownHost, networkOfHost } from '../../networks/network-hosts.ts';
import { cellOf } from '../../table/calendar.ts';
import type { ChannelEntry } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { linksOf } from './links-of.ts';

/** The column holds links to the posts themselves, and not to what they are about, where this share leads to the row's own channel. */
const MOSTLY_OWN = 0.8;
const FEWEST_OWN = 3;

export const linkElsewhere: Rule<'link-elsewhere'> = {
  code: 'link-elsewhere',
  severity: 'warning',
  needs: [['url'], ['channel']],
  run: ({ calendar }, report) => {
    const judged = calendar.channel.entries.map(channelJudged);
    const { codes, hosts } = linksOf(calendar);
    const networks = hosts.map(networkOfHost);
    const own = calendar.parts.map(() => 0);
    const all = calendar.parts.map(() => 0);
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const linked = networks[codes[row] ?? 0] ?? null;
      const channel = linked === null ? null : (judged[calendar.channel.codes[row] ?? 0] ?? null);
      if (channel === null) continue;
      const part = calendar.part[row] ?? 0;
      all[part] = (all[part] ?? 0) + 1;
      if (linked === channel) own[part] = (own[part] ?? 0) + 1;
    }
    const isOfPosts = own.map((count, part) => count >= FEWEST_OWN && count >= (all[part] ?? 0) * MOSTLY_OWN);
    if (!isOfPosts.includes(true)) return;
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const linked = networks[codes[row] ?? 0] ?? null;
      const channel = judged[calendar.channel.codes[row] ?? 0] ?? null;
      if (linked === null || channel === null || linked === channel || isOfPosts[calendar.part[row] ?? 0] !== true) continue;
      const parameters = { label: rowLabel(calendar, row), linked, channel };
      report([cellOf(calendar, row, 'url'), cellOf(calendar, row, 'channel')], parameters, { confidence: 'to-check' });
    }
  },
};

/** A cell's only channel, where its posts are known by their host. */
function channelJudged({ channels }: ChannelEntry): string | null {
  const [channel] = channels;
  return channel !== undefined && channels.length === 1 && hasKnownHost(channel) ? channel : null;
}
