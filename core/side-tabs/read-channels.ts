/** Reads the channels that somebody or something covers: all of them where none is named. */
import { fold } from '../lexicon/fold.ts';
import { ALL_CHANNELS as EVERY_CHANNEL, channelEntry } from '../table/decode-channel.ts';
import { channelScope, lacksException } from './channel-scope.ts';
import { decoded, placesOf, textsOf } from './read-words.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';
import type { TabCells } from './tab-cells.ts';

export interface ChannelsRead {
  /** Keys as in `ChannelEntry.channels`; [] for all of them. */
  readonly channels: readonly string[];
  /** All but these; absent where there is no exception. */
  readonly channelsExcept?: readonly string[];
}

export const ALL_CHANNELS: ChannelsRead = { channels: [] };
/** `Tous les réseaux sociaux`, `every channel`: whatever follows. */
const ALL_WORDS: ReadonlySet<string> = new Set(['tous', 'toutes', 'tout', 'partout', 'chaque', 'ensemble', 'all', 'every', 'each', 'everywhere', 'any']);

/** An exception that names no channel is told. */
export function channelsCovered<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly ChannelsRead[] {
  const texts = textsOf(tab, field);
  const isAll = (word: string): boolean => ALL_WORDS.has(fold(word.slice(0, 40)).split(' ')[0] ?? '');
  tab.tell(field, placesOf(texts, (word) => isAll(word) && lacksException(word)), 'word');
  return decoded(texts, () => (word) => {
    if (isAll(word)) {
      const except = [...channelScope(word).except];
      return except.length === 0 ? ALL_CHANNELS : { channels: [], channelsExcept: except };
    }
    const { channels } = channelEntry(word);
    return channels.includes(EVERY_CHANNEL) ? ALL_CHANNELS : { channels };
  });
}
