/** Channels all of whose figures are those of other channels as well: a row names several, and only the whole was counted. */
import type { Figures } from '../kpi/figures.ts';
import { groupsOf } from '../kpi/groups.ts';
import type { RateBasis } from '../kpi/kpi.ts';
import { sharedFigures } from '../kpi/shared-figures.ts';
import { fold } from '../lexicon/fold.ts';
import { writtenChannel } from '../table/decode-channel.ts';
import type { SharedChannels } from './state/results-chart.ts';

export function sharedChannels(figures: Figures, posts: Uint32Array, basis: RateBasis): SharedChannels {
  const columns = [...figures.measures.values()];
  const shared = sharedFigures(figures, basis);
  const { keys, places, starts } = groupsOf(figures, posts, 'channel');
  const found = new Map<string, readonly string[]>();
  for (const [group, key] of keys.entries()) {
    const known = places.subarray(starts[group], starts[group + 1]).filter((place) => columns.some((values) => !Number.isNaN(values[place])));
    if (known.length === 0 || known.some((place) => shared[place] !== 1)) continue;
    const others = new Set([...known].flatMap((place) => channelsOf(figures, place)).filter((channel) => fold(channel) !== fold(key)));
    found.set(key, [...others].map((channel) => writtenChannel(figures.calendar, channel)));
  }
  return found;
}

/** Of its row, whichever part of it the place is. */
function channelsOf({ calendar: { channel: { codes, entries }, rowCount }, parts, firstPart }: Figures, place: number): readonly string[] {
  const row = place < firstPart ? place : (parts[place - firstPart]?.row ?? place);
  return row < rowCount ? (entries[codes[row] as number]?.channels ?? []) : [];
}
