/** The hours of next week in which too few are on, each with who could take them. */
import type { Stretch } from '../../coverage/coverage-result.ts';
import { neededChannel, needWord } from '../../coverage/need-word.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { SuggestedShift } from '../../coverage/suggestions.ts';
import type { CoverageView } from '../../jobs/coverage.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';
import { quotable } from '../../words/quotable.ts';
import type { GapAhead, WeeklyReport } from './weekly-report.ts';

const MOST_CANDIDATES = 3;

/** By moment. What lies before today can no longer be filled. */
export function coverageAhead({ staff, coverage, suggestions }: CoverageView, { needs: tab }: Pick<SideTabs, 'needs'>, today: Day): WeeklyReport['coverage'] {
  if (coverage === null || tab === null) return null;
  const shifts = suggestions?.shifts ?? [];
  const gaps = coverage.stretches.flatMap((stretch): readonly GapAhead[] => {
    const need = staff.needs[stretch.need];
    if (need === undefined || stretch.kind === 'overstaffed' || stretch.to <= today * DAY_MINUTES) return [];
    const { from, to, minutes, needed, present } = stretch;
    return [{
      role: quotable(needWord(staff, tab, need)), channel: neededChannel(need), from, to, minutes, needed, present,
      candidates: candidatesFor(shiftsIn(shifts, stretch)).map((place) => quotable(staff.people[place]?.name ?? '')),
      cell: sideCell(tab, need, 'role'), sheetName: tab.sheetName,
    }];
  });
  return { share: coverage.total.share, gaps };
}

function shiftsIn(shifts: readonly SuggestedShift[], { need, from, to }: Stretch): readonly SuggestedShift[] {
  return shifts.filter((shift) => shift.need === need && shift.from < to && shift.to > from);
}

/** Those proposed for its parts, then whoever could take one as well. */
function candidatesFor(shifts: readonly SuggestedShift[]): readonly number[] {
  const proposed = shifts.flatMap(({ person }) => person ?? []);
  const able = shifts.flatMap(({ candidates }) => candidates.flatMap(({ person, obstacle }) => (obstacle === null ? [person] : [])));
  return [...new Set([...proposed, ...able])].slice(0, MOST_CANDIDATES);
}
