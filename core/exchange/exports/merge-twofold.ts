/** Two lists of the same posts side by side, as LinkedIn's best posts by engagements and by impressions: each post once. */
import { linkKey } from './match/link-key.ts';
import type { ExportRow } from './network-export.ts';

export function mergeTwofold(lists: readonly (readonly ExportRow[])[]): readonly ExportRow[] {
  const merged = new Map<string, ExportRow>();
  for (const row of lists.flat()) {
    const key = linkKey(row.url) ?? `${row.record} ${merged.size}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, row);
    else merged.set(key, { ...known, day: known.day ?? row.day, measures: new Map([...row.measures, ...known.measures]) });
  }
  return [...merged.values()];
}
