/** The report of one week: what was planned and came out, what is open, what the figures say, and who does what next. */
import { cadenceOf } from '../cadence/cadence-of.ts';
import type { Finding } from '../findings/finding.ts';
import { NOTHING_TAUGHT } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { overdueReports } from '../report/weekly/overdue-reports.ts';
import { withoutLate } from '../report/cadence-calendar.ts';
import { reportedMonday } from '../report/weekly/report-week.ts';
import { REPORTED_WEEKS } from '../report/weekly/week-cadence.ts';
import type { WeeklyReport } from '../report/weekly/weekly-report.ts';
import { weeklyReportOf } from '../report/weekly/weekly-report-of.ts';
import { mondayOf } from '../time/iso-week.ts';
import type { IsoWeek } from '../time/iso-week.ts';
import { statesIn } from '../tracking/counts.ts';
import { coverage } from './coverage.ts';
import type { Job, JobInput } from './job.ts';

export interface WeeklyReportInput extends JobInput<'calendar' | 'tabs'> {
  /**
   * Where it is not said, the week that a team talks of on that day: on Monday and Tuesday the one that has just ended, from
   * Wednesday on the one that is under way.
   */
  readonly week?: IsoWeek;
  /** What the check has found, without what somebody has set aside. */
  readonly findings?: readonly Finding[];
  /** What the team has said of its own words for states. */
  readonly taught?: TaughtStates;
}

export const weeklyReport: Job<'calendar' | 'tabs', WeeklyReport> & { readonly run: (input: WeeklyReportInput) => { readonly result: WeeklyReport; readonly findings: readonly [] } } = {
  id: 'weekly-report',
  needs: ['calendar', 'tabs'],
  run: ({ tables, settings, today, week, findings = [], taught }: WeeklyReportInput) => {
    const { calendar, tabs } = tables;
    const from = (week === undefined ? null : mondayOf(week)) ?? reportedMonday(today);
    const next = { from: from + 7, to: from + 13 };
    const result = weeklyReportOf({
      calendar, tabs, today, from, findings,
      coverage: coverage.run({ tables, settings, today, period: next }).result,
      cadence: cadenceOf({
        calendar: withoutLate(calendar, statesIn(calendar, taught ?? NOTHING_TAUGHT), today), tabs, settings, today, period: { from: from - (REPORTED_WEEKS - 1) * 7, to: next.to },
      }),
      overdue: overdueReports(tabs.reports, today),
      ...(taught === undefined ? {} : { taught }),
    });
    return { result, findings: [] };
  },
};
