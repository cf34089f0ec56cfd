/** Teams and rotas as people lay them out, and cells that say something else than their column should. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { coverageOf } from '../../../core/coverage/coverage.ts';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import { PUBLIC_HOLIDAYS, WORKING_WEEK, dayBit } from '../../../core/time/day-set.ts';
import { day } from '../rules/calendar-of.ts';
import { readSideTabs } from './workbook-of.ts';
import type { SideTabsRead } from './workbook-of.ts';

type Rows = readonly (readonly Cell[])[];

function read(tabs: { readonly [Name in string]: Rows }): SideTabsRead {
  return readSideTabs(Object.entries(tabs).map(([name, rows]) => ({ name, rows })));
}

/** What each trouble leaves out, in their order. */
function costsIn({ tabs }: SideTabsRead): readonly (string | undefined)[] {
  return tabs.troubles.map((trouble) => (trouble.kind === 'value-unreadable' ? trouble.costs : undefined));
}

describe('cells of a team that can’t be read', () => {
  it('mark the days or the hours of their person, and blanks and placeholders don’t', () => {
    const seen = read({ Équipe: [['Nom', 'Rôles', 'Jours', 'Horaire'], ['Inès', 'Veille', 'mi-temps', null], ['Luc', 'Veille', 'lun', 'matin'], ['Jo', 'Veille', '-', 'à déterminer']] });
    expect(seen.tabs.team?.rows.map(({ unread }) => unread ?? [])).toEqual([['days'], ['hours'], []]);
    expect(seen.troubles).toEqual(['value-unreadable C2 days mi-temps', 'value-unreadable D3 from matin']);
    expect(costsIn(seen)).toEqual(['own-hours', 'own-hours']);
  });

  it('mark what is not known of a need, in English too', () => {
    const seen = read({ Needs: [['Role', 'Channel', 'Days', 'Hours', 'Minimum'], ['Webcare', null, '1st Saturday', '9-5', 1], ['Webcare', null, 'Mon', 'AM', 1], ['Webcare', 'All except Facebook', 'Mon', '9-5', 1], ['Webcare', null, null, null, 1]] });
    expect(seen.tabs.needs?.rows.map(({ unread }) => unread ?? [])).toEqual([['days'], ['hours'], ['channels'], []]);
    expect(costsIn(seen)).toEqual(['need', 'need', 'need']);
  });

  it('mark a shift whose hours nobody can read', () => {
    const seen = read({ Garde: [['Date', 'Heures', 'Personne'], ['2026-11-28', 'soir', 'Inès'], ['2026-11-29', '18h-22h', 'Inès']] });
    expect(seen.tabs.rota?.rows.map(({ unread }) => unread ?? [])).toEqual([['hours'], []]);
    expect(costsIn(seen)).toEqual(['shift']);
  });

  it('reads 9 and 5 in two cells as a working day, and times of day as they stand', () => {
    const { tabs } = read({ Team: [['Name', 'Role', 'From', 'To'], ['Jo', 'Webcare', 9, 5], ['Al', 'Webcare', '10', '6'], ['Bo', 'Webcare', '22:00', '06:00']] });
    expect(tabs.team?.rows.map(({ from, to }) => [from, to])).toEqual([[540, 1020], [600, 1080], [1320, 360]]);
  });
});

describe('a team by the days of the week', () => {
  it('has the days that hold hours or marks, and the hours where they are the same', () => {
    const seen = read({ Équipe: [
      ['Nom', 'Rôle', 'Lun', 'Mar', 'Mer', 'Jeu', 'Ven'], ['Inès', 'Webcare', '9h-17h', '9 h à 17 h', null, null, 'congé'], ['Luc', 'Webcare', 'x', '✓', 'bureau', 'télétravail', '-'],
      ['Jo', 'Webcare', null, null, null, null, null], ['Al', 'Webcare', '8-12', '8-16', null, null, 'peut-être'],
    ] });
    expect(seen.tabs.team?.rows.map(({ days, from, to, unread }) => [days, from, to, unread ?? []])).toEqual([
      [dayBit(1) | dayBit(2), 540, 1020, []], [WORKING_WEEK & ~dayBit(5), null, null, []], [0, null, null, []], [dayBit(1) | dayBit(2), 480, 720, ['days']],
    ]);
    expect(seen.troubles).toEqual(['value-unreadable G5 days peut-être']);
  });

  it('is read in English and by initials, and left alone while nobody has filled it', () => {
    const english = read({ Team: [['Name', 'Role', 'Monday', 'Tuesday', 'Sat.'], ['Jo', 'Webcare', '9-5', 'off', 'office']] });
    expect(english.tabs.team?.rows).toMatchObject([{ days: dayBit(1) | dayBit(6), from: 540, to: 1020 }]);
    expect(english.troubles).toEqual([]);
    expect(read({ Équipe: [['Nom', 'Rôle', 'L', 'M', 'M', 'J', 'V'], ['Inès', 'Webcare', 'x', null, 'x', null, null]] }).tabs.team?.rows).toMatchObject([{ days: dayBit(1) | dayBit(3) }]);
    expect(read({ Équipe: [['Nom', 'Rôle', 'Lun', 'Mar'], ['Inès', 'Webcare', null, null]] }).tabs.team?.rows).toMatchObject([{ days: null }]);
  });
});

describe('hours that are not the same on all days', () => {
  it('are those of each day, the hours of most days first, and a tick has those of the row', () => {
    const seen = read({ Équipe: [
      ['Nom', 'Rôle', 'Horaire', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'],
      ['Inès', 'Webcare', null, '13-17', '9-17', '9 h–17 h', null, '13h-17h'], ['Luc', 'Webcare', '10-18', '13-17', 'x', 'oui', 'x', null],
      ['Jo', 'Webcare', null, 'x', '9-13', '13-17', null, null], ['Al', 'Webcare', null, 'x', '13-17', '13-17', null, null],
    ] });
    expect(seen.troubles).toEqual([]);
    expect(seen.tabs.team?.rows.map(({ days, from, to, week }) => [days, from, to, week?.map((hours) => [hours.days, hours.from, hours.to])])).toEqual([
      [0x17, 780, 1020, [[0x11, 780, 1020], [0x06, 540, 1020]]],
      [0x0f, 600, 1080, [[0x0e, 600, 1080], [0x01, 780, 1020]]],
      [0x07, 540, 780, [[0x02, 540, 780], [0x04, 780, 1020], [0x01, null, null]]],
      [0x07, 780, 1020, undefined],
    ]);
  });

  it('make gaps where they end, to the minute, and a holiday is off for whoever works no weekend', () => {
    const { tabs } = read({
      Équipe: [['Nom', 'Rôle', 'Lundi', 'Mardi', 'Mercredi'], ['Inès', 'Webcare', '9-17', '13-17', '9-17']],
      Besoins: [['Rôle', 'Jours', 'De', 'À', 'Minimum'], ['Webcare', 'lun–mer', '9:00', '17:00', 1]],
    });
    const monday = day('2026-11-23');
    const staff = { ...staffOf(tabs, { holidays: 'none' }, { from: monday, to: monday + 6 }), holidays: new Set([monday + 2]) };
    const gaps = coverageOf({ ...staff, needs: staff.needs.map((need) => ({ ...need, days: need.days | PUBLIC_HOLIDAYS })) }, { from: monday, to: monday + 6 }).stretches;
    expect(gaps.map(({ kind, from, to }) => [kind, from - monday * 1440, to - monday * 1440])).toEqual([['gap', 1440 + 540, 1440 + 780], ['gap', 2880 + 540, 2880 + 1020]]);
  });

  it('cost a person their own hours where one of the days can’t be read', () => {
    const seen = read({ Équipe: [['Nom', 'Rôle', 'Lun', 'Mar', 'Mer'], ['Inès', 'Webcare', '9-17', '13-17', 'variable']] });
    expect(seen.troubles).toEqual(['value-unreadable E2 days variable']);
    expect(staffOf(seen.tabs, { holidays: 'none' }, { from: 0, to: 1 }).people).toMatchObject([{ days: 0 }]);
  });
});

describe('a post to fill', () => {
  it('leaves a shift open', () => {
    expect(read({ Rota: [['Date', 'From', 'To', 'Person'], ['2026-11-28', '9:00', '17:00', 'to be filled'], ['2026-11-29', '9:00', '17:00', 'Jo']] }).tabs.rota?.rows.map(({ person }) => person.people)).toEqual([[], ['Jo']]);
  });
});

describe('channels but for one', () => {
  it.each(['Tous sauf Facebook', 'All channels except Facebook'])('%s', (text) => {
    const seen = read({ Équipe: [['Nom', 'Rôles', 'Canaux'], ['Inès', 'Webcare', text]] });
    expect(seen.tabs.team?.rows).toMatchObject([{ channels: [], channelsExcept: ['facebook'] }]);
    expect(seen.troubles).toEqual([]);
  });

  it('tells of an exception that names none', () => {
    expect(read({ Équipe: [['Nom', 'Rôles', 'Canaux'], ['Inès', 'Webcare', 'Tous sauf']] }).troubles).toEqual(['value-unreadable C2 channels Tous sauf']);
  });
});

describe('the roles of a need', () => {
  it.each(['Webcare, Analyste', 'Webcare/Analyste', 'Webcare et analyste', 'Webcare and analyst', 'Webcare\nAnalyste'])('%s are two needs', (text) => {
    const seen = read({ Besoins: [['Rôle', 'Minimum'], [text, 1]] });
    expect(seen.tabs.needs?.rows).toMatchObject([{ role: 'webcare', eachRole: ['webcare', 'analyst'] }]);
    expect(seen.troubles).toEqual([]);
  });

  it.each(['Webcare ou Analyste', 'Webcare or analyst'])('%s leaves open which, and is told', (text) => {
    const seen = read({ Besoins: [['Rôle', 'Minimum'], [text, 1]] });
    expect(seen.tabs.needs?.rows).toMatchObject([{ unread: ['role'] }]);
    expect(seen.troubles).toEqual([`value-unreadable A2 role ${text}`]);
  });

  it.each(['Rédacteur ou rédactrice', 'Analyste', 'Accueil et quai'])('%s is one', (text) => {
    const [row] = read({ Besoins: [['Rôle', 'Minimum'], [text, 1]] }).tabs.needs?.rows ?? [];
    expect([row?.eachRole, row?.unread]).toEqual([undefined, undefined]);
  });
});

describe('absences', () => {
  it('run on from a moment to one some days later', () => {
    const [start, end] = [day('2026-11-30') + 8 / 24, day('2026-12-03') + 0.5];
    expect(read({ Absences: [['Nom', 'Du', 'Au', 'Motif'], ['Inès', start, end, 'Vacances'], ['Luc', day('2026-12-01'), day('2026-12-02'), null], ['Jo', start, start + 0.25, null]] }).tabs.absences?.rows
      .map(({ from, to, isContinuous }) => [from, to, isContinuous ?? false])).toEqual([[480, 720, true], [null, null, false], [480, 840, false]]);
  });

  it.each([
    ['Statut', 'Vacances', 'refusé', true], ['Statut', 'Vacances', 'Annulée', true], ['Status', 'Holiday', 'declined', true], ['Request status', 'Holiday', 'cancelled', true], ['Statut', 'Vacances', 'en attente', false],
    ['Status', 'Holiday', 'pending', false], ['Statut', 'Télétravail', 'approuvé', true], ['Status', 'WFH', '', true], ['Status', 'Remote', '', true], ['Statut', 'Vacances (annulé)', '', true], ['Statut', 'Annulé – vacances', '', true],
    ['Statut', 'Vol annulé', '', false], ['Statut', 'Formation', 'approuvé', false],
  ])('under %s, %s that is %j is none: %j', (heading, reason, status, isNone) => {
    const { tabs, troubles } = read({ Absences: [['Nom', 'Du', 'Au', 'Motif', heading], ['Inès', '2026-11-30', '2026-12-01', reason, status]] });
    expect(tabs.absences?.rows[0]?.isCancelled ?? false).toBe(isNone);
    expect(troubles).toEqual([]);
  });

  it('with a last day and no first one are told, and so is a last day that is yet to be known', () => {
    const { troubles } = read({ Absences: [
      ['Nom', 'Du', 'Au', 'Motif'], ['Inès', null, '2026-12-04', 'Vacances'], ['Luc', 'à confirmer', '2026-12-04', null], ['Jo', '2026-12-07', 'TBD', 'Sick leave'], ['Al', '2026-12-07', null, null], [null, null, '2026-12-09', null], ['Bo', null, null, 'Formation'],
    ] });
    expect(troubles).toEqual(['value-unreadable B2 start', 'value-unreadable B3 start à confirmer', 'value-unreadable C4 end TBD']);
  });
});

describe('a rota laid out as a grid', () => {
  it('has a shift for each name, on the day of its column', () => {
    const seen = read({ Garde: [['Semaine', 'Lundi', 'Samedi', 'Dimanche'], ['2026-S48', '', 'Inès', 'Luc, Jo'], ['2026-S49', '-', 'à combler', null]] });
    expect(seen.tabs.rota?.rows.map(({ row, column, start, end, person }) => [row, column, start, end, person.people.join(' ')])).toEqual([
      [1, 2, day('2026-11-28'), null, 'Inès'], [1, 3, day('2026-11-29'), null, 'Luc Jo'], [2, 2, day('2026-12-05'), null, ''],
    ]);
    expect(seen.troubles).toEqual([]);
  });

  it('has a shift for each name, in the role of its column, for the week of its row', () => {
    const seen = read({ 'On call': [['Week of', 'Community', 'Analyst', 'Total'], ['2026-11-23', 'Jo', 'Al', 2], ['2026-11-30', 'Al', null, 1]] });
    expect(seen.tabs.rota?.rows.map(({ start, end, role, person }) => [start, end, role, person.people[0]])).toEqual([
      [day('2026-11-23'), day('2026-11-29'), 'webcare', 'Jo'], [day('2026-11-23'), day('2026-11-29'), 'analyst', 'Al'], [day('2026-11-30'), day('2026-12-06'), 'webcare', 'Al'],
    ]);
  });

  it('is told where it stands beside a team and can’t be read, and opening hours of a workbook without one are not', () => {
    const team: Rows = [['Nom', 'Rôles'], ['Inès', 'Webcare']];
    const byPerson: Rows = [['Nom', 'Lundi', 'Mardi'], ['Inès', '9h-17h', 'soir']];
    const hours: Rows = [['Jour', 'Lundi', 'Mardi'], ['Heures', '9 h–17 h', '9 h–21 h']];
    expect(read({ Équipe: team, Garde: byPerson }).troubles).toEqual(['column-missing A1 person']);
    expect(read({ Team: [['Name', 'Role'], ['Jo', 'Webcare']], Rota: [['Person', day('2026-11-23'), day('2026-11-30')], ['Jo', 'x', null]] }).troubles).toEqual(['column-missing A1 person']);
    expect(read({ Horaire: hours }).troubles).toEqual([]);
    expect(read({ Horaire: hours }).found).toEqual([]);
  });
});

it('is read without a throw whatever stands in a grid, its shifts in their rows and its days within a week', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }), fc.double(), fc.boolean(), fc.constant(null), fc.constant({ error: '#REF!' }),
    fc.constantFrom('Inès', 'Inès, Luc', 'à combler', 'x', '9-5', '9-12, 13-17', 'congé', '__proto__', 'a'.repeat(3000), '2026-S48', '\ud800', '1'.repeat(60), '9 '.repeat(30), ','.repeat(60)),
  );
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }), (body) => {
    const { tabs } = read({
      Équipe: [['Nom', 'Rôle', 'Lun', 'Mar', 'Sam', 'Horaire'], ...body], Besoins: [['Rôle', 'Canal', 'Jours', 'Heures', 'Minimum'], ...body],
      // Names enough above that it stays a rota.
      Garde: [['Semaine', 'Lundi', 'Samedi', 'Dimanche'], ...Array.from({ length: 20 }, () => ['2026-S48', 'Inès', 'Luc', 'Jo']), ...body], Absences: [['Nom', 'Du', 'Au', 'Motif', 'Statut'], ...body],
    });
    expect((tabs.team?.rows ?? []).every(({ days }) => days === null || (days >= 0 && days < 256))).toBe(true);
    expect((tabs.rota?.rows ?? []).every(({ row, column }) => row <= body.length + 20 && column !== undefined && column > 0 && column < 4)).toBe(true);
    expect(tabs.rota).not.toBeNull();
  }), { numRuns: 100 });
});

describe('a team as Suivi set it up before', () => {
  it('is read by its older headings and names', () => {
    const { tabs } = read({
      Équipe: [['Nom', 'Rôles', 'Canaux', 'Service', 'Lien', 'Jours', 'De', 'À'], ['Inès', 'Webcare', null, null, 'Agence', 'lun–ven', '9:00', '17:00'], ['Luc', 'Réponse à la communauté', null, null, 'Interne', 'lun–ven', '9:00', '17:00']],
      Absences: [['Nom', 'Du', 'Au', 'Motif'], ['Inès', '2026-12-07', '2026-12-11', 'Holiday']],
    });
    expect(tabs.team?.rows.map(({ roles, membership }) => [roles, membership])).toEqual([[['webcare'], 'agency'], [['webcare'], 'internal']]);
    expect(tabs.absences?.rows.map(({ kind }) => kind)).toEqual(['away']);
  });

  it('and as it does now', () => {
    const { tabs } = read({
      Équipe: [['Nom', 'Rôles', 'Canaux', 'Service', 'Interne ou agence', 'Jours', 'De', 'À'], ['Inès', 'Community management', null, null, 'Agence', 'lun–ven', '9:00', '17:00']],
      Absences: [['Nom', 'Du', 'Au', 'Motif'], ['Inès', '2026-12-07', '2026-12-11', 'Vacation']],
    });
    expect(tabs.team?.rows.map(({ roles, membership }) => [roles, membership])).toEqual([[['webcare'], 'agency']]);
    expect(tabs.absences?.rows.map(({ kind }) => kind)).toEqual(['away']);
  });
});
