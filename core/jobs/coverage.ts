/** Who covers what over a period: how far the needs are met, what hangs on whom, and who could fill the gaps. */
import { continuityOf } from '../coverage/continuity-of.ts';
import type { Continuity } from '../coverage/continuity.ts';
import { coverageOf } from '../coverage/coverage.ts';
import type { Coverage, Period } from '../coverage/coverage-result.ts';
import { staffOf } from '../coverage/staff-of.ts';
import type { Staff } from '../coverage/staff.ts';
import { suggest } from '../coverage/suggest.ts';
import type { Suggestions } from '../coverage/suggestions.ts';
import type { NeedRow } from '../side-tabs/needs-tab.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import { TEAM_TABS } from '../words/team-tabs-words.ts';
import type { TeamTab } from '../words/team-tabs-words.ts';
import type { Job } from './job.ts';

/** Days from today where no period is named. */
const USUAL_PERIOD_DAYS = 30;

export interface CoverageView {
  readonly period: Period;
  readonly staff: Staff;
  /** Null where there is no tab of people or of needs, or nobody stands in the first: nothing then says what is covered. */
  readonly coverage: Coverage | null;
  /** Null where nobody is known. */
  readonly continuity: Continuity | null;
  /** Null where `coverage` is. */
  readonly suggestions: Suggestions | null;
  /** Rows of the needs of which nothing is judged: no number, no role, or days or hours that can't be read. */
  readonly unjudged: number;
  /** Tabs that the workbook does not have. */
  readonly missing: readonly TeamTab[];
}

export const coverage: Job<'calendar' | 'tabs', CoverageView> = {
  id: 'coverage',
  needs: ['calendar', 'tabs'],
  run: ({ tables: { calendar, tabs }, settings, today, period = { from: today, to: today + USUAL_PERIOD_DAYS - 1 } }) => {
    const missing = TEAM_TABS.filter((key) => tabs[key] === null);
    const staff = staffOf(tabs, settings, period);
    const isAnybodyKnown = staff.people.length > 0;
    const covered = isAnybodyKnown && tabs.needs !== null ? coverageOf(staff, period) : null;
    const open = covered === null ? [] : covered.stretches.filter(({ kind }) => kind !== 'overstaffed');
    return {
      result: {
        period,
        staff,
        coverage: covered,
        continuity: isAnybodyKnown ? continuityOf(staff, { tabs, calendar, period, today }) : null,
        suggestions: covered === null ? null : suggest(staff, period, open),
        unjudged: unjudgedNeeds(tabs, staff),
        missing,
      },
      findings: [],
    };
  },
};

/** Those that say something, ask for nobody, and are not closed. */
function unjudgedNeeds({ needs }: SideTabs, staff: Staff): number {
  const judged = new Set(staff.needs.map(({ row }) => row));
  const isSaid = ({ role, least, days, from, to, isClosed }: NeedRow): boolean =>
    !isClosed && (role !== '' || least !== null || days !== null || from !== null || to !== null);
  return (needs?.rows ?? []).filter((row) => isSaid(row) && !judged.has(row.row)).length;
}
