/** Examples of the rules about how the table is laid out: what stands outside the columns of roles stands in the rows alone. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { LayoutFindings } from './layout-findings.ts';

type Rows = readonly (readonly Cell[])[];

const ROLES: readonly Role[] = ['date', 'channel', 'text', 'status'];
const FR: Rows = [
  [EXAMPLE_TODAY + 1, 'Instagram', 'Venez découvrir la nouvelle salle dès samedi matin.', 'À produire'],
  [EXAMPLE_TODAY + 2, 'Facebook', 'Un atelier pour les familles tous les dimanches.', 'Programmé'],
  [EXAMPLE_TODAY + 3, 'LinkedIn', 'Nous cherchons des bénévoles pour la saison d’été.', 'À produire'],
];
const EN: Rows = [
  [EXAMPLE_TODAY + 1, 'Instagram', 'Come and see our new gallery, open from Saturday morning.', 'To produce'],
  [EXAMPLE_TODAY + 2, 'Facebook', 'A workshop for families every Sunday.', 'Scheduled'],
  [EXAMPLE_TODAY + 3, 'LinkedIn', 'We are looking for volunteers for the summer season.', 'To produce'],
];
const GAP: Rows = [[null, null, null, null]];
/** Cells between the calendar and what stands beyond the columns that are looked at. */
const FAR: readonly Cell[] = Array.from({ length: 260 }, () => null);

/** What stands to the right of the headings, then of each row. */
function beside(rows: Rows, cells: Rows): Rows {
  return rows.map((row, index) => [...row, ...(cells[index] ?? [])]);
}

export const LAYOUT_EXAMPLES: ExamplesOf<LayoutFindings> = {
  'row-shifted': {
    fr: examplePair(
      ROLES,
      [...FR, [EXAMPLE_TODAY + 4, 'Facebook', 'Venez en famille', ' dimanche dès dix heures', 'Programmé']],
      [...FR, [EXAMPLE_TODAY + 4, 'Facebook', 'Venez en famille, dimanche dès dix heures', 'Programmé']],
    ),
    en: examplePair(
      ROLES,
      [...EN, [EXAMPLE_TODAY + 4, 'Facebook', 'Bring your friends', ' Sunday from ten o’clock', 'Scheduled']],
      [...EN, [EXAMPLE_TODAY + 4, 'Facebook', 'Bring your friends, Sunday from ten o’clock', 'Scheduled']],
    ),
  },
  'table-beside': {
    fr: examplePair(
      ROLES,
      beside(FR, [[null, 'Date', 'Évènement', 'Lieu'], [null, EXAMPLE_TODAY + 15, 'Assemblée générale', 'Hall'], [null, EXAMPLE_TODAY + 26, 'Nuit des musées', 'Partout']]),
      FR,
    ),
    en: examplePair(
      ROLES,
      beside(EN, [[null, 'Date', 'Event', 'Place'], [null, EXAMPLE_TODAY + 15, 'General meeting', 'Hall'], [null, EXAMPLE_TODAY + 26, 'Museum night', 'Everywhere']]),
      EN,
    ),
  },
  'table-below': {
    fr: examplePair(ROLES, [...FR, ...GAP, ['Sujet', 'Qui', 'Priorité', 'Commentaire'], ['Concours', 'Anna', 'haute', 'à voir'], ['Sondage', 'Paul', 'basse', null]], FR),
    en: examplePair(ROLES, [...EN, ...GAP, ['Subject', 'Who', 'Priority', 'Comment'], ['Contest', 'Anna', 'high', 'to discuss'], ['Poll', 'Paul', 'low', null]], EN),
  },
  'heading-doubled': {
    fr: { bad: { roles: [...ROLES, 'status'], rows: beside(FR, [['Approuvé'], ['Publié'], ['Approuvé']]) }, good: { roles: ROLES, rows: FR } },
    en: { bad: { roles: [...ROLES, 'status'], rows: beside(EN, [['Approved'], ['Published'], ['Approved']]) }, good: { roles: ROLES, rows: EN } },
  },
  'columns-unseen': {
    fr: examplePair(ROLES, beside(FR, [[...FAR, 'à relire']]), beside(FR, [[]])),
    en: examplePair(ROLES, beside(EN, [[...FAR, 'to proofread']]), beside(EN, [[]])),
  },
  'spaces-stray': {
    fr: examplePair(ROLES, [...FR, [EXAMPLE_TODAY + 4, 'Facebook ', 'Le café rouvre avec un menu d’automne.', 'À produire']], [...FR, [EXAMPLE_TODAY + 4, 'Facebook', 'Le café rouvre avec un menu d’automne.', 'À produire']]),
    en: examplePair(ROLES, [...EN, [EXAMPLE_TODAY + 4, 'Facebook ', 'The café is open again with a fall menu.', 'To produce']], [...EN, [EXAMPLE_TODAY + 4, 'Facebook', 'The café is open again with a fall menu.', 'To produce']]),
  },
};
