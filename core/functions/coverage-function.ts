/** COVERAGE: the share of the needed time in which enough people are on. */
import { coverageOf } from '../coverage/coverage.ts';
import type { FunctionDeclaration } from './declaration.ts';
import type { StaffedParameter } from './staffed-parameters.ts';
import { COVERAGE_PARAMETERS } from './staffed-parameters.ts';
import { nothingNeeded } from './sentences.ts';
import { periodGiven, roleGiven, staffWithNeeds } from './staff-given.ts';

export const COVERAGE: FunctionDeclaration<StaffedParameter> = {
  parameters: COVERAGE_PARAMETERS,
  result: 'number',
  run: (given) => {
    const period = periodGiven(given);
    const role = roleGiven(given);
    const { staff } = staffWithNeeds(given, period, role?.key ?? null);
    const { total, byRole } = coverageOf(staff, period);
    const figures = role === null ? total : byRole.find((one) => one.role === role.key)?.figures;
    // Where nothing is needed nothing is covered either: never a silent 100 %.
    if (figures === undefined || figures.share === null) throw nothingNeeded(role?.word ?? null);
    return figures.share;
  },
};
