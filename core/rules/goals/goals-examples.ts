/** Examples of the rules about objectives, audiences and the content plan. */
import type { Role } from '../../table/role.ts';
import type { Cell } from '../../table/cell.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplePair, ExampleTable, ExamplesOf } from '../example.ts';
import { examplePair, tabPair } from '../example-pair.ts';
import type { GoalsFindings } from './goals-findings.ts';

const FR = ['Objectif', 'Mesure', 'Cible', 'Échéance', 'Budget ($)', 'Dépensé ($)'];
const EN = ['Objective', 'Measure', 'Target', 'Due date', 'Budget ($)', 'Spent ($)'];
const PAGES_FR = ['Réseau', 'Compte', 'Responsable', 'Public', 'Niveau', 'Objectifs'];
const PAGES_EN = ['Network', 'Handle', 'Owner', 'Audience', 'Level', 'Objectives'];
const PLAN_FR = ['Pilier', 'Part', 'Tolérance'];
const PLAN_EN = ['Pillar', 'Share', 'Tolerance'];

const AIMS_FR: NonNullable<ExampleTable['tabs']> = {
  objectives: {
    headings: FR,
    rows: [['Notoriété', 'Portée', 25_000, '2027-03-31', 900, 0], ['Bénévolat', 'Inscriptions', 30, '2027-03-31', 0, 0]],
  },
};
const AIMS_EN: NonNullable<ExampleTable['tabs']> = {
  objectives: {
    headings: EN,
    rows: [['Awareness', 'Reach', 25_000, '2027-03-31', 900, 0], ['Volunteering', 'Sign-ups', 30, '2027-03-31', 0, 0]],
  },
};
const PUBLICS_FR: NonNullable<ExampleTable['tabs']> = {
  channels: {
    headings: PAGES_FR,
    rows: [['Facebook', 'musee.exemple', 'Inès Roy', 'Familles', 'Actif', 'Notoriété'], ['LinkedIn', 'musee-exemple', 'Luc Gagnon', 'Écoles', 'Actif', 'Notoriété']],
  },
};
const PUBLICS_EN: NonNullable<ExampleTable['tabs']> = {
  channels: {
    headings: PAGES_EN,
    rows: [['Facebook', 'museum.example', 'Inès Roy', 'Families', 'Active', 'Awareness'], ['LinkedIn', 'museum-example', 'Luke Martin', 'Schools', 'Active', 'Awareness']],
  },
};

/** Eight posts, one every other day; in the good one, the last serves what the bad one leaves out. */
function coming(role: Role, [usual, other]: readonly [string, string], titles: readonly [string, string], tabs: NonNullable<ExampleTable['tabs']>): ExamplePair {
  const rows = (last: string): readonly (readonly Cell[])[] =>
    Array.from({ length: 8 }, (_, index) => [EXAMPLE_TODAY + 1 + index * 2, titles[index % 2] ?? '', index === 7 ? last : usual]);
  return examplePair(['date', 'title', role], rows(usual), rows(other), tabs);
}

/** Twenty-four posts around today, so many of them of the first pillar, beside a plan of halves. */
function mixed([one, other]: readonly [string, string], headings: readonly string[], [half, slack]: readonly [string, string]): ExamplePair {
  const rows = (count: number): readonly (readonly Cell[])[] =>
    Array.from({ length: 24 }, (_, index) => [EXAMPLE_TODAY - 24 + index * 2, (index * 7) % 24 < count ? one : other]);
  return examplePair(['date', 'pillar'], rows(21), rows(13), { plan: { headings, rows: [[one, half, slack], [other, half, slack]] } });
}

export const GOALS_EXAMPLES: ExamplesOf<GoalsFindings> = {
  'objective-overspent': {
    fr: tabPair('objectives', FR, [['Notoriété', 'Portée', 25_000, '2027-03-31', 900, 1150]], [['Notoriété', 'Portée', 25_000, '2027-03-31', 1200, 1150]]),
    en: tabPair('objectives', EN, [['Awareness', 'Reach', 25_000, '2027-03-31', 900, 1150]], [['Awareness', 'Reach', 25_000, '2027-03-31', 1200, 1150]]),
  },
  'objective-reversed': {
    fr: tabPair('objectives', [...FR, 'Début'], [['Notoriété', 'Portée', 25_000, '2027-03-31', 900, 640, '2027-09-01']], [['Notoriété', 'Portée', 25_000, '2027-03-31', 900, 640, '2026-09-01']]),
    en: tabPair('objectives', [...EN, 'Start date'], [['Awareness', 'Reach', 25_000, '2027-03-31', 900, 640, '2027-09-01']], [['Awareness', 'Reach', 25_000, '2027-03-31', 900, 640, '2026-09-01']]),
  },
  'objective-incomplete': {
    fr: tabPair('objectives', FR, [['Notoriété', null, 25_000, '2027-03-31', null, 0]], [['Notoriété', 'Portée', 25_000, '2027-03-31', 0, 0]]),
    en: tabPair('objectives', EN, [['Awareness', null, 25_000, '2027-03-31', null, 0]], [['Awareness', 'Reach', 25_000, '2027-03-31', 0, 0]]),
  },
  'objective-overdue': {
    fr: tabPair('objectives', FR, [['Notoriété', 'Portée', 25_000, '2026-10-31', 900, 640]], [['Notoriété', 'Portée', 25_000, '2027-03-31', 900, 640]]),
    en: tabPair('objectives', EN, [['Awareness', 'Reach', 25_000, '2026-10-31', 900, 640]], [['Awareness', 'Reach', 25_000, '2027-03-31', 900, 640]]),
  },
  'objective-hole': {
    fr: coming('objective', ['Notoriété', 'Bénévolat'], ['Atelier de poterie', 'Visite guidée'], AIMS_FR),
    en: coming('objective', ['Awareness', 'Volunteering'], ['Pottery workshop', 'Guided tour'], AIMS_EN),
  },
  'audience-hole': {
    fr: coming('audience', ['Familles', 'Écoles'], ['Atelier de poterie', 'Visite guidée'], PUBLICS_FR),
    en: coming('audience', ['Families', 'Schools'], ['Pottery workshop', 'Guided tour'], PUBLICS_EN),
  },
  'channel-no-objective': {
    fr: tabPair(
      'channels', PAGES_FR,
      [
        ['Facebook', 'musee.exemple', 'Inès Roy', 'Familles', 'Actif', 'Notoriété'],
        ['LinkedIn', 'musee-exemple', 'Luc Gagnon', 'Écoles', 'Actif', 'Leadership'],
        ['TikTok', 'musee.exemple', 'Luc Gagnon', 'Jeunes', 'Actif', null],
      ],
      [
        ['Facebook', 'musee.exemple', 'Inès Roy', 'Familles', 'Actif', 'Notoriété'],
        ['LinkedIn', 'musee-exemple', 'Luc Gagnon', 'Écoles', 'Actif', 'Leadership'],
        ['TikTok', 'musee.exemple', 'Luc Gagnon', 'Jeunes', 'Passif', null],
      ],
    ),
    en: tabPair(
      'channels', PAGES_EN,
      [
        ['Facebook', 'museum.example', 'Inès Roy', 'Families', 'Active', 'Awareness'],
        ['LinkedIn', 'museum-example', 'Luke Martin', 'Schools', 'Active', 'Leadership'],
        ['TikTok', 'museum.example', 'Luke Martin', 'Teens', 'Active', null],
      ],
      [
        ['Facebook', 'museum.example', 'Inès Roy', 'Families', 'Active', 'Awareness'],
        ['LinkedIn', 'museum-example', 'Luke Martin', 'Schools', 'Active', 'Leadership'],
        ['TikTok', 'museum.example', 'Luke Martin', 'Teens', 'Passive', null],
      ],
    ),
  },
  'mix-off-target': {
    fr: mixed(['Coulisses', 'Expositions'], PLAN_FR, ['50 %', '10 %']),
    en: mixed(['Behind the scenes', 'Exhibitions'], PLAN_EN, ['50%', '10%']),
  },
  'plan-sum': {
    fr: tabPair('plan', PLAN_FR, [['Coulisses', '40 %', '10 %'], ['Expositions', '40 %', '10 %']], [['Coulisses', '40 %', '10 %'], ['Expositions', '60 %', '10 %']]),
    en: tabPair('plan', PLAN_EN, [['Behind the scenes', '40%', '10%'], ['Exhibitions', '40%', '10%']], [['Behind the scenes', '40%', '10%'], ['Exhibitions', '60%', '10%']]),
  },
};
