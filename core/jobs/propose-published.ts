/** What an export tells of the calendar itself: posts that are out and not marked so, or lack their link. */
import type { NetworkExport } from '../exchange/exports/network-export.ts';
import { matchProposals } from '../exchange/exports/match/match-proposals.ts';
import type { MatchedPost } from '../exchange/exports/match/result-matches.ts';
import type { Workbook } from '../host.ts';
import type { MarkContext, MarkPlan, MarkRequest } from '../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { previewMarks } from './mark-posts.ts';

/** Null where the calendar says all of it already. */
export function publishedRequest(calendar: TrackedCalendar['calendar'], from: NetworkExport, matched: readonly MatchedPost[]): MarkRequest | null {
  const proposals = matchProposals(calendar, from, matched);
  if (proposals.length === 0) return null;
  return {
    rows: proposals.map(({ row }) => row), state: 'published', tool: '', link: '', day: null, who: '', channel: from.network,
    each: new Map(proposals.map(({ row, link, day }) => [row, { link: link ?? '', day }])),
  };
}

/**
 * What marking them would change, for `markPosts`: it is seen and confirmed apart from the import. Null where there is nothing to mark.
 * @throws HostError when the host can't be read.
 */
export async function previewPublished(
  workbook: Workbook, opened: TrackedCalendar, from: NetworkExport, matched: readonly MatchedPost[], context: Omit<MarkContext, 'lists'>,
): Promise<MarkPlan | null> {
  const request = publishedRequest(opened.calendar, from, matched);
  return request === null ? null : await previewMarks(workbook, opened, request, context);
}
