/** Posts of several channels with one figure for all of them: it tells nothing of one channel beside another. */
import type { RateBasis } from './kpi.ts';
import type { Figures } from './figures.ts';
import { isImported } from './row-parts.ts';

/** By place, 1 for those. */
export function sharedFigures({ calendar: { rowCount, channel: { codes, entries } }, size, split, parts, firstPart }: Figures, basis: RateBasis): Uint8Array {
  const shared = new Uint8Array(size);
  const isOfSeveral = Uint8Array.from(entries, ({ channels }) => Number(channels.length > 1));
  for (let row = 0; row < rowCount; row += 1) shared[row] = isOfSeveral[codes[row] as number] as number;
  for (const row of split) {
    const isWhole = row.end - row.start > 1 && !isImported(parts, row, 'engagements') && !isImported(parts, row, basis);
    shared.fill(Number(isWhole), firstPart + row.start, firstPart + row.end);
  }
  return shared;
}

export function withoutShared(shared: Uint8Array, places: Uint32Array): Uint32Array {
  return places.filter((place) => shared[place] !== 1);
}
