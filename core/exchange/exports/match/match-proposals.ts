/** What the matches would set in the calendar: published where a row does not say so yet, and the link where it has none. */
import { isLinkToCome } from '../../../rules/tracking/published-link.ts';
import { entryOf } from '../../../table/calendar.ts';
import type { Calendar } from '../../../table/calendar.ts';
import type { NetworkExport } from '../network-export.ts';
import type { MatchProposal, MatchedPost } from './result-matches.ts';

export function matchProposals(calendar: Calendar, { rows }: NetworkExport, matched: readonly MatchedPost[]): readonly MatchProposal[] {
  return matched.flatMap(({ post, row }): readonly MatchProposal[] => {
    const { url = '', day = null } = rows[post] ?? {};
    const isPublished = entryOf(calendar.status, row).state === 'published' || calendar.isPosted[row] === 1;
    const link = isLinkToCome(calendar.url[row] ?? '') && url !== '' ? url : null;
    return isPublished && link === null ? [] : [{ row, post, state: isPublished ? null : 'published', link, day }];
  });
}
