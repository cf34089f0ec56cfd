/** The channels that a calendar uses, whatever stands on its rows. */
import type { Calendar } from '../table/calendar.ts';
import { ALL_CHANNELS } from '../table/decode-channel.ts';

/** More than these are no channels. */
const MOST_CHANNELS = 30;

/** Keys, the most used first. */
export function usedChannels({ channel }: Pick<Calendar, 'channel'>): readonly string[] {
  const rows = new Uint32Array(channel.entries.length);
  for (const code of channel.codes) rows[code] = (rows[code] as number) + 1;
  const uses = new Map<string, number>();
  channel.entries.forEach(({ channels }, code) => {
    for (const key of channels) if (key !== ALL_CHANNELS && (rows[code] ?? 0) > 0) uses.set(key, (uses.get(key) ?? 0) + (rows[code] ?? 0));
  });
  return [...uses].sort(([, a], [, b]) => b - a).slice(0, MOST_CHANNELS).map(([key]) => key);
}
