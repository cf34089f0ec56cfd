/** What of a row is published and where: its text with its tags, its link, its visuals. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { stateOf } from '../../lexicon/statuses.ts';
import { namedMedia } from '../../rules/media/media-library.ts';
import type { MediaLibrary } from '../../rules/media/media-library.ts';
import { isPublishedLink } from '../../rules/tracking/published-link.ts';
import { ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { stateWordIn } from '../../table/decode-tracking.ts';
import { isMeantAsAddress, webAddress, webAddresses } from './web-address.ts';

/**
 * Whether a row is approved and nothing says that it is scheduled or out already: neither its status nor its tracking
 * cell, nor a link to the post.
 */
export function isReadyToLeave(calendar: Calendar, row: number): boolean {
  if (calendar.kind[row] !== ROW_KIND.post || calendar.isPosted[row] === 1 || entryOf(calendar.status, row).state !== 'approved') return false;
  const tracked = stateOf(stateWordIn(calendar.tracking[row] ?? ''));
  return tracked !== 'scheduled' && tracked !== 'published' && tracked !== 'cancelled' && tracked !== 'on-hold' && !isPublishedLink(calendar.url[row] ?? '');
}

/** Tags of a column of their own follow the text, but for those that the text has; '' where there is no text yet. */
export function publishedText({ text, hashtags }: Calendar, row: number): string {
  const own = text[row]?.trim() ?? '';
  if (own === '' || isPlaceholder(own)) return '';
  const known = new Set(tagsIn(own).map((tag) => tag.toLowerCase()));
  const more = [...new Set(tagsIn(hashtags[row] ?? ''))].filter((tag) => !known.has(tag.toLowerCase()));
  return more.length === 0 ? own : `${own}\n\n${more.join(' ')}`;
}

function tagsIn(text: string): readonly string[] {
  return text.match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

/** The page that the call to action leads to, where the text does not name it; '' for none. */
export function linkOf({ cta, text }: Calendar, row: number): string {
  const [first, ...more] = webAddresses(cta[row] ?? '');
  const link = first !== undefined && more.length === 0 ? first : webAddress(cta[row] ?? '');
  return link === '' || (text[row] ?? '').includes(link) ? '' : link;
}

export interface Visuals {
  readonly addresses: readonly string[];
  /** Whether the cell holds anything at all. */
  readonly isSaid: boolean;
  /** Whether it was meant to lead to a visual. */
  readonly isMeantAsAddress: boolean;
}

/** Addresses in the cell, and those that the team's library has for the visuals that it names. */
export function visualsOf({ asset }: Calendar, row: number, library: MediaLibrary): Visuals {
  const cell = asset[row]?.trim() ?? '';
  const links = cell === '' ? [] : [cell, ...namedMedia(library, cell).map(({ row: media }) => media.link)];
  return { addresses: [...new Set(links.flatMap(webAddresses))], isSaid: cell !== '' && !isPlaceholder(cell), isMeantAsAddress: links.some(isMeantAsAddress) };
}
