/** A rota by person and day: hours, roles and marks are shifts, days off are absences, and what can’t be read is told with its cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../core/coverage/coverage.ts';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import type { Staff } from '../../../core/coverage/staff.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { sideCell } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { day } from '../rules/calendar-of.ts';
import { kindsIn, readSideTabs, sheetOf } from './workbook-of.ts';
import type { SheetOf, SideTabsRead } from './workbook-of.ts';

type Rows = readonly (readonly Cell[])[];
const MONDAY = day('2026-11-23');
const TEAM: SheetOf = { name: 'Équipe', rows: [['Nom', 'Rôles', 'Horaire'], ['Inès', 'Webcare', '10-18'], ['Luc', 'Webcare, Analyste', null]] };
const NEEDS: SheetOf = { name: 'Besoins', rows: [['Rôle', 'Jours', 'De', 'À', 'Minimum'], ['Webcare', 'tous les jours', '9:00', '17:00', 1]] };

function read(rows: Rows, name = 'Garde'): SideTabsRead {
  return readSideTabs([TEAM, NEEDS, { name, rows }]);
}

function staff(tabs: SideTabs): Staff {
  return staffOf(tabs, { holidays: 'none' }, { from: MONDAY, to: MONDAY + 13 });
}

/** Each as `Inès 0 540-1020 webcare`. */
function shiftsIn({ tabs }: SideTabsRead): readonly string[] {
  const { shifts, people } = staff(tabs);
  return shifts.map(({ person, from, to, role }) => {
    const at = Math.floor(from / 1440);
    return [people[person ?? -1]?.name ?? '?', at - MONDAY, `${from - at * 1440}-${to - at * 1440}`, role ?? ''].join(' ').trim();
  });
}

function offIn({ tabs }: SideTabsRead): readonly string[] {
  const { aways, people } = staff(tabs);
  return aways.map(({ person, from, to }) => `${people[person ?? -1]?.name ?? '?'} ${from / 1440 - MONDAY} ${(to - from) / 1440}`);
}

describe('a rota by person and day', () => {
  const rows: Rows = [
    ['Nom', MONDAY, MONDAY + 1, MONDAY + 2, MONDAY + 5, 'Total'],
    ['Inès', '9-17', '18 h–22 h', 'x', 'congé', 3],
    ['Luc', 'Analyste', 'OFF', '—', 'Webcare 9 h-12 h', 2],
    ['Total', 2, 1, 1, 1, null],
  ];

  it('has a shift of each cell with hours, a role or a mark, and an absence of each day off', () => {
    const seen = read(rows);
    expect(seen.troubles).toEqual([]);
    expect(shiftsIn(seen)).toEqual(['Inès 0 540-1020', 'Inès 1 1080-1320', 'Inès 2 600-1080', 'Luc 0 540-1020 analyst', 'Luc 5 540-720 webcare']);
    expect(offIn(seen)).toEqual(['Inès 5 1', 'Luc 1 1', 'Luc 2 1']);
  });

  it('points at the cell of each shift and day off', () => {
    const { tabs } = read(rows);
    const { shifts, aways } = staff(tabs);
    const cellsOf = (places: Staff['shifts'] | Staff['aways']): readonly unknown[] => places.map((place) => tabs.rota !== null && sideCell(tabs.rota, place, 'person'));
    expect(cellsOf(shifts)).toEqual([[1, 1], [1, 2], [1, 3], [2, 1], [2, 4]].map(([row, column]) => ({ sheet: 'Garde', row, column })));
    expect(cellsOf(aways)).toEqual([[1, 4], [2, 2], [2, 3]].map(([row, column]) => ({ sheet: 'Garde', row, column })));
  });

  it.each<readonly [string, string, Rows]>([
    ['dates as text', 'Horaire', [['Employé', '2026-11-23', '2026-11-24'], ['Inès', '9-17', 'x']]],
    ['weekdays with their date, the year in the name', 'Garde novembre 2026', [['Qui', 'lun. 23 nov.', 'mar. 24 nov.'], ['Inès', '9-17', 'x']]],
    ['days of the month under its name', 'Rota November 2026', [['Name', 23, 24], ['Inès', '9-17', 'yes']]],
    ['weekdays below their week', 'Garde', [[null, 'Semaine du 23 novembre 2026', null], ['Nom', 'Lundi', 'Mardi'], ['Inès', '9-17', 'x']]],
    ['weekdays below two weeks', 'Garde', [[null, MONDAY - 7, null, MONDAY, null], ['Nom', 'Lundi', 'Mardi', 'Lundi', 'Mardi'], ['Inès', null, null, '9-17', 'x']]],
    ['weekdays below the date of each', 'Garde', [[null, MONDAY, MONDAY + 1], ['Nom', 'Lun', 'Mar'], ['Inès', '9-17', 'x']]],
    ['names below no heading', 'Garde', [[null, MONDAY, MONDAY + 1], ['Inès', '9-17', 'x']]],
    ['a title above', 'Garde', [['Horaire de novembre 2026', null, null], ['Nom', '23 nov', '24 nov'], ['Inès', '9-17', 'oui']]],
  ])('is read with %s', (_what, name, grid) => {
    const seen = read(grid, name);
    expect(seen.troubles).toEqual([]);
    expect(shiftsIn(seen)).toEqual(['Inès 0 540-1020', 'Inès 1 600-1080']);
  });

  it('tells the cells that can’t be read and reads the others, a blank or a placeholder being neither', () => {
    const seen = read([['Nom', MONDAY, MONDAY + 1, MONDAY + 2, MONDAY + 3], ['Inès', 'S', '9-17', '', 'à déterminer'], ['Luc', 7.5, '9-17', '9 h', 'x']]);
    expect(seen.troubles).toEqual(['value-unreadable B2 from S', 'value-unreadable B3 from 7.5', 'value-unreadable D3 from 9 h']);
    expect(seen.tabs.troubles).toMatchObject([{ costs: 'shift' }, { costs: 'shift' }, { costs: 'shift' }]);
    expect(shiftsIn(seen)).toHaveLength(3);
  });

  it('stops at the days of another week below, and tells where', () => {
    const seen = read([['Nom', MONDAY, MONDAY + 1], ['Inès', '9-17', 'x'], ['Nom', 'Lundi', 'Mardi'], ['Inès', '13-17', 'x']]);
    expect(seen.troubles).toEqual(['value-unreadable B3 start Lundi']);
    expect(shiftsIn(seen)).toHaveLength(2);
  });

  it('is told as a whole where codes stand for shifts, or nothing says which week it is', () => {
    expect(read([['Nom', MONDAY, MONDAY + 1], ['Inès', 'J', 'S'], ['Luc', 'N', 'J']]).troubles).toEqual(['column-missing A1 person']);
    expect(read([['Nom', 'Lundi', 'Mardi'], ['Inès', '9-17', 'x']]).troubles).toEqual(['column-missing A1 person']);
    expect(read([['Nom', MONDAY, MONDAY + 7], ['Inès', 'x', 'x']]).troubles).toEqual(['column-missing A1 person']);
  });

  it('tells of days beyond what an outline shows', () => {
    const width = 300;
    const seen = read([['Nom', ...Array.from({ length: width }, (_, at) => MONDAY + at)], ['Inès', ...Array.from({ length: width }, () => 'x')]]);
    expect(seen.troubles).toHaveLength(1);
    expect(seen.troubles[0]).toMatch(/^value-unreadable IW1 start/);
    expect(shiftsIn(seen)).toHaveLength(255);
  });

  it('leaves an open shift where nobody is named yet', () => {
    expect(shiftsIn(read([['Nom', MONDAY, MONDAY + 1], ['Inès', '9-17', null], ['à combler', null, '13-17']]))).toEqual(['Inès 0 540-1020', '? 1 780-1020']);
  });

  it('changes the coverage: a day off leaves a gap where the person usually works, and a shift fills one', () => {
    const grid = (tuesday: Cell, saturday: Cell): SideTabs => readSideTabs([
      { name: 'Équipe', rows: [['Nom', 'Rôles'], ['Inès', 'Webcare'], ['Zoé', 'Analyste']] }, NEEDS, { name: 'Garde', rows: [['Nom', MONDAY + 1, MONDAY + 2, MONDAY + 5], ['Inès', tuesday, null, saturday], ['Zoé', 'x', 'x', 'x']] },
    ]).tabs;
    const gaps = (tabs: SideTabs): readonly number[] => coverageOf(staff(tabs), { from: MONDAY, to: MONDAY + 6 }).stretches.map(({ from }) => Math.floor(from / 1440) - MONDAY);
    expect(gaps(grid('OFF', null))).toEqual([1, 5, 6]);
    expect(gaps(grid(null, '9-17'))).toEqual([6]);
  });

  it('is no week by role, no calendar of posts, and no table of opening hours', () => {
    const byRole = readSideTabs([{ name: 'Garde', rows: [['Semaine du', 'Webcare', 'Analyste'], [MONDAY, 'Inès', 'Luc']] }]);
    expect(byRole.tabs.rota?.rows.map(({ role, person }) => `${role} ${person.people.join()}`)).toEqual(['webcare Inès', 'analyst Luc']);
    const byDay = readSideTabs([{ name: 'Garde', rows: [['Semaine', 'Lundi', 'Mardi'], ['2026-S48', 'Inès', 'Luc']] }]);
    expect(byDay.tabs.rota?.rows.map(({ start, person }) => `${(start ?? 0) - MONDAY} ${person.people.join()}`)).toEqual(['0 Inès', '1 Luc']);
    expect(kindsIn([{ name: 'Calendrier', rows: [['Réseau', MONDAY, MONDAY + 1], ['Facebook', 'Visite', 'x']] }])).toEqual([]);
    expect(kindsIn([{ name: 'Horaire', rows: [['Jour', 'Lundi', 'Mardi'], ['Heures', '9 h–17 h', '9 h–21 h']] }])).toEqual([]);
    expect(recognise({ dateSystem: 1900, sheets: [sheetOf({ name: 'Garde décembre', rows })] })).toMatchObject({ kind: 'declined' });
  });

  it('says the same in the date system of 1904', () => {
    const shifted = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 10_000 ? cell - 1462 : cell)));
    const seen = readSideTabs([TEAM, NEEDS, { name: 'Garde', rows: shifted }], [], 1904);
    expect(shiftsIn(seen)).toEqual(shiftsIn(read(rows)));
  });
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('9-17', 'x', 'OFF', 'congé', '—', 'Webcare', null, '', '18 h–22 h', 'Webcare 9-12', true, false, 1),
  fc.constantFrom<Cell>('S', '7,5 h', 'voir Luc', { error: '#REF!' }, 4, '9 h', '__proto__', '9-12, 16-19', 'a'.repeat(300)),
);

it('loses no cell: each is a shift, a day off, blank, or told', () => {
  fc.assert(fc.property(fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (body) => {
    // Marks enough above that it stays a rota.
    const rows: Rows = [['Nom', MONDAY, MONDAY + 1, MONDAY + 2], ...Array.from({ length: 8 }, () => ['Luc', 'x', 'x', 'x']), ...body.map((cells) => ['Inès', ...cells])];
    const { tabs } = read(rows);
    const said = new Set((tabs.rota?.rows ?? []).map(({ row, column }) => `${row} ${column}`));
    const told = new Set(tabs.troubles.map(({ cell }) => `${cell.row} ${cell.column}`));
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (row === 0 || column === 0) continue;
        const isBlank = cell === null || cell === '';
        expect([said.has(`${row} ${column}`), told.has(`${row} ${column}`), isBlank].filter(Boolean), `${row} ${column}`).toHaveLength(1);
      }
    }
  }), { numRuns: 150 });
});
