/** Which of a network's lists, that end after so many posts, the figures come from: what adds them up is the sum of these posts, and of no others. */
import { LINKEDIN_TOP, YOUTUBE_TABLE } from '../lexicon/export-headings.ts';
import type { TopList } from '../lexicon/export-headings.ts';
import type { ResultRow } from '../side-tabs/results-tab.ts';
import type { Figures } from './figures.ts';

/** LinkedIn's list of the best gives nothing else, its export of all posts does. */
const OF_LINKEDIN_TOP: ReadonlySet<string> = new Set(['engagements', 'impressions']);

/** Of the file that is open, and of what was imported at one time. */
export function topListsIn({ calendar: { topLists = [] }, whole, parts, extras }: Figures): readonly TopList[] {
  const imported = [...whole.map(({ result }) => result), ...parts.flatMap(({ result }) => result ?? []), ...extras];
  return [LINKEDIN_TOP, YOUTUBE_TABLE].flatMap(({ network, most, isOfBest }) => {
    const isOpen = topLists.some((list) => list.network === network);
    return isOpen || isCutShort(imported.filter((row) => row.channel.join() === network), most) ? [{ network, most, isOfBest }] : [];
  });
}

function isCutShort(rows: readonly ResultRow[], most: number): boolean {
  const counts = new Map<number | null, number>();
  for (const { importedOn, channel, measures } of rows) {
    if (channel.join() === LINKEDIN_TOP.network && [...measures.keys()].some((measure) => !OF_LINKEDIN_TOP.has(measure))) continue;
    counts.set(importedOn, (counts.get(importedOn) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= most);
}
