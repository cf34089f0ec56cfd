/** The audit of one month: objectives, channels, mix, cadence, coverage, lead time, results, and what to keep and to change. */
import { cadenceOf } from '../cadence/cadence-of.ts';
import type { Cadence } from '../cadence/cadence.ts';
import type { Period } from '../coverage/coverage-result.ts';
import type { Finding } from '../findings/finding.ts';
import { NOTHING_TAUGHT } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import type { Audit } from '../report/audit/audit.ts';
import { auditOf } from '../report/audit/audit-of.ts';
import { auditedMonth, monthBefore } from '../report/audit/audited-month.ts';
import { withoutLate } from '../report/cadence-calendar.ts';
import type { YearMonth } from '../report/month/month-pack.ts';
import { daysOfMonth } from '../report/month/packed-month.ts';
import { weekStart } from '../time/iso-week.ts';
import { statesIn } from '../tracking/counts.ts';
import { coverage } from './coverage.ts';
import type { Job, JobInput } from './job.ts';

/** Months up to the audited one over which cadence is looked at. */
const MONTHS_OF_CADENCE = 3;

export interface AuditJobInput extends JobInput<'calendar' | 'tabs'> {
  /** Where it is not said, or there is no such month: the one that has ended. */
  readonly month?: YearMonth;
  /** What the check has found, without what somebody has set aside. */
  readonly findings?: readonly Finding[];
  /** What the team has said of its own words for states. */
  readonly taught?: TaughtStates;
}

export const audit: Job<'calendar' | 'tabs', Audit> & { readonly run: (input: AuditJobInput) => { readonly result: Audit; readonly findings: readonly [] } } = {
  id: 'audit',
  needs: ['calendar', 'tabs'],
  run: ({ tables, settings, today, month: asked, findings = [], taught }: AuditJobInput) => {
    const { calendar, tabs } = tables;
    const month = asked !== undefined && daysOfMonth(asked) !== null ? asked : auditedMonth(today);
    const { from, to } = daysOfMonth(month) ?? { from: today, to: today };
    const counted = withoutLate(calendar, statesIn(calendar, taught ?? NOTHING_TAUGHT), today);
    const cadenceIn = (period: Period): Cadence => cadenceOf({ calendar: counted, tabs, settings, today, period });
    const first = daysOfMonth(monthBefore(month, MONTHS_OF_CADENCE - 1))?.from ?? from;
    const result = auditOf({
      calendar, tabs, settings, today, month, from, to, findings,
      coverage: coverage.run({ tables, settings, today, period: { from, to } }).result,
      cadence: cadenceIn({ from, to }),
      // Whole weeks that are over.
      longer: cadenceIn({ from: weekStart(first), to: Math.min(weekStart(to) + 6, weekStart(today) - 1) }),
      ...(taught === undefined ? {} : { taught }),
    });
    return { result, findings: [] };
  },
};
