/** Rows of a web site's figures, which are of its channel groups, sources or pages, and neither of posts nor of an account. */
import type { SiteLevel } from '../../lexicon/site-levels.ts';
import type { NetworkExport } from './network-export.ts';

export interface SiteRows {
  readonly level: SiteLevel;
  readonly count: number;
  /** Whether each is also of one day. */
  readonly isDaily: boolean;
}

/** Null of any other export, and of a web site's days. */
export function siteRowsOf({ siteLevel, rows }: Pick<NetworkExport, 'siteLevel' | 'rows'>): SiteRows | null {
  if (siteLevel === undefined) return null;
  const sure = rows.filter(({ isDoubtful }) => isDoubtful !== true);
  return sure.length === 0 ? null : { level: siteLevel, count: sure.length, isDaily: sure.every(({ day }) => day !== null) };
}
