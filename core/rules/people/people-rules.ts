/** The rules about who answers for a row, in the order in which their findings are shown. */
import { ownerMissing } from './owner-missing.ts';
import { ownerShared } from './owner-shared.ts';
import { selfApproved } from './self-approved.ts';
import type { RulesOf } from '../rule.ts';
import type { PeopleFindings } from './people-findings.ts';

export const PEOPLE_RULES: RulesOf<PeopleFindings> = {
  'owner-missing': ownerMissing,
  'owner-shared': ownerShared,
  'self-approved': selfApproved,
};
