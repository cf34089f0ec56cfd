/** Examples of the rules about who answers for a row. */
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { PeopleFindings } from './people-findings.ts';

const THURSDAY = EXAMPLE_TODAY + 3;
const FRIDAY = EXAMPLE_TODAY + 4;
const OWNED: readonly Role[] = ['date', 'title', 'owner', 'status'];
const APPROVED: readonly Role[] = ['date', 'title', 'owner', 'approver', 'status'];

export const PEOPLE_EXAMPLES: ExamplesOf<PeopleFindings> = {
  'owner-missing': {
    fr: examplePair(
      OWNED,
      [[THURSDAY, 'Atelier de poterie', 'Inès Roy', 'Approuvé'], [FRIDAY, 'Visite guidée', null, 'À produire']],
      [[THURSDAY, 'Atelier de poterie', 'Inès Roy', 'Approuvé'], [FRIDAY, 'Visite guidée', 'Luc Gagnon', 'À produire']],
    ),
    en: examplePair(
      OWNED,
      [[THURSDAY, 'Pottery workshop', 'Inès Roy', 'Approved'], [FRIDAY, 'Guided tour', null, 'To produce']],
      [[THURSDAY, 'Pottery workshop', 'Inès Roy', 'Approved'], [FRIDAY, 'Guided tour', 'Luke Martin', 'To produce']],
    ),
  },
  'owner-shared': {
    fr: examplePair(OWNED, [[THURSDAY, 'Atelier de poterie', 'Toute l’équipe', 'À produire']], [[THURSDAY, 'Atelier de poterie', 'Inès Roy', 'À produire']]),
    en: examplePair(OWNED, [[THURSDAY, 'Pottery workshop', 'The whole team', 'To produce']], [[THURSDAY, 'Pottery workshop', 'Inès Roy', 'To produce']]),
  },
  'self-approved': {
    fr: examplePair(
      APPROVED,
      [[THURSDAY, 'Atelier de poterie', 'Inès Roy', 'Inès Roy', 'Approuvé'], [FRIDAY, 'Visite guidée', 'Luc Gagnon', 'Inès Roy', 'Approuvé']],
      [[THURSDAY, 'Atelier de poterie', 'Inès Roy', 'Luc Gagnon', 'Approuvé'], [FRIDAY, 'Visite guidée', 'Luc Gagnon', 'Inès Roy', 'Approuvé']],
    ),
    en: examplePair(
      APPROVED,
      [[THURSDAY, 'Pottery workshop', 'Inès Roy', 'Inès Roy', 'Approved'], [FRIDAY, 'Guided tour', 'Luke Martin', 'Inès Roy', 'Approved']],
      [[THURSDAY, 'Pottery workshop', 'Inès Roy', 'Luke Martin', 'Approved'], [FRIDAY, 'Guided tour', 'Luke Martin', 'Inès Roy', 'Approved']],
    ),
  },
};
