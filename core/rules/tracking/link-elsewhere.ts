/** A link that leads to another network than the row's channel: one of the two is wrong. */
import { hasKnownHost, networkOfHost } from '../../networks/network-hosts.ts';
import type { Network } from '../../networks/networks.ts';
import { ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar, ChannelEntry } from '../../table/calendar.ts';
import { isAbandoned } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { readLink } from './read-link.ts';

/** The column holds links to the posts themselves, and not to what they are about, where this share leads to the row's own channel. */
const MOSTLY_OWN = 0.8;
const FEWEST_OWN = 3;

export const linkElsewhere: Rule<'link-elsewhere'> = {
  code: 'link-elsewhere',
  severity: 'warning',
  needs: [['url'], ['channel']],
  run: ({ calendar }, report) => {
    const own = calendar.parts.map(() => 0);
    const others: { readonly row: number; readonly linked: Network; readonly channel: string }[][] = calendar.parts.map(() => []);
    const judged = calendar.channel.entries.map(channelJudged);
    // Few hosts stand in many links.
    const networks = new Map<string, Network | null>();
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const channel = judged[calendar.channel.codes[row] ?? 0] ?? null;
      if (channel === null || !isLinked(calendar, row)) continue;
      const reading = readLink(calendar.url[row] ?? '');
      if (reading.kind !== 'link') continue;
      let linked = networks.get(reading.host);
      if (linked === undefined) networks.set(reading.host, (linked = networkOfHost(reading.host)));
      const part = calendar.part[row] ?? 0;
      if (linked === channel) own[part] = (own[part] ?? 0) + 1;
      else if (linked !== null) others[part]?.push({ row, linked, channel });
    }
    for (const [part, rows] of others.entries()) {
      const ownLinks = own[part] ?? 0;
      if (ownLinks < FEWEST_OWN || ownLinks < (ownLinks + rows.length) * MOSTLY_OWN) continue;
      for (const { row, linked, channel } of rows) {
        const parameters = { label: rowLabel(calendar, row), linked, channel };
        report([cellOf(calendar, row, 'url'), cellOf(calendar, row, 'channel')], parameters, { confidence: 'to-check' });
      }
    }
  },
};

function isLinked(calendar: Calendar, row: number): boolean {
  return (calendar.url[row] ?? '') !== '' && calendar.kind[row] === ROW_KIND.post && !isAbandoned(entryOf(calendar.status, row).state);
}

/** A cell's only channel, where its posts are known by their host. */
function channelJudged({ channels }: ChannelEntry): string | null {
  const [channel] = channels;
  return channel !== undefined && channels.length === 1 && hasKnownHost(channel) ? channel : null;
}
