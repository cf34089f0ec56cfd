/** How a team writes the channels that are no known network, by their keys. */
import { channelTitle } from '../networks/network-names.ts';
import type { Calendar } from '../table/calendar.ts';

export function channelWords({ channel }: Pick<Calendar, 'channel'>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { word, channels: [key, ...others] } of channel.entries) {
    // A network has a name of its own.
    if (key !== undefined && others.length === 0 && channelTitle(key) === key && !words.has(key)) words.set(key, word);
  }
  return words;
}
