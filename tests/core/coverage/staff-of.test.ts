/** What coverage works with, from the tabs as teams write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Staff } from '../../../core/coverage/staff.ts';
import { clockOf, staffOf, stretchIn } from '../../../core/coverage/staff-of.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { EVERY_DAY, WORKING_WEEK } from '../../../core/time/day-set.ts';
import { HOLIDAY_REGIONS } from '../../../core/time/holidays.ts';
import { day } from '../rules/calendar-of.ts';
import { readSideTabs } from '../side-tabs/workbook-of.ts';

const MONDAY = day('2026-11-16');
const PERIOD = { from: MONDAY, to: MONDAY + 27 };
type Rows = readonly (readonly Cell[])[];

function staffFrom(sheets: { readonly [Name in string]: Rows }): Staff {
  return staffOf(readSideTabs(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))).tabs, { holidays: 'ca-qc' }, PERIOD);
}

const TEAM: Rows = [
  ['Nom', 'Rôles', 'Lien', 'Jours', 'De', 'À', 'Relève'],
  ['Inès Roy', 'Webcare, veille', 'Interne', null, null, null, 'Luc'],
  ['Luc Côté', 'Vidéo', 'Agence', 'sam, dim', '22:00', '06:00', 'Inès Roy, Luc Côté, Personne Connue'],
  ['INES ROY', 'Analyste', null, null, null, null, null],
  [null, 'Veille', null, null, null, null, null],
];

describe('the people', () => {
  it('are those of the first row that names them, with what blanks stand for', () => {
    expect(staffFrom({ Équipe: TEAM }).people).toMatchObject([
      { name: 'Inès Roy', key: 'ines roy', roles: ['webcare', 'watch'], isExternal: false, days: WORKING_WEEK, from: 540, to: 1020, backups: [1], row: 1 },
      { name: 'Luc Côté', isExternal: true, days: 0b1100000, from: 1320, to: 1800, backups: [0], row: 2 },
    ]);
  });

  it.each([
    [null, null, 540, 1020], [600, null, 600, 1020], [null, 720, 540, 720], [1080, null, 1080, 1440], [null, 480, 0, 480], [1320, 360, 1320, 1800], [0, 0, 0, 1440], [540, 540, 540, 1980],
  ])('from %j to %j are on from %i to %i', (from, to, first, last) => {
    expect(stretchIn({ from, to }, { from: 540, to: 1020 })).toEqual({ from: first, to: last });
  });
});

describe('the needs', () => {
  it('are one for each channel, and none where nobody is asked for', () => {
    const { needs, roleNames } = staffFrom({
      Équipe: TEAM,
      Besoins: [
        ['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum', 'Maximum'], ['Réponse à la communauté', 'Facebook, Instagram', 'lun', '9 h', '17 h', 2, 3], ['Veille', 'Tous', null, null, null, 1, null],
        ['Vidéo', null, null, null, null, 0, null], ['Vidéo', null, null, null, null, null, null], [null, null, null, '22 h', '6 h', 'Fermé', null], [null, null, null, null, null, 1, null],
      ],
    });
    expect(needs.map(({ role, channel, from, to, least, most, isClosed, row }) => [role, channel, from, to, least, most, isClosed, row])).toEqual([
      ['webcare', 'facebook', 540, 1020, 2, 3, false, 1], ['webcare', 'instagram', 540, 1020, 2, 3, false, 1], ['watch', null, 0, 1440, 1, null, false, 2], ['', null, 1320, 1800, 0, null, true, 5],
    ]);
    expect(needs[2]?.days).toBe(EVERY_DAY);
    expect([...roleNames]).toEqual([['webcare', 'Réponse à la communauté'], ['watch', 'Veille'], ['video', 'Vidéo'], ['analyst', 'Analyste']]);
  });
});

describe('absences', () => {
  it('are stretches of moments: whole days at once, hours on each day, everybody’s for a group', () => {
    const { aways } = staffFrom({
      Équipe: TEAM,
      Absences: [
        ['Nom', 'Du', 'Au', 'Heure de début', 'Heure de fin', 'Motif'], ['Inès', MONDAY, MONDAY + 4, null, null, 'Vacances'], ['LC', MONDAY, MONDAY + 1, '13:00', '17:00', 'préfère ne pas'],
        ['Tous', MONDAY + 5, null, null, null, null], ['Zoé', MONDAY, null, null, null, null], ['Inès', MONDAY + 4, MONDAY, null, null, null], ['Inès', null, null, null, null, null],
      ],
    });
    expect(aways.map(({ person, from, to, kind, row }) => [person, from - MONDAY * 1440, to - MONDAY * 1440, kind, row])).toEqual([
      [0, 0, 7200, 'away', 1], [1, 780, 1020, 'undesired', 2], [1, 2220, 2460, 'undesired', 2], [null, 7200, 8640, 'away', 3],
    ]);
  });
});

describe('shifts', () => {
  it('are one a day, open where nobody of the team is named, and take the place of another', () => {
    const { shifts } = staffFrom({
      Équipe: TEAM,
      Garde: [
        ['Du', 'Au', 'De', 'À', 'Rôle', 'Personne', 'Remplace'], [MONDAY, MONDAY + 1, '22:00', '06:00', 'CM', 'Inès Roy', null], [MONDAY + 2, null, '17:00', '21:00', null, 'Luc', 'I. Roy; Inès'],
        [MONDAY + 3, null, null, null, 'Veille', 'Karim B.', null], [MONDAY + 4, null, '9:00', '10:00', 'Veille', 'Inès et Luc', null], ['2026-11-31', null, null, null, null, 'Luc', null],
      ],
    });
    expect(shifts.map(({ person, from, to, role, replaces, row }) => [person, from - MONDAY * 1440, to - MONDAY * 1440, role, replaces, row])).toEqual([
      [0, 1320, 1800, 'webcare', null, 1], [0, 2760, 3240, 'webcare', null, 1], [1, 3900, 4140, null, 0, 2], [null, 4320, 5760, 'watch', null, 3], [0, 6300, 6360, 'watch', null, 4], [1, 6300, 6360, 'watch', null, 4],
    ]);
  });

  it('end where a slip of the year would give thousands of them', () => {
    expect(staffFrom({ Équipe: TEAM, Garde: [['Du', 'Au', 'Personne'], [MONDAY, MONDAY + 36_500, 'Luc']] }).shifts.length).toBeLessThan(500);
  });
});

describe('what can’t be read', () => {
  it('is never better than the truth: no need, no hours of one’s own, no shift', () => {
    const { people, needs, shifts } = staffFrom({
      Équipe: [['Nom', 'Rôles', 'Jours', 'Horaire'], ['Inès', 'Webcare', 'mi-temps', null], ['Luc', 'Webcare', 'lun-ven', 'matin'], ['Jo', 'Webcare', null, null], ['à embaucher', 'Webcare', null, null], ['Tous', 'Webcare', null, null]],
      Besoins: [['Rôle', 'Jours', 'Heures', 'Minimum'], ['Webcare', '1er samedi du mois', '9h-17h', 1], ['Webcare', null, 'matin', 1], ['Webcare ou veille', null, null, 1], ['Webcare', null, null, 2]],
      Garde: [['Date', 'Heures', 'Personne'], [MONDAY, 'soir', 'Inès'], [MONDAY, '18h-22h', 'Inès']],
    });
    expect(people.map(({ name, days }) => [name, days])).toEqual([['Inès', 0], ['Luc', 0], ['Jo', WORKING_WEEK]]);
    expect(needs.map(({ least, row }) => [least, row])).toEqual([[2, 4]]);
    expect(shifts.map(({ row }) => row)).toEqual([2]);
  });

  it('leaves several roles in a cell a need each, called by its own word', () => {
    const { needs, roleNames } = staffFrom({ Besoins: [['Rôle', 'Minimum'], ['Réponse à la communauté, Analyse', 1]] });
    expect(needs.map(({ role, row }) => [role, row])).toEqual([['webcare', 1], ['analyst', 1]]);
    expect([...roleNames]).toEqual([['webcare', 'Réponse à la communauté'], ['analyst', 'Analyse']]);
    expect([...staffFrom({ Needs: [['Role', 'Minimum'], ['Community and Analytics', 1]] }).roleNames]).toEqual([['webcare', 'Community'], ['analyst', 'Analytics']]);
  });

  it('takes all channels but one for the others that the tabs name', () => {
    const others = { Besoins: [['Rôle', 'Canal', 'Minimum'], ['Webcare', 'Facebook, Instagram', 1], ['Webcare', 'LinkedIn', 1]] };
    expect(staffFrom({ Équipe: [['Nom', 'Rôles', 'Canaux'], ['Inès', 'Webcare', 'Tous sauf Facebook']], ...others }).people[0]?.channels).toEqual(['instagram', 'linkedin']);
    expect(staffFrom({ Team: [['Name', 'Role', 'Channels'], ['Jo', 'Webcare', 'All except Facebook']] }).people[0]?.channels).toEqual(['']);
  });
});

describe('days that stand with their hours', () => {
  it('are one absence from the first moment to the last', () => {
    const { aways } = staffFrom({ Équipe: TEAM, Absences: [['Nom', 'Du', 'Au', 'Statut'], ['Inès', MONDAY + 8 / 24, MONDAY + 3.5, null], ['Luc', MONDAY, MONDAY + 1, 'refusé']] });
    expect(aways.map(({ person, from, to }) => [person, from - MONDAY * 1440, to - MONDAY * 1440])).toEqual([[0, 480, 3 * 1440 + 720]]);
  });

  it('are one shift of up to a day, and one of each day where it is longer', () => {
    const { shifts } = staffFrom({ Équipe: TEAM, Garde: [['Du', 'Au', 'Personne'], [MONDAY + 0.75, MONDAY + 1.25, 'Luc'], [MONDAY + 4.75, MONDAY + 6.5, 'Luc'], [MONDAY + 7.75, MONDAY + 8, 'Luc']] });
    expect(shifts.map(({ from, to }) => [from / 1440 - MONDAY, to / 1440 - MONDAY])).toEqual([[0.75, 1.25], [4.75, 5], [5, 6], [6, 6.5], [7.75, 8]]);
  });
});

describe('the calendar around', () => {
  it('has the holidays of the period and a week around, and the clock of the region', () => {
    expect(staffOf(readSideTabs([]).tabs, { holidays: 'ca-qc' }, { from: day('2026-12-26'), to: day('2026-12-28') }).holidays).toEqual(new Set([day('2026-12-25'), day('2027-01-01')]));
    expect(HOLIDAY_REGIONS.map(clockOf)).toEqual(['america', 'america', 'europe', 'europe', 'europe', 'none']);
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }), fc.double(), fc.integer({ min: MONDAY - 10, max: MONDAY + 40 }), fc.constant(null), fc.boolean(), fc.constant({ error: '#REF!' }),
  fc.constantFrom('Inès', 'Luc', 'Tous', 'IR', 'webcare', '22:00', '06:00', '9 h–17 h', 'sam–lun', 'Fermé', '1', 'Facebook', '2026-W47', '__proto__'),
);

it('is made of whatever the cells hold: places of people, ends after beginnings, whole numbers of people', () => {
  const body = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 });
  fc.assert(fc.property(body, body, body, body, (team, needs, absences, rota) => {
    const staff = staffFrom({
      Équipe: [['Nom', 'Rôles', 'Jours', 'De', 'À', 'Début', 'Fin', 'Relève'], ...team], Besoins: [['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum', 'Idéal', 'Maximum'], ...needs],
      Absences: [['Nom', 'Du', 'Au', 'Motif'], ...absences], Garde: [['Du', 'Au', 'De', 'À', 'Rôle', 'Personne', 'Remplace'], ...rota],
    });
    const isPlace = (place: number | null): boolean => place === null || staff.people[place] !== undefined;
    for (const { from, to } of [...staff.people, ...staff.needs, ...staff.aways, ...staff.shifts]) expect(Number.isInteger(from) && Number.isInteger(to) && to > from).toBe(true);
    for (const { least, isClosed } of staff.needs) expect(isClosed || (Number.isInteger(least) && least >= 1)).toBe(true);
    expect([...staff.aways, ...staff.shifts].every(({ person }) => isPlace(person)) && staff.shifts.every(({ replaces }) => isPlace(replaces)) && staff.people.every(({ backups }) => backups.every(isPlace))).toBe(true);
    expect(new Set(staff.people.map(({ key }) => key)).size).toBe(staff.people.length);
  }), { numRuns: 200 });
});
