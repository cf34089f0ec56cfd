/** Reads the channels that a cell names: `Instagram, LinkedIn`, `FB + IG`, `Twitter/X`, `IG @handle`. */
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { COMMON_WORD_NAMES, NETWORK_NAMES, isNetwork } from '../networks/networks.ts';
import type { Network } from '../networks/networks.ts';
import type { Calendar, ChannelEntry } from './calendar.ts';

/** Stands in `ChannelEntry.channels` for a cell that means every channel. */
export const ALL_CHANNELS = 'all';

const EVERY_CHANNEL = wordSet(
  'all, all platforms, all channels, all networks, all socials, all social media, everywhere, cross platform, cross post, multi, multi platform, tous, toutes, tous les réseaux, tous les canaux, toutes les plateformes, partout, tous réseaux, multi réseaux, todos, todas, todas las redes, todas as redes, alle, alle Kanäle, tutti',
);
/** What stands between two channels, as signs and as words between spaces. */
const SEPARATORS = /[,;/+&|\n\r•·،、→>]+|\s(?:et|and|y|e|und|ou|or|و)\s/gi;
const LONGEST_NAME = 3;
/** A longer cell is text, and no list of channels. */
const LONGEST_LIST = 2000;
/** Longer text names no one network. */
const LONGEST_CHANNEL = 200;

type Channels = Pick<Calendar['channel'], 'entries'>;
const WRITTEN = new WeakMap<Channels, ReadonlyMap<string, string>>();

/** An entry per distinct cell text; a placeholder names no channel, and neither does a whole text. */
export function channelEntry(word: string): ChannelEntry {
  return { word, channels: word.length > LONGEST_LIST || isPlaceholder(word) ? [] : [...channelsIn(word).keys()] };
}

/** The channels that a text names, each with the words that name it first. */
function channelsIn(text: string): ReadonlyMap<string, string> {
  const channels = new Map<string, string>();
  for (const part of withoutAsides(text).split(SEPARATORS)) {
    const channel = channelOf(part);
    if (channel !== null && !channels.has(channel)) channels.set(channel, part.trim());
  }
  return channels;
}

/** How a cell spells one of its channels; networks have names of their own, and keep their key. A name that no sign parts is all of its cell. */
export function channelAsWritten({ word, channels }: ChannelEntry, channel: string): string {
  return isNetwork(channel) || !channels.includes(channel) ? channel : channelsIn(word).get(channel) || (channels.length > 1 ? channel : word);
}

/** The words of a cell that name one of its channels: `Facebook EN` names Facebook; '' where none do. */
export function channelWords({ word, channels }: ChannelEntry, channel: string): string {
  if (!channels.includes(channel)) return '';
  return channelsIn(word).get(channel) ?? (channels.length > 1 || isNetwork(channel) ? '' : word);
}

/**
 * How a team writes a channel that is no known network, as people are to read it: `Blogue d’été`, and not the key. As the
 * calendar writes it first, alone in its cell if it ever is; networks have names of their own, and keep their key.
 */
export function writtenChannel({ channel }: { readonly channel: Channels }, key: string): string {
  const known = WRITTEN.get(channel) ?? spellings(channel);
  WRITTEN.set(channel, known);
  return known.get(key) ?? key;
}

function spellings({ entries }: Channels): Map<string, string> {
  const found = new Map<string, string>();
  for (const isAlone of [true, false]) {
    for (const entry of entries) {
      if ((entry.channels.length === 1) === isAlone) for (const key of entry.channels) if (!isNetwork(key) && !found.has(key)) found.set(key, channelAsWritten(entry, key));
    }
  }
  return found;
}

/** Has channels that the calendar itself does not spell written as a list of the team's own does, from its first row on. */
export function spellAsListed(channel: Channels, listed: readonly ChannelEntry[]): void {
  const known = spellings(channel);
  for (const [key, text] of spellings({ entries: listed })) if ((known.get(key) ?? key) === key) known.set(key, text);
  WRITTEN.set(channel, known);
}

/** The key of a text that is one name as a whole, whatever signs it holds. */
export function wholeKey(text: string): string {
  return fold(withoutAsides(text));
}

/** The network that a short text names, or null. */
export function networkOf(text: string): Network | null {
  if (text.length > LONGEST_CHANNEL) return null;
  const words = fold(withoutHandles(text)).split(' ');
  if (words.length > 6) return null;
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(' ');
      const network = NETWORK_NAMES.get(name);
      // `line` and `medium` are words of any sentence: they count at the head of a short name only.
      if (network !== undefined && (!COMMON_WORD_NAMES.has(name) || (start === 0 && words.length <= 2))) return network;
    }
  }
  return null;
}

function channelOf(part: string): string | null {
  const folded = fold(part);
  return networkOf(part) ?? (EVERY_CHANNEL.has(folded) ? ALL_CHANNELS : folded || null);
}

/** Takes away what stands in brackets: `Reddit (r/Quebec)` is Reddit. A cell of nothing else keeps it. */
function withoutAsides(text: string): string {
  let outside = '';
  let depth = 0;
  for (const sign of text) {
    if ('(['.includes(sign)) depth += 1;
    else if (')]'.includes(sign) && depth > 0) depth -= 1;
    else if (depth === 0) outside += sign;
  }
  return fold(outside) === '' ? text : outside;
}

/** Takes away `@handle`: it says which account, not which network. */
function withoutHandles(text: string): string {
  return text.replace(/@\S*/g, ' ');
}
