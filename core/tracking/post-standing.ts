/** Where a planned post stands on a day: out, left open, or still to come. */
import { isPublishedLink } from '../rules/tracking/published-link.ts';
import { NO_DAY } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

export type PostStanding = 'published' | 'unconfirmed' | 'late' | 'onHold' | 'toCome';

/** A link to the post, or a mark in its tracking cell, is proof that it went out, whatever its status still says. */
export function isShownOut({ isPosted, url }: Pick<Calendar, 'isPosted' | 'url'>, row: number, state: State | null): boolean {
  return state === 'published' || isPosted[row] === 1 || isPublishedLink(url[row] ?? '');
}

export function standingOf(calendar: Calendar, row: number, state: State | null, today: Day): PostStanding {
  const day = calendar.day[row] ?? NO_DAY;
  if (state === 'published' || calendar.isPosted[row] === 1) return 'published';
  if (state === 'on-hold') return 'onHold';
  // A network's figures are of posts that are out.
  if (day < today && (calendar.content === 'analytics' || isPublishedLink(calendar.url[row] ?? ''))) return 'published';
  if (day >= today) return 'toCome';
  return state === null || state === 'scheduled' ? 'unconfirmed' : 'late';
}
