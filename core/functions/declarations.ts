/** All sheet functions, by the name that a formula calls them by. */
import { BACKUP } from './backup-function.ts';
import { CADENCE } from './cadence-function.ts';
import { CHECKPOST } from './check-post-function.ts';
import { COVERAGE } from './coverage-function.ts';
import type { FunctionDeclaration } from './declaration.ts';
import { ENGAGEMENTRATE } from './engagement-rate-function.ts';
import { GAPS } from './gaps-function.ts';
import { MIX } from './mix-function.ts';
import { KPI } from './kpi-function.ts';
import { ONDUTY } from './on-duty-function.ts';
import { SILENCE } from './silence-function.ts';
import { TEXTLENGTH } from './text-length-function.ts';

export const FUNCTION_IDS = ['COVERAGE', 'GAPS', 'BACKUP', 'ONDUTY', 'CADENCE', 'SILENCE', 'MIX', 'KPI', 'ENGAGEMENTRATE', 'CHECKPOST', 'TEXTLENGTH'] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

/** The keys of a function's parameters. */
export interface FunctionParameters {
  readonly COVERAGE: KeyOf<typeof COVERAGE>;
  readonly GAPS: KeyOf<typeof GAPS>;
  readonly BACKUP: KeyOf<typeof BACKUP>;
  readonly ONDUTY: KeyOf<typeof ONDUTY>;
  readonly CADENCE: KeyOf<typeof CADENCE>;
  readonly SILENCE: KeyOf<typeof SILENCE>;
  readonly MIX: KeyOf<typeof MIX>;
  readonly KPI: KeyOf<typeof KPI>;
  readonly ENGAGEMENTRATE: KeyOf<typeof ENGAGEMENTRATE>;
  readonly CHECKPOST: KeyOf<typeof CHECKPOST>;
  readonly TEXTLENGTH: KeyOf<typeof TEXTLENGTH>;
}
type KeyOf<Declaration> = Declaration extends FunctionDeclaration<infer Key> ? Key : never;

export const FUNCTIONS: { readonly [Id in FunctionId]: FunctionDeclaration } = { COVERAGE, GAPS, BACKUP, ONDUTY, CADENCE, SILENCE, MIX, KPI, ENGAGEMENTRATE, CHECKPOST, TEXTLENGTH };
