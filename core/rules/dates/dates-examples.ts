/** Examples of the rules about dates. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { DatesFindings } from './dates-findings.ts';

const ROLES: readonly Role[] = ['date', 'title', 'status'];
/** Days from today, a Monday. */
const THURSDAY = EXAMPLE_TODAY + 3;
const FRIDAY = EXAMPLE_TODAY + 4;
const SATURDAY = EXAMPLE_TODAY + 5;

const TIMED: readonly Role[] = ['date', 'time', 'title'];

/** Posts at nine each week: they show what the column holds. */
function atNine(title: string, time: string): readonly (readonly Cell[])[] {
  return [1, 2, 3, 4].map((week) => [THURSDAY + week * 7, time, `${title} ${week}`]);
}

export const DATES_EXAMPLES: ExamplesOf<DatesFindings> = {
  'date-missing': {
    fr: examplePair(ROLES, [[THURSDAY, 'Atelier de poterie', 'Approuvé'], [null, 'Visite guidée', 'À produire']], [[THURSDAY, 'Atelier de poterie', 'Approuvé'], [FRIDAY, 'Visite guidée', 'À produire']]),
    en: examplePair(ROLES, [[THURSDAY, 'Pottery workshop', 'Approved'], [null, 'Guided tour', 'To produce']], [[THURSDAY, 'Pottery workshop', 'Approved'], [FRIDAY, 'Guided tour', 'To produce']]),
  },
  'date-impossible': {
    fr: examplePair(ROLES, [['2026-11-27', 'Atelier de poterie', 'Approuvé'], ['2026-11-31', 'Visite guidée', 'À produire']], [['2026-11-27', 'Atelier de poterie', 'Approuvé'], ['2026-11-30', 'Visite guidée', 'À produire']]),
    en: examplePair(ROLES, [['2026-11-27', 'Pottery workshop', 'Approved'], ['2026-11-31', 'Guided tour', 'To produce']], [['2026-11-27', 'Pottery workshop', 'Approved'], ['2026-11-30', 'Guided tour', 'To produce']]),
  },
  'date-unreadable': {
    fr: examplePair(
      ROLES,
      [['2026-11-26', 'Atelier de poterie', 'Approuvé'], ['2026-11-27', 'Concert', 'Approuvé'], ['avant les fêtes', 'Visite guidée', 'À produire']],
      [['2026-11-26', 'Atelier de poterie', 'Approuvé'], ['2026-11-27', 'Concert', 'Approuvé'], ['2026-12-18', 'Visite guidée', 'À produire']],
    ),
    en: examplePair(
      ROLES,
      [['2026-11-26', 'Pottery workshop', 'Approved'], ['2026-11-27', 'Concert', 'Approved'], ['before the holidays', 'Guided tour', 'To produce']],
      [['2026-11-26', 'Pottery workshop', 'Approved'], ['2026-11-27', 'Concert', 'Approved'], ['2026-12-18', 'Guided tour', 'To produce']],
    ),
  },
  'date-ambiguous': {
    fr: examplePair(ROLES, [['05/12/2026', 'Atelier de poterie', 'À produire']], [['5 décembre 2026', 'Atelier de poterie', 'À produire']]),
    en: examplePair(ROLES, [['05/12/2026', 'Pottery workshop', 'To produce']], [['December 5, 2026', 'Pottery workshop', 'To produce']]),
  },
  'date-weekday': {
    fr: examplePair(ROLES, [['lundi 27 novembre 2026', 'Atelier de poterie', 'À produire']], [['vendredi 27 novembre 2026', 'Atelier de poterie', 'À produire']]),
    en: examplePair(ROLES, [['Monday, November 27, 2026', 'Pottery workshop', 'To produce']], [['Friday, November 27, 2026', 'Pottery workshop', 'To produce']]),
  },
  'date-several': {
    fr: examplePair(
      ROLES,
      [['26 et 28 novembre 2026', 'Atelier de poterie', 'À produire']],
      [['26 novembre 2026', 'Atelier de poterie', 'À produire'], ['28 novembre 2026', 'Atelier de poterie', 'À produire']],
    ),
    en: examplePair(
      ROLES,
      [['November 26 and 28, 2026', 'Pottery workshop', 'To produce']],
      [['November 26, 2026', 'Pottery workshop', 'To produce'], ['November 28, 2026', 'Pottery workshop', 'To produce']],
    ),
  },
  'time-unreadable': {
    fr: examplePair(
      TIMED,
      [...atNine('Atelier de poterie', '9 h'), [THURSDAY, '25:00', 'Visite guidée']],
      [...atNine('Atelier de poterie', '9 h'), [THURSDAY, '15:00', 'Visite guidée']],
    ),
    en: examplePair(
      TIMED,
      [...atNine('Pottery workshop', '9:00 am'), [THURSDAY, '25:00', 'Guided tour']],
      [...atNine('Pottery workshop', '9:00 am'), [THURSDAY, '3:00 pm', 'Guided tour']],
    ),
  },
  'dates-as-text': {
    fr: examplePair(
      ROLES,
      [[THURSDAY, 'Atelier de poterie', 'Approuvé'], ['27 novembre 2026', 'Visite guidée', 'Approuvé'], [SATURDAY, 'Concert', 'Approuvé']],
      [[THURSDAY, 'Atelier de poterie', 'Approuvé'], [FRIDAY, 'Visite guidée', 'Approuvé'], [SATURDAY, 'Concert', 'Approuvé']],
    ),
    en: examplePair(
      ROLES,
      [[THURSDAY, 'Pottery workshop', 'Approved'], ['November 27, 2026', 'Guided tour', 'Approved'], [SATURDAY, 'Concert', 'Approved']],
      [[THURSDAY, 'Pottery workshop', 'Approved'], [FRIDAY, 'Guided tour', 'Approved'], [SATURDAY, 'Concert', 'Approved']],
    ),
  },
};
