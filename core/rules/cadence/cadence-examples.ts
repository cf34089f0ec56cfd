/** Examples of the rules about how often channels speak. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExampleTable, ExamplesOf } from '../example.ts';
import { examplePair, tabPair } from '../example-pair.ts';
import type { CadenceFindings } from './cadence-findings.ts';

const COLUMNS: readonly Role[] = ['date', 'time', 'channel', 'title'];
const NEXT_MONDAY = EXAMPLE_TODAY + 7;
const FR_HEADINGS = ['Réseau', 'Compte', 'Minimum par semaine', 'Maximum par semaine'] as const;
const EN_HEADINGS = ['Network', 'Handle', 'Minimum per week', 'Maximum per week'] as const;

function facebook(headings: readonly string[], handle: string, least: Cell, most: Cell): NonNullable<ExampleTable['tabs']> {
  return { channels: { headings, rows: [['Facebook', handle, least, most]] } };
}

const frChannels = (least: Cell, most: Cell): NonNullable<ExampleTable['tabs']> => facebook(FR_HEADINGS, 'musee.exemple', least, most);
const enChannels = (least: Cell, most: Cell): NonNullable<ExampleTable['tabs']> => facebook(EN_HEADINGS, 'museum.example', least, most);

/** Two posts a week: two this week, and those of the next. */
function weekOf(time: string, titles: readonly string[], ...days: readonly number[]): ExampleTable['rows'] {
  return [EXAMPLE_TODAY + 1, EXAMPLE_TODAY + 3, ...days].map((day, at) => [day, time, 'Facebook', titles[at] ?? '']);
}

/** Posts of this week and the next on Facebook, and one more on another channel. */
function withOneOn(channel: string, time: string, titles: readonly string[]): ExampleTable['rows'] {
  return weekOf(time, titles, NEXT_MONDAY + 1, NEXT_MONDAY + 3, NEXT_MONDAY + 8).map((row, at) => (at === 4 ? [NEXT_MONDAY + 8, time, channel, titles[at] ?? ''] : row));
}

function withTikTok(headings: readonly string[], handle: string): NonNullable<ExampleTable['tabs']> {
  return { channels: { headings, rows: [['Facebook', handle, null, null], ['TikTok', handle, 1, 2]] } };
}

/** A post every third day, then one after so many days. */
function everyThirdDay(time: string, title: string, last: number): ExampleTable['rows'] {
  return [...[-28, -25, -22, -19, -16, -13, -10, -7, -4, -1, 2].map((later) => later), last].map((later, at) => [EXAMPLE_TODAY + later, time, 'Facebook', `${title} ${at + 1}`]);
}

const TITLES_FR = ['Atelier de poterie', 'Visite guidée', 'Coulisses de la réserve', 'Portrait d’une bénévole', 'Concours de dessin'];
const TITLES_EN = ['Pottery workshop', 'Guided tour', 'Behind the scenes', 'Portrait of a volunteer', 'Drawing contest'];

export const CADENCE_EXAMPLES: ExamplesOf<CadenceFindings> = {
  'week-under': {
    fr: examplePair(COLUMNS, weekOf('9 h', TITLES_FR, NEXT_MONDAY + 1), weekOf('9 h', TITLES_FR, NEXT_MONDAY + 1, NEXT_MONDAY + 3), frChannels(2, 4)),
    en: examplePair(COLUMNS, weekOf('9 am', TITLES_EN, NEXT_MONDAY + 1), weekOf('9 am', TITLES_EN, NEXT_MONDAY + 1, NEXT_MONDAY + 3), enChannels(2, 4)),
  },
  'week-over': {
    fr: examplePair(
      COLUMNS, weekOf('9 h', TITLES_FR, NEXT_MONDAY, NEXT_MONDAY + 2, NEXT_MONDAY + 4), weekOf('9 h', TITLES_FR, NEXT_MONDAY, NEXT_MONDAY + 2, NEXT_MONDAY + 7), frChannels(1, 2),
    ),
    en: examplePair(
      COLUMNS, weekOf('9 am', TITLES_EN, NEXT_MONDAY, NEXT_MONDAY + 2, NEXT_MONDAY + 4), weekOf('9 am', TITLES_EN, NEXT_MONDAY, NEXT_MONDAY + 2, NEXT_MONDAY + 7), enChannels(1, 2),
    ),
  },
  'silence-ahead': {
    fr: examplePair(COLUMNS, everyThirdDay('9 h', 'Objet du musée', 14), everyThirdDay('9 h', 'Objet du musée', 5)),
    en: examplePair(COLUMNS, everyThirdDay('9 am', 'Object of the museum', 14), everyThirdDay('9 am', 'Object of the museum', 5)),
  },
  'target-crossed': {
    fr: tabPair('channels', FR_HEADINGS, [['Facebook', 'musee.exemple', 5, 3]], [['Facebook', 'musee.exemple', 3, 5]]),
    en: tabPair('channels', EN_HEADINGS, [['Facebook', 'museum.example', 5, 3]], [['Facebook', 'museum.example', 3, 5]]),
  },
  'target-doubled': {
    fr: tabPair('channels', FR_HEADINGS, [['Facebook', 'musee.exemple', 3, 5], ['Facebook', 'musee.exemple', 2, 4]], [['Facebook', 'musee.exemple', 3, 5]]),
    en: tabPair('channels', EN_HEADINGS, [['Facebook', 'museum.example', 3, 5], ['Facebook', 'museum.example', 2, 4]], [['Facebook', 'museum.example', 3, 5]]),
  },
  'target-without-posts': {
    fr: examplePair(COLUMNS, withOneOn('Facebook', '9 h', TITLES_FR), withOneOn('TikTok', '9 h', TITLES_FR), withTikTok(FR_HEADINGS, 'musee.exemple')),
    en: examplePair(COLUMNS, withOneOn('Facebook', '9 am', TITLES_EN), withOneOn('TikTok', '9 am', TITLES_EN), withTikTok(EN_HEADINGS, 'museum.example')),
  },
};
