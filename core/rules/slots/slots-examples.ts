/** Examples of the rules about when posts go out beside each other. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExampleTable, ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { SlotsFindings } from './slots-findings.ts';

const THURSDAY = EXAMPLE_TODAY + 3;
const TIMED: readonly Role[] = ['date', 'time', 'channel', 'title'];
const TOLD: readonly Role[] = ['date', 'channel', 'title', 'text'];

/** A tab of channels with a row for Facebook. */
function facebook(headings: readonly string[], handle: string, ...cells: readonly Cell[]): NonNullable<ExampleTable['tabs']> {
  return { channels: { headings, rows: [['Facebook', handle, ...cells], ['Instagram', handle, ...cells.map(() => null)]] } };
}

export const SLOTS_EXAMPLES: ExamplesOf<SlotsFindings> = {
  'slot-clash': {
    fr: examplePair(
      TIMED,
      [[THURSDAY, '9 h 30', 'Facebook', 'Atelier de poterie'], [THURSDAY, '9 h 30', 'Facebook', 'Visite guidée']],
      [[THURSDAY, '9 h 30', 'Facebook', 'Atelier de poterie'], [THURSDAY, '17 h', 'Facebook', 'Visite guidée']],
    ),
    en: examplePair(
      TIMED,
      [[THURSDAY, '9:30 am', 'Facebook', 'Pottery workshop'], [THURSDAY, '9:30 am', 'Facebook', 'Guided tour']],
      [[THURSDAY, '9:30 am', 'Facebook', 'Pottery workshop'], [THURSDAY, '5 pm', 'Facebook', 'Guided tour']],
    ),
  },
  'slot-redundant': {
    fr: examplePair(
      TOLD,
      [[THURSDAY, 'Facebook', 'Atelier de poterie', 'Dimanche à 14 h, façonnez votre bol.'], [THURSDAY, 'Facebook', 'Atelier de poterie', 'Dimanche à 13 h, apprenez à tourner.']],
      [[THURSDAY, 'Facebook', 'Atelier de poterie', 'Dimanche à 14 h, façonnez votre bol.'], [THURSDAY + 4, 'Facebook', 'Atelier de poterie', 'Hier, vingt bols sont sortis du four.']],
    ),
    en: examplePair(
      TOLD,
      [[THURSDAY, 'Facebook', 'Pottery workshop', 'Make your own bowl on Sunday at 2 pm.'], [THURSDAY, 'Facebook', 'Pottery workshop', 'Learn to throw on Sunday at 1 pm.']],
      [[THURSDAY, 'Facebook', 'Pottery workshop', 'Make your own bowl on Sunday at 2 pm.'], [THURSDAY + 4, 'Facebook', 'Pottery workshop', 'Twenty bowls left the kiln yesterday.']],
    ),
  },
  'quiet-hours': {
    fr: examplePair(
      TIMED, [[THURSDAY, '22 h 30', 'Facebook', 'Atelier de poterie']], [[THURSDAY, '18 h', 'Facebook', 'Atelier de poterie']],
      facebook(['Réseau', 'Compte', 'Heures calmes dès', 'Heures calmes jusqu’à'], 'musee.exemple', '21 h', '7 h'),
    ),
    en: examplePair(
      TIMED, [[THURSDAY, '10:30 pm', 'Facebook', 'Pottery workshop']], [[THURSDAY, '6 pm', 'Facebook', 'Pottery workshop']],
      facebook(['Network', 'Handle', 'Quiet from', 'Quiet until'], 'museum.example', '9 pm', '7 am'),
    ),
  },
  'spacing-short': {
    fr: examplePair(
      TIMED,
      [[THURSDAY, '9 h', 'Facebook', 'Atelier de poterie'], [THURSDAY, '11 h 30', 'Facebook', 'Visite guidée']],
      [[THURSDAY, '9 h', 'Facebook', 'Atelier de poterie'], [THURSDAY + 1, '11 h 30', 'Facebook', 'Visite guidée']],
      facebook(['Réseau', 'Compte', 'Espacement (h)'], 'musee.exemple', 20),
    ),
    en: examplePair(
      TIMED,
      [[THURSDAY, '9 am', 'Facebook', 'Pottery workshop'], [THURSDAY, '11:30 am', 'Facebook', 'Guided tour']],
      [[THURSDAY, '9 am', 'Facebook', 'Pottery workshop'], [THURSDAY + 1, '11:30 am', 'Facebook', 'Guided tour']],
      facebook(['Network', 'Handle', 'Spacing (h)'], 'museum.example', 20),
    ),
  },
};
