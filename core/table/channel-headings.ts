/** What the heading of one channel's column says: how the team calls the channel, and which state a tick there means. */
import { fold } from '../lexicon/fold.ts';
import { stateOf } from '../lexicon/statuses.ts';
import { NETWORK_NAMES } from '../networks/networks.ts';
import type { State } from './calendar.ts';

const LONGEST_NAME = 3;
/** A heading that is longer than a name says more than the name. */
const LONGEST_HEADING = 60;

/** `Facebook` of `Statut Facebook`; the whole heading where the network's name is not in it. */
export function channelLabel(heading: string, channel: string): string {
  const words = heading.trim().slice(0, LONGEST_HEADING).split(/[\s:()[\]/–—-]+/).filter((word) => word !== '');
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(' ');
      if (NETWORK_NAMES.get(fold(name)) === channel) return name;
    }
  }
  return words.length === 0 ? channel : words.join(' ');
}

/** `Publié sur Facebook` names a state; `Facebook Live` names a kind of broadcast. */
export function headingState(heading: string): State | null {
  const words = fold(heading.slice(0, LONGEST_HEADING)).split(' ').filter((word) => word !== 'live' && !NETWORK_NAMES.has(word));
  return stateOf(words.join(' ')) ?? null;
}
