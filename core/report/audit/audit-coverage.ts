/** How far the needs of the month were met, and what hangs on one person. */
import { intervalToTell } from '../../coverage/interval-to-tell.ts';
import type { CoverageView } from '../../jobs/coverage.ts';
import { quotable } from '../../words/quotable.ts';
import type { AuditCoverage } from './audit.ts';

/** @param days Of the month. */
export function auditCoverage({ staff, coverage, continuity }: CoverageView, days: number): AuditCoverage | null {
  if (coverage === null) return null;
  const { total, byRole } = coverage;
  const nameOf = (role: string): string => quotable(staff.roleNames.get(role) ?? role);
  const alone = (continuity?.dependences ?? []).flatMap(({ role, channel, people }): AuditCoverage['alone'] => {
    const [only, another] = people;
    // A channel of a role hangs on one person where the role or the channel does; those are told.
    if (only === undefined || another !== undefined || (role !== null && channel !== null)) return [];
    return [{ role: role === null ? '' : nameOf(role), channel, person: quotable(staff.people[only]?.name ?? '') }];
  });
  return {
    share: total.share, interval: intervalToTell(total, days), needed: total.needed, missing: total.missing, gaps: total.gaps, longestGap: total.longestGap,
    roles: byRole.map(({ role, figures }) => ({ role: nameOf(role), share: figures.share, interval: intervalToTell(figures, days) })), alone,
  };
}
