/** The pack of one month: what is in each of its days, who does what, and whether enough of it is planned. */
import type { TaughtStates } from '../lexicon/taught-states.ts';
import type { MonthPack, RowDeadline, YearMonth } from '../report/month/month-pack.ts';
import { monthPackOf } from '../report/month/month-pack-of.ts';
import { daysOfMonth, packedMonth } from '../report/month/packed-month.ts';
import type { Job, JobInput } from './job.ts';

export interface MonthPackInput extends JobInput<'calendar' | 'tabs'> {
  /** Where it is not said, or there is no such month: from the 20th on the next month, before that the one under way. */
  readonly month?: YearMonth;
  /** What the team has said of its own words for states. */
  readonly taught?: TaughtStates;
  /** Where somebody has read them: `readDeadlines`. */
  readonly deadlines?: readonly RowDeadline[];
}

export const monthPack: Job<'calendar' | 'tabs', MonthPack> & { readonly run: (input: MonthPackInput) => { readonly result: MonthPack; readonly findings: readonly [] } } = {
  id: 'month-pack',
  needs: ['calendar', 'tabs'],
  run: ({ tables: { calendar, tabs }, settings, today, month, taught, deadlines }: MonthPackInput) => {
    const days = (month === undefined ? null : daysOfMonth(month)) ?? daysOfMonth(packedMonth(today));
    const { from, to } = days ?? { from: today, to: today };
    const result = monthPackOf({
      calendar, tabs, settings, today, from, to, ...(taught === undefined ? {} : { taught }), ...(deadlines === undefined ? {} : { deadlines }),
    });
    return { result, findings: [] };
  },
};
