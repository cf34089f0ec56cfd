/** GAPS: when nobody is on, or fewer than are needed, as a table that spills from the formula's cell. */
import type { Staff } from '../coverage/staff.ts';
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { Period, Stretch } from '../coverage/coverage-result.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { needWord } from '../coverage/need-word.ts';
import { channelTitle } from '../networks/network-names.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import type { Language } from '../words/language.ts';
import type { FunctionDeclaration, FunctionValue } from './declaration.ts';
import { nothingNeeded } from './sentences.ts';
import { periodGiven, roleGiven, staffWithNeeds } from './staff-given.ts';
import { COVERAGE_PARAMETERS } from './staffed-parameters.ts';
import type { StaffedParameter } from './staffed-parameters.ts';

const HEADINGS: { readonly [L in Language]: readonly string[] } = {
  fr: ['Rôle', 'Canal', 'Du', 'Au', 'Requis', 'Présents'],
  en: ['Role', 'Channel', 'From', 'To', 'Needed', 'Present'],
};

export const GAPS: FunctionDeclaration<StaffedParameter> = {
  parameters: COVERAGE_PARAMETERS,
  result: 'rows',
  run: (given, language) => {
    const period: Period = periodGiven(given);
    const role = roleGiven(given);
    const { staff, needs } = staffWithNeeds(given, period, role?.key ?? null);
    const { total, byRole, stretches } = coverageOf(staff, period);
    const figures = role === null ? total : byRole.find((one) => one.role === role.key)?.figures;
    if (figures === undefined || figures.share === null) throw nothingNeeded(role?.word ?? null);
    const lacking = stretches.filter(({ kind, need }) => kind !== 'overstaffed' && (role === null || staff.needs[need]?.role === role.key));
    return [HEADINGS[language], ...lacking.map((stretch) => gapRow(staff, needs, stretch))];
  },
};

/** Moments are serial numbers, as in any cell that holds a date. */
function gapRow(staff: Staff, needs: SideTab<'needs'>, { need, from, to, needed, present }: Stretch): readonly FunctionValue[] {
  const { role = '', channel = null, row = 0 } = staff.needs[need] ?? {};
  return [needWord(staff, needs, { role, row }), channel === null ? '' : channelTitle(channel), from / DAY_MINUTES, to / DAY_MINUTES, needed, present];
}
