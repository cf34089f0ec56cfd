/** The parameters of the functions about coverage: the team's tabs, and the period. */
import type { Parameter } from './declaration.ts';

export type StaffedParameter = 'team' | 'needs' | 'absences' | 'from' | 'to' | 'role' | 'rota' | 'region';

export const TEAM: Parameter<'team'> = { key: 'team', kind: 'range', isTab: true };
export const NEEDS: Parameter<'needs'> = { key: 'needs', kind: 'range', isTab: true };
export const ABSENCES: Parameter<'absences'> = { key: 'absences', kind: 'range', isTab: true, mayBeBlank: true };
export const ROTA: Parameter<'rota'> = { key: 'rota', kind: 'range', isTab: true, isOptional: true };
export const REGION: Parameter<'region'> = { key: 'region', kind: 'text', isOptional: true };

export const COVERAGE_PARAMETERS: readonly Parameter<StaffedParameter>[] = [
  TEAM, NEEDS, ABSENCES, { key: 'from', kind: 'day' }, { key: 'to', kind: 'day' }, { key: 'role', kind: 'text', isOptional: true }, ROTA, REGION,
];
