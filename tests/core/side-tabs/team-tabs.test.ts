/** What the rows of the tabs about people become, in both languages and in the layouts that teams really use. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { SideTabKey, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { EVERY_DAY, PUBLIC_HOLIDAYS, WEEKEND, WORKING_WEEK, dayBit } from '../../../core/time/day-set.ts';
import { day } from '../rules/calendar-of.ts';
import { readSideTabs } from './workbook-of.ts';

type TeamKey = Extract<SideTabKey, 'team' | 'needs' | 'absences' | 'rota' | 'duties'>;
const NAMES: { readonly [Key in TeamKey]: string } = { team: 'Équipe', needs: 'Besoins', absences: 'Absences', rota: 'Garde', duties: 'Tâches' };

function tabOf<Key extends TeamKey>(
  key: Key, headings: string, ...rows: readonly (readonly Cell[])[]
): { readonly rows: NonNullable<SideTabs[Key]>['rows']; readonly troubles: readonly string[] } {
  const { tabs, troubles } = readSideTabs([{ name: NAMES[key], rows: [headings.split('|').map((heading) => heading.trim()), ...rows] }]);
  const tab = tabs[key];
  if (tab === null) throw new Error(`no ${key} tab`);
  return { rows: tab.rows, troubles };
}

describe('the tab of the team', () => {
  it('reads roles, days, hours and dates as they are written, and blanks as blanks', () => {
    const { rows, troubles } = tabOf('team', 'Nom | Rôles | Canaux | Lien | Jours | Horaire | Capacité | Début | Fin | Relève | Droits',
      ['Inès  Roy', 'Rédactrice; réviseur·e', 'Tous les réseaux sociaux', 'Pigiste', 'mar, jeu', '9 h–17 h', '4 par semaine', '2024-01-08', '2026-12-31', 'Luc', 'publier et programmer'],
      ['Luc', 'Chargé de quai', 'FB, Instagram', 'Interne', null, null, null, null, null, '-', 'Tous'],
      [null, 'CM', null, null, 'sam–lun', '22:00–06:00', null, null, null, null, null]);
    expect(rows).toMatchObject([
      {
        row: 1, person: 'Inès Roy', roles: ['writing', 'proofreading'], rolesWord: 'Rédactrice; réviseur·e', channels: [], membership: 'agency', days: dayBit(2) | dayBit(4), from: 540, to: 1020,
        capacity: 4, start: day('2024-01-08'), end: day('2026-12-31'), backup: { people: ['Luc'] }, rights: ['schedule', 'publish'],
      },
      { person: 'Luc', roles: ['charge de quai'], channels: ['facebook', 'instagram'], membership: 'internal', days: null, from: null, to: null, capacity: null, start: null, end: null, backup: { people: [] }, rights: ['approve', 'schedule', 'publish'] },
      { person: '', roles: ['webcare'], days: dayBit(6) | dayBit(7) | dayBit(1), from: 1320, to: 360, rights: null },
    ]);
    expect(troubles).toEqual([]);
  });

  it('reads English headings, hours in two columns and times past midnight', () => {
    const { rows, troubles } = tabOf('team', 'Person | Job title | Working days | From | To | Joined | Leaves',
      ['Jo', 'Social media manager', 'Mon-Fri', 0.375, '5 pm', 45_000, null], ['Al', 'Copywriter', 'weekends', '18:00', '2 am', null, '2026-12-31'], ['Bo', 'Analyst', 'every day', '24 h', null, null, null]);
    expect(rows).toMatchObject([
      { days: WORKING_WEEK, from: 540, to: 1020, start: 45_000 }, { roles: ['writing'], days: WEEKEND, from: 1080, to: 120, end: day('2026-12-31') }, { days: EVERY_DAY, from: 0, to: 0 },
    ]);
    expect(troubles).toEqual([]);
  });

  it('takes a start and an end that hold times of day for hours', () => {
    const { rows, troubles } = tabOf('team', 'Nom | Rôle | Jours | Début | Fin', ['Inès', 'Veille', 'lun', '8 h 30', '16 h'], ['Luc', 'Veille', 'lun', 0.5, 0.75]);
    expect(rows).toMatchObject([{ start: null, end: null, from: 510, to: 960 }, { start: null, end: null, from: 720, to: 1080 }]);
    expect(troubles).toEqual([]);
  });

  it.each([['Nom | Prénom | Rôles', ['Roy', 'Inès', 'CM']], ['Prénom | Rôles | Nom de famille', ['Inès', 'CM', 'Roy']], ['Last name | First name | Role', ['Roy', 'Inès', 'CM']]])('joins the two columns of a name: %s', (headings, row) => {
    const { rows } = tabOf('team', headings, row, row.map((cell) => (cell === 'Roy' ? null : cell)));
    expect(rows.map(({ person, roles }) => [person, ...roles])).toEqual([['Inès Roy', 'webcare'], ['Inès', 'webcare']]);
  });

  it('tells of days, hours, links and capacities that can’t be read', () => {
    const { troubles } = tabOf('team', 'Nom | Rôles | Jours | De | À | Lien | Capacité | Début',
      ['Inès', 'Veille', 'au besoin', 'tard', '25 h', 'cousine', 'beaucoup', 'bientôt'], ['Luc', 'Veille', 'n/a', 'journée', null, '?', '-', 'à confirmer']);
    expect(troubles).toEqual([
      'value-unreadable F2 membership cousine', 'value-unreadable C2 days au besoin', 'value-unreadable H2 start bientôt', 'value-unreadable D2 from tard', 'value-unreadable E2 to 25 h',
      'value-unreadable G2 capacity beaucoup',
    ]);
  });
});

describe('the tab of needs', () => {
  it('reads channels, hours and numbers, and what is closed in the minimum or in a column of its own', () => {
    const { rows, troubles } = tabOf('needs', 'Rôle | Canal | Jours | De | À | Minimum | Idéal | Maximum | Fermé',
      ['Service à la clientèle', 'Facebook, Instagram', 'fin de semaine et jours fériés', 10, 18, '1 personne', 2, 3, null],
      ['Vigie de nuit', 'Tous les canaux', null, null, null, 'Fermé', null, null, null],
      [null, null, 'tous les jours', '22 h', '6 h', null, null, null, 'x'], ['Veille', null, null, null, null, 'quelques-uns', null, null, 'non']);
    expect(rows).toMatchObject([
      { role: 'webcare', channels: ['facebook', 'instagram'], days: WEEKEND | PUBLIC_HOLIDAYS, from: 600, to: 1080, least: 1, best: 2, most: 3, isClosed: false },
      { role: 'vigie de nuit', roleWord: 'Vigie de nuit', channels: [], days: null, from: null, to: null, least: null, isClosed: true },
      { role: '', days: EVERY_DAY, from: 1320, to: 360, isClosed: true }, { role: 'watch', least: null, isClosed: false },
    ]);
    expect(troubles).toEqual(['value-unreadable F5 least quelques-uns']);
  });

  it('reads hours in one cell, in English too', () => {
    const { rows } = tabOf('needs', 'Role | Days | Hours | People', ['Webcare', 'Mon-Thu', '2–5 pm', 2], ['Webcare', 'Sat', '24/7', 'closed']);
    expect(rows).toMatchObject([{ days: 0b1111, from: 840, to: 1020, least: 2 }, { days: dayBit(6), from: 0, to: 0, isClosed: true }]);
  });
});

describe('the tab of absences', () => {
  it('tells of an absence that has lost its name', () => {
    const { troubles } = tabOf('absences', 'Personne | Du | Au | Motif', ['', '2026-12-01', '2026-12-04', 'Vacances'], ['Ana', '2026-12-01', '2026-12-04', 'Vacances']);
    expect(troubles).toEqual(['value-unreadable A2 person']);
  });

  it('knows wishes by the reason, and takes anything else for an absence', () => {
    const { rows, troubles } = tabOf('absences', 'Personne | Du | Au | Motif',
      ['Inès', '2026-12-21', '2027-01-04', 'Vacances'], ['Luc', '2026-12-24', null, 'préfère ne pas travailler'], ['Luc', '2026-12-26', null, 'Souhaite travailler'],
      ['Jo', '2026-12-26', null, 'Would rather not'], ['Jo', '2026-12-27', null, 'Unavailable'], ['Tous', '2026-12-25', null, null]);
    expect(rows.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['away', day('2026-12-21'), day('2027-01-04')], ['undesired', day('2026-12-24'), null], ['desired', day('2026-12-26'), null], ['undesired', day('2026-12-26'), null],
      ['away', day('2026-12-27'), null], ['away', day('2026-12-25'), null],
    ]);
    expect(rows[5]?.person).toMatchObject({ people: [], shared: 'group' });
    expect(troubles).toEqual([]);
  });

  it('reads hours beside a date, or within it', () => {
    expect(tabOf('absences', 'Name | Date | From | To | Reason', ['Jo', '2026-12-01', '13:00', '5 pm', 'Dentist']).rows).toMatchObject([{ start: day('2026-12-01'), end: null, from: 780, to: 1020 }]);
    const start = day('2026-12-01');
    expect(tabOf('absences', 'Nom | Début | Fin | Motif', ['Inès', start + 0.5, start + 0.75, 'Formation']).rows).toMatchObject([{ start, end: start, from: 720, to: 1080 }]);
  });
});

describe('the rota', () => {
  it('reads shifts, whom somebody takes over from, and what is settled', () => {
    const { rows, troubles } = tabOf('rota', 'Du | Au | De | À | Rôle | Canal | Personne | Remplace | Plage | Publié',
      ['2026-11-16', '2026-11-20', '17 h', '21 h', 'Webcare', 'Facebook', 'Inès', null, 'Soir', 'x'], ['2026-11-18', null, '22:00', '06:00', null, 'Tous', 'Luc', 'Inès', null, null], ['2026-11-21', null, null, null, 'Veille', null, null, null, null, null]);
    expect(rows).toMatchObject([
      { start: day('2026-11-16'), end: day('2026-11-20'), from: 1020, to: 1260, role: 'webcare', channels: ['facebook'], person: { people: ['Inès'] }, replaces: { people: [] }, shift: 'Soir', isPublished: true },
      { end: null, from: 1320, to: 360, role: '', channels: [], person: { people: ['Luc'] }, replaces: { people: ['Inès'] }, isPublished: false }, { from: null, to: null, role: 'watch', person: { people: [] } },
    ]);
    expect(troubles).toEqual([]);
  });

  it('reads a date with hours under start and end, and whole weeks', () => {
    expect(tabOf('rota', 'Date | Start | End | Person', ['2026-11-16', '5 pm', '9 pm', 'Jo']).rows).toMatchObject([{ start: day('2026-11-16'), end: null, from: 1020, to: 1260 }]);
    expect(tabOf('rota', 'Semaine du | Qui', ['2026-11-16', 'Inès']).rows).toMatchObject([{ start: day('2026-11-16'), end: day('2026-11-22'), from: null }]);
    const { rows, troubles } = tabOf('rota', 'Semaine | Personne', ['2026-W47', 'Inès'], ['2026-S48', 'Luc'], ['bientôt', 'Luc']);
    expect(rows.map(({ start, end }) => [start, end])).toEqual([[day('2026-11-16'), day('2026-11-22')], [day('2026-11-23'), day('2026-11-29')], [null, null]]);
    expect(troubles).toEqual(['value-unreadable A4 start bientôt']);
  });
});

describe('the tab of duties', () => {
  it('reads rhythms, and a mark under each week, the oldest first, whatever order they stand in', () => {
    const { rows, troubles } = tabOf('duties', 'Tâche | 2026-W48 | Rôle | Fréquence | 2026-S47 | Responsable | Note',
      ['Répondre', 'x', 'Webcare', 'chaque jour', null, 'Inès', 'oui'], ['Rapport', 'non', 'Analyste', 'Hebdo', '✓', 'Équipe', null], ['Bilan', 0, null, 'tous les mois', true, null, null], ['Rire', '☐', null, 'parfois', '-', 'Luc', null]);
    const marks = rows.map((row) => row.marks.map(({ monday, column, isDone }) => [monday - day('2026-11-16'), column, isDone]));
    expect(marks).toEqual([[[0, 4, false], [7, 1, true]], [[0, 4, true], [7, 1, false]], [[0, 4, true], [7, 1, false]], [[0, 4, false], [7, 1, false]]]);
    expect(rows.map(({ rhythm, role, owner }) => [rhythm, role, owner.shared ?? owner.people[0] ?? ''])).toEqual([['daily', 'webcare', 'Inès'], ['weekly', 'analyst', 'group'], ['monthly', '', ''], [null, '', 'Luc']]);
    expect(troubles).toEqual(['value-unreadable D5 rhythm parfois']);
  });

  it.each([
    [['2026-S51', 'S52', 'S01'], ['2026-12-14', '2026-12-21', '2027-01-04']], [['Sem. 52', 'Sem. 1 2027'], ['2026-12-21', '2027-01-04']], [['S47', 'S48'], []],
    [['Week of 2026-11-18', day('2026-11-23')], ['2026-11-16', '2026-11-23']], [['2026-W54', 'W53'], []],
  ])('reads the year of %j from the weeks beside, or leaves them out', (headings, mondays) => {
    const { tabs } = readSideTabs([{ name: 'Tâches', rows: [['Tâche', 'Fréquence', ...headings], ['Répondre', 'Chaque jour']] }]);
    expect(tabs.duties?.rows[0]?.marks.map(({ monday }) => monday)).toEqual(mondays.map(day));
  });
});
