/** Which channels count as known: networks, channels of one's own, and those that the team lists. */
import { fold, singular } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NETWORKS, OTHER_CHANNELS } from '../../networks/networks.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { ALL_CHANNELS } from '../../table/decode-channel.ts';

/** Words for one channel: where a team lists one of them, it knows the others. */
const SAME_CHANNEL: readonly ReadonlySet<string>[] = [
  wordSet('newsletter, infolettre, email, e mail, mail, courriel, emailing, boletin'),
  wordSet('blog, blogue'),
  wordSet('website, web site, site web, site, web, site internet, sitio web'),
  wordSet('podcast, balado, baladodiffusion'),
  wordSet('press, presse, press release, communiqué'),
  wordSet('x, twitter'),
];
const NETWORK_KEYS: ReadonlySet<string> = new Set(NETWORKS);
const MORE_CHANNELS = wordSet('blogue, balado, baladodiffusion, emailing, site internet, app, application, radio, tv, print, affichage, extranet, teams, slack');

/** Whether a channel's key stands for one that any team may have. */
export function isCommonlyKnown(channel: string): boolean {
  const one = singular(channel);
  return channel === ALL_CHANNELS || NETWORK_KEYS.has(channel) || OTHER_CHANNELS.has(channel) || OTHER_CHANNELS.has(one) || MORE_CHANNELS.has(one);
}

/** Names that a misspelt word may mean. */
export const COMMON_NAMES: readonly string[] = [...NETWORKS.map(channelTitle), 'Newsletter', 'Infolettre', 'Podcast', 'Website', 'Courriel'];

/** What a team's own list knows. */
interface ListedChannels {
  /** Whether it has a channel by its key. */
  readonly hasChannel: (channel: string) => boolean;
  /** Whether a whole cell is the name of an account. */
  readonly hasAccount: (word: string) => boolean;
  readonly names: readonly string[];
}

export function listedChannels(rows: readonly ChannelRow[]): ListedChannels {
  const keys = new Set<string>();
  const accounts = new Set<string>();
  const names: string[] = [];
  for (const { network, networkWord, handle } of rows) {
    accounts.add(fold(handle));
    for (const key of [...network, fold(networkWord)]) {
      keys.add(key);
      for (const same of SAME_CHANNEL) if (same.has(key)) for (const other of same) keys.add(other);
    }
    if (networkWord !== '') names.push(networkWord);
  }
  accounts.delete('');
  return { hasChannel: (channel) => channel === ALL_CHANNELS || keys.has(channel), hasAccount: (word) => accounts.has(fold(word)), names };
}
