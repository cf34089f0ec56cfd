/** The team as the ranges of a formula tell of it. */
import type { Period } from '../coverage/coverage-result.ts';
import type { Staff } from '../coverage/staff.ts';
import { staffOf } from '../coverage/staff-of.ts';
import { teamRoleOf } from '../lexicon/team-roles.ts';
import { NO_SIDE_TABS } from '../side-tabs/side-tabs.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import { HOLIDAY_REGIONS } from '../time/holidays.ts';
import type { HolidayRegion } from '../time/holidays.ts';
import type { Given } from './declaration.ts';
import { filledTab, rangeTab } from './range-tab.ts';
import { refuseSlips, refuseUnsetNeeds } from './refuse-slips.ts';
import { endsBeforeStart, noRows, periodTooLong, unknownRegion } from './sentences.ts';

const MOST_YEARS = 10;
/** As in the pane, until the team sets another one. */
const USUAL_REGION: HolidayRegion = 'ca-qc';

export interface StaffGiven {
  readonly staff: Staff;
  readonly needs: SideTab<'needs'> | null;
}

/**
 * What a function has no parameter for is left out.
 * @throws FormulaError also where a row of the period would be counted otherwise than its writer meant.
 */
export function staffGiven(given: Given, period: Period, isWithNeeds: boolean): StaffGiven {
  const tabs = {
    ...NO_SIDE_TABS,
    team: filledTab('team', given.range('team')),
    needs: isWithNeeds ? filledTab('needs', given.range('needs')) : null,
    absences: rangeTab('absences', given.range('absences')),
    rota: rangeTab('rota', given.range('rota')),
  };
  const staff = staffOf(tabs, { holidays: regionGiven(given.text('region')) }, period);
  refuseSlips(tabs, staff, period);
  return { staff, needs: tabs.needs };
}

/** With needs that all say how many they take; of the role alone, where one is asked for. */
export function staffWithNeeds(given: Given, period: Period, role: string | null): StaffGiven & { readonly needs: SideTab<'needs'> } {
  const { staff, needs } = staffGiven(given, period, true);
  if (needs === null) throw noRows('needs');
  refuseUnsetNeeds(needs, role);
  return { staff, needs };
}

export function periodGiven(given: Given): Period {
  const period = { from: given.day('from'), to: given.day('to') };
  if (period.to < period.from) throw endsBeforeStart();
  if (period.to - period.from > MOST_YEARS * 366) throw periodTooLong(MOST_YEARS);
  return period;
}

/** A role's key and the word it was given by. */
export function roleGiven(given: Given): { readonly key: string; readonly word: string } | null {
  const word = given.text('role');
  return word === null ? null : { key: teamRoleOf(word), word };
}

function regionGiven(text: string | null): HolidayRegion {
  if (text === null) return USUAL_REGION;
  const wanted = text.toLowerCase().replace(/[\s_]/g, '-');
  const region = HOLIDAY_REGIONS.find((one) => one === wanted);
  if (region === undefined) throw unknownRegion();
  return region;
}
