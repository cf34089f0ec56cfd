/** The media that may still be used, where a column says who of the team answers for each. */
import { fold } from '../../lexicon/fold.ts';
import type { MediaRow } from '../../side-tabs/media-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../../table/calendar.ts';
import type { RuleContext } from '../rule.ts';

export interface OwnedMedia {
  readonly tab: SideTab<'media'>;
  readonly rows: readonly (MediaRow & { readonly owner: OwnerEntry })[];
}

/** Fewer of the names than this share are the team's where the column says whose a picture is: an artist's, an archive's. */
const LEAST_KNOWN = 0.5;

/** Null where there is no such column. */
export function ownedMedia({ tabs: { media, team }, calendar, today }: Pick<RuleContext, 'tabs' | 'calendar' | 'today'>): OwnedMedia | null {
  if (media === null || !media.columns.has('owner')) return null;
  const rows = media.rows.flatMap((row) => (row.owner === undefined ? [] : [{ ...row, owner: row.owner }]));
  const named = rows.flatMap(({ owner }) => owner.people.map(fold));
  const known = new Set([...(team?.rows ?? []).map(({ person }) => fold(person)), ...[calendar.owner, calendar.approver].flatMap(({ entries }) => entries.flatMap(({ people }) => people.map(fold)))]);
  if (named.length === 0 || named.filter((name) => known.has(name)).length < named.length * LEAST_KNOWN) return null;
  return { tab: media, rows: rows.filter(({ id, title, expiry }) => (id !== '' || title !== '') && (expiry === null || expiry >= today)) };
}

/** What a sentence calls it. */
export function mediaName({ id, title }: Pick<MediaRow, 'id' | 'title'>): string {
  return title.trim() || id.trim();
}
