/** The rules about who covers what, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import { absenceUnknown } from './absence-unknown.ts';
import { backupUnknown } from './backup-unknown.ts';
import { busFactor } from './bus-factor.ts';
import type { CoverageFindings } from './coverage-findings.ts';
import { coverageGap } from './coverage-gap.ts';
import { coverageThin } from './coverage-thin.ts';
import { datesReversed } from './dates-reversed.ts';
import { daysInARow } from './days-in-a-row.ts';
import { departmentManagerMissing } from './department-manager-missing.ts';
import { departmentManagers } from './department-managers.ts';
import { dutyMissed } from './duty-missed.ts';
import { dutyUnowned } from './duty-unowned.ts';
import { holdersAway } from './holders-away.ts';
import { holidayUndecided } from './holiday-undecided.ts';
import { leaver } from './leaver.ts';
import { loadOver } from './load-over.ts';
import { needUnmeetable } from './need-unmeetable.ts';
import { needUnset } from './need-unset.ts';
import { ownerAway } from './owner-away.ts';
import { personDouble } from './person-double.ts';
import { personUnnamed } from './person-unnamed.ts';
import { reportOverdue } from './report-overdue.ts';
import { rightAside } from './right-aside.ts';
import { rightMissing } from './right-missing.ts';
import { roleUnknown } from './role-unknown.ts';
import { shiftAway } from './shift-away.ts';
import { shiftOpen } from './shift-open.ts';
import { shiftOverlap } from './shift-overlap.ts';
import { shiftUnknown } from './shift-unknown.ts';
import { teamEmpty } from './team-empty.ts';
import { weekendsRunning } from './weekends-running.ts';

export const COVERAGE_RULES: RulesOf<CoverageFindings> = {
  'coverage-gap': coverageGap,
  'coverage-thin': coverageThin,
  'shift-open': shiftOpen,
  'shift-away': shiftAway,
  'shift-unknown': shiftUnknown,
  'need-unmeetable': needUnmeetable,
  'need-unset': needUnset,
  'owner-away': ownerAway,
  'leaver': leaver,
  'bus-factor': busFactor,
  'holders-away': holdersAway,
  'duty-missed': dutyMissed,
  'duty-unowned': dutyUnowned,
  'report-overdue': reportOverdue,
  'load-over': loadOver,
  'days-in-a-row': daysInARow,
  'weekends-running': weekendsRunning,
  'department-manager-missing': departmentManagerMissing,
  'department-managers': departmentManagers,
  'right-missing': rightMissing,
  'right-aside': rightAside,
  'dates-reversed': datesReversed,
  'shift-overlap': shiftOverlap,
  'person-double': personDouble,
  'person-unnamed': personUnnamed,
  'absence-unknown': absenceUnknown,
  'backup-unknown': backupUnknown,
  'role-unknown': roleUnknown,
  'holiday-undecided': holidayUndecided,
  'team-empty': teamEmpty,
};
