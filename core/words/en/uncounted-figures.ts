/** Why no figure counts though there are some, in English. */
import type { UncountedFigures } from '../../jobs/kpi.ts';

export function enUncountedFigures(why: UncountedFigures): string {
  return why === 'daily' ? 'No figures to read: each row gives only one day or month of a post. Export the figures of its whole life (Lifetime).' : 'No figures to read: the posts that have figures are all dated ahead. Correct their dates.';
}
