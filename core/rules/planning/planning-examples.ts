/** Examples of the rules about deadlines, approvals and load. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { PlanningFindings } from './planning-findings.ts';

type Rows = readonly (readonly Cell[])[];

/** Days from today, a Monday. */
const TUESDAY = EXAMPLE_TODAY + 1;
const WEDNESDAY = EXAMPLE_TODAY + 2;
const LAST_THURSDAY = EXAMPLE_TODAY - 4;
const LAST_FRIDAY = EXAMPLE_TODAY - 3;
const OCTOBER = EXAMPLE_TODAY - 25;
const TEXT: readonly Role[] = ['date', 'channel', 'title', 'text', 'status'];
const ASSET: readonly Role[] = ['date', 'channel', 'title', 'asset', 'status'];
const APPROVAL: readonly Role[] = ['date', 'title', 'status', 'approver', 'approved_on'];
const MONTH: readonly Role[] = ['date', 'title', 'status'];
const OWNER: readonly Role[] = ['date', 'title', 'owner', 'status'];
const SERIES: readonly Role[] = ['date', 'channel', 'title', 'status'];

/** Posts of the week before last, a day apart, approved so many days before they went out, or never. */
function approved(title: string, state: string, daysBefore: readonly (number | null)[]): Rows {
  return daysBefore.map((days, index) => {
    const day = EXAMPLE_TODAY - 14 + index;
    return [day, `${title} ${index + 1}`, state, days === null ? null : 'Nadia', days === null ? null : day - days];
  });
}

/** A month's posts from a day on, two days apart. */
function series(first: number, count: number, title: string, state: string): Rows {
  return Array.from({ length: count }, (_, index) => [first + index * 2, `${title} ${index + 1}`, state]);
}

/** This week's posts, three a day, by turns of their owners. */
function week(count: number, title: string, owners: readonly string[], state: string): Rows {
  return Array.from({ length: count }, (_, index) => [EXAMPLE_TODAY + Math.floor(index / 3), `${title} ${index + 1}`, owners[index % owners.length] ?? null, state]);
}

/** Mondays from today on. */
function mondays(weeks: readonly number[], title: string, state: string): Rows {
  return weeks.map((later) => [EXAMPLE_TODAY + later * 7, 'Instagram', title, state]);
}

export const PLANNING_EXAMPLES: ExamplesOf<PlanningFindings> = {
  'text-due': {
    fr: examplePair(TEXT, [[WEDNESDAY, 'LinkedIn', 'Atelier de poterie', null, 'À produire']], [[WEDNESDAY, 'LinkedIn', 'Atelier de poterie', 'Tournez votre premier bol avec nous.', 'En révision']]),
    en: examplePair(TEXT, [[WEDNESDAY, 'LinkedIn', 'Pottery workshop', null, 'To produce']], [[WEDNESDAY, 'LinkedIn', 'Pottery workshop', 'Throw your first bowl with us.', 'In review']]),
  },
  'asset-due': {
    fr: examplePair(ASSET, [[TUESDAY, 'Instagram', 'Atelier de poterie', null, 'À produire']], [[TUESDAY, 'Instagram', 'Atelier de poterie', 'poterie-01.jpg', 'En révision']]),
    en: examplePair(ASSET, [[TUESDAY, 'Instagram', 'Pottery workshop', null, 'To produce']], [[TUESDAY, 'Instagram', 'Pottery workshop', 'pottery-01.jpg', 'In review']]),
  },
  'approval-due': {
    fr: examplePair(APPROVAL, [[TUESDAY, 'Atelier de poterie', 'En révision', 'Nadia', null]], [[TUESDAY, 'Atelier de poterie', 'Approuvé', 'Nadia', LAST_FRIDAY]]),
    en: examplePair(APPROVAL, [[TUESDAY, 'Pottery workshop', 'In review', 'Nadia', null]], [[TUESDAY, 'Pottery workshop', 'Approved', 'Nadia', LAST_FRIDAY]]),
  },
  'approval-missing': {
    fr: examplePair(APPROVAL, approved('Visite guidée', 'Publié', [3, 4, 3, 5, null]), approved('Visite guidée', 'Publié', [3, 4, 3, 5, 4])),
    en: examplePair(APPROVAL, approved('Guided tour', 'Published', [3, 4, 3, 5, null]), approved('Guided tour', 'Published', [3, 4, 3, 5, 4])),
  },
  'approved-late': {
    fr: examplePair(APPROVAL, [[LAST_THURSDAY, 'Atelier de poterie', 'Publié', 'Nadia', LAST_FRIDAY]], [[LAST_THURSDAY, 'Atelier de poterie', 'Publié', 'Nadia', LAST_THURSDAY - 2]]),
    en: examplePair(APPROVAL, [[LAST_THURSDAY, 'Pottery workshop', 'Published', 'Nadia', LAST_FRIDAY]], [[LAST_THURSDAY, 'Pottery workshop', 'Published', 'Nadia', LAST_THURSDAY - 2]]),
  },
  'approvals-short': {
    fr: examplePair(APPROVAL, approved('Visite guidée', 'Publié', [0, 4, 0, 3, 0, 5, 4, 0]), approved('Visite guidée', 'Publié', [4, 4, 3, 3, 4, 5, 4, 3])),
    en: examplePair(APPROVAL, approved('Guided tour', 'Published', [0, 4, 0, 3, 0, 5, 4, 0]), approved('Guided tour', 'Published', [4, 4, 3, 3, 4, 5, 4, 3])),
  },
  'month-underplanned': {
    fr: examplePair(
      MONTH,
      [[OCTOBER, 'Concert', 'Publié'], ...series(EXAMPLE_TODAY - 12, 6, 'Visite guidée', 'Publié'), ...series(EXAMPLE_TODAY + 10, 2, 'Atelier', 'À produire')],
      [[OCTOBER, 'Concert', 'Publié'], ...series(EXAMPLE_TODAY - 12, 6, 'Visite guidée', 'Publié'), ...series(EXAMPLE_TODAY + 10, 6, 'Atelier', 'À produire')],
    ),
    en: examplePair(
      MONTH,
      [[OCTOBER, 'Concert', 'Published'], ...series(EXAMPLE_TODAY - 12, 6, 'Guided tour', 'Published'), ...series(EXAMPLE_TODAY + 10, 2, 'Workshop', 'To produce')],
      [[OCTOBER, 'Concert', 'Published'], ...series(EXAMPLE_TODAY - 12, 6, 'Guided tour', 'Published'), ...series(EXAMPLE_TODAY + 10, 6, 'Workshop', 'To produce')],
    ),
  },
  'owner-overstretched': {
    fr: examplePair(OWNER, week(16, 'Festival', ['Inès'], 'À produire'), week(16, 'Festival', ['Inès', 'Olivier'], 'À produire')),
    en: examplePair(OWNER, week(16, 'Festival', ['Inès'], 'To produce'), week(16, 'Festival', ['Inès', 'Oliver'], 'To produce')),
  },
  'recurrence-missing': {
    fr: examplePair(
      SERIES, mondays([0, 2, 3], 'Coulisses du lundi', 'À produire'), mondays([0, 1, 2, 3], 'Coulisses du lundi', 'À produire'),
      { recurring: { headings: ['Titre', 'Canal', 'Récurrence'], rows: [['Coulisses du lundi', 'Instagram', 'chaque lundi']] } },
    ),
    en: examplePair(
      SERIES, mondays([0, 2, 3], 'Behind-the-scenes Monday', 'To produce'), mondays([0, 1, 2, 3], 'Behind-the-scenes Monday', 'To produce'),
      { recurring: { headings: ['Title', 'Channel', 'Recurrence'], rows: [['Behind-the-scenes Monday', 'Instagram', 'every Monday']] } },
    ),
  },
  'recurrence-unreadable': {
    fr: {
      bad: { roles: [], rows: [], tabs: { recurring: { headings: ['Titre', 'Canal', 'Récurrence'], rows: [['Coulisses', 'Instagram', 'toutes les semaines']] } } },
      good: { roles: [], rows: [], tabs: { recurring: { headings: ['Titre', 'Canal', 'Récurrence'], rows: [['Coulisses', 'Instagram', 'chaque lundi']] } } },
    },
    en: {
      bad: { roles: [], rows: [], tabs: { recurring: { headings: ['Title', 'Channel', 'Recurrence'], rows: [['Behind the scenes', 'Instagram', 'every week']] } } },
      good: { roles: [], rows: [], tabs: { recurring: { headings: ['Title', 'Channel', 'Recurrence'], rows: [['Behind the scenes', 'Instagram', 'every Monday']] } } },
    },
  },
};
