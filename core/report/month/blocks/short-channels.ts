/** Channels in as few letters as people know them by: a day of a month is narrow. */
import { isNetwork } from '../../../networks/networks.ts';
import type { Network } from '../../../networks/networks.ts';
import { channelTitle } from '../../../networks/network-names.ts';
import { longName } from '../../channel-name.ts';
import type { MonthPack } from '../month-pack.ts';

/** Those that teams write themselves. */
const SHORT: ReadonlyMap<Network, string> = new Map<Network, string>([['facebook', 'FB'], ['instagram', 'IG'], ['linkedin', 'LI'], ['youtube', 'YT'], ['tiktok', 'TT']]);
/** With more of them, how many there are says enough. */
const MOST_SHOWN = 4;

/** `FB, IG`; '' where there is none. */
export function shortChannels(channels: readonly string[], words: { readonly everyChannel: string }): string {
  const shown = channels.slice(0, channels.length > MOST_SHOWN ? MOST_SHOWN - 1 : MOST_SHOWN).map((channel) => shortName(channel) ?? longName(channel, words));
  return [...shown, ...(channels.length > MOST_SHOWN ? [`+${channels.length - shown.length}`] : [])].join(', ');
}

/** What the short names of a month stand for: `FB = Facebook`. */
export function shortNamesIn({ days }: Pick<MonthPack, 'days'>): readonly string[] {
  const used = new Set(days.flatMap(({ posts }) => posts.flatMap(({ channels }) => channels)));
  return [...SHORT].flatMap(([network, short]) => (used.has(network) ? [`${short} = ${channelTitle(network)}`] : []));
}

function shortName(channel: string): string | undefined {
  return isNetwork(channel) ? SHORT.get(channel) : undefined;
}
