/** Several tabs of absences, or several rotas, are one list of which each row keeps its own cells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import type { AbsenceRow } from '../../../core/side-tabs/absences-tab.ts';
import type { RotaRow } from '../../../core/side-tabs/rota-tab.ts';
import { eachTab, sideCell } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { day } from '../rules/calendar-of.ts';
import { kindsIn, readSideTabs } from './workbook-of.ts';
import type { SheetOf } from './workbook-of.ts';

const TEAM: SheetOf = { name: 'Équipe', rows: [['Nom', 'Rôles'], ['Inès', 'Webcare'], ['Luc', 'Webcare']] };
const AWAY = ['Nom', 'Du', 'Au', 'Motif'];

function absences(name: string, ...rows: readonly (readonly Cell[])[]): SheetOf {
  return { name, rows: [AWAY, ...rows] };
}

describe('several tabs of absences', () => {
  const sheets = [
    TEAM, absences('Absences 2026', ['Inès', '2026-12-21', '2026-12-31', 'Vacances']),
    { name: 'Absences 2027', rows: [['Absences de 2027', null, null, null], ['Motif', 'Personne', 'Début', 'Fin'], ['Congé', 'Luc', '2027-01-04', '2027-01-08'], ['Congé', 'Luc', 'bientôt', null]] },
  ];

  it('are read as one, with the cells of each, and what can’t be read is told where it stands', () => {
    const { tabs, troubles } = readSideTabs(sheets);
    expect(troubles).toEqual(['value-unreadable C4 start bientôt']);
    expect(tabs.troubles[0]?.cell.sheet).toBe('Absences 2027');
    const { absences: tab } = tabs;
    expect(tab?.rows.map((row) => tab === null ? null : sideCell(tab, row, 'start'))).toEqual([
      { sheet: 'Absences 2026', row: 1, column: 1 }, { sheet: 'Absences 2027', row: 2, column: 2 }, { sheet: 'Absences 2027', row: 3, column: 2 },
    ]);
    const { aways } = staffOf(tabs, { holidays: 'none' }, { from: day('2026-12-01'), to: day('2027-01-31') });
    expect(aways.map(({ person, from, tab: place }) => [person, from / 1440 - day('2026-12-01'), place])).toEqual([[0, 20, undefined], [1, 34, 1]]);
  });

  it('name the months or the people that they are for', () => {
    expect(kindsIn([TEAM, absences('Absences décembre', ['Inès', '2026-12-21', null, 'Congé']), absences('Vacances Luc', ['Luc', '2026-12-22', null, 'Congé'])])).toEqual(['team Équipe', 'absences Absences décembre', 'absences Vacances Luc']);
  });

  it('say what is copied once, and leave out what is hidden or a copy by name', () => {
    const one = absences('Absences', ['Inès', '2026-12-21', '2026-12-31', 'Vacances']);
    const { tabs } = readSideTabs([TEAM, one, { ...one, name: 'Absences 2' }, { ...absences('Absences 3', ['Luc', '2026-12-21', null, '']), isVisible: false }, { ...one, name: 'Copie de absences' }]);
    expect([tabs.absences?.rows.length, tabs.absences?.others?.map(({ sheetName }) => sheetName)]).toEqual([1, ['Absences 2']]);
  });

  it('stay one tab where there is one, and other kinds are read once', () => {
    expect(readSideTabs([TEAM, absences('Absences')]).tabs.absences?.others).toBeUndefined();
    expect(readSideTabs([TEAM, { ...TEAM, name: 'Équipe 2' }]).troubles).toEqual(['tab-doubled A1 Équipe 2']);
  });
});

describe('several rotas', () => {
  const list: SheetOf = { name: 'Garde décembre', rows: [['Date', 'De', 'À', 'Personne'], ['2026-12-05', '9:00', '17:00', 'Inès']] };
  const grid: SheetOf = { name: 'Garde janvier 2027', rows: [['Nom', 2, 3], ['Luc', '9-17', null], ['Inès', null, 'OFF']] };

  it('are read as one, whatever their layout', () => {
    const { tabs, troubles } = readSideTabs([TEAM, list, grid]);
    expect(troubles).toEqual([]);
    expect(tabs.rota?.rows.map(({ row, column, tab, start, person }) => [row, column, tab, start, person.word])).toEqual([
      [1, undefined, undefined, day('2026-12-05'), 'Inès'], [1, 1, 1, day('2027-01-02'), 'Luc'], [2, 2, 1, day('2027-01-03'), 'Inès'],
    ]);
  });

  it('tell the one that can’t be read beside another that is', () => {
    const codes: SheetOf = { name: 'Garde janvier', rows: [['Nom', day('2027-01-04'), day('2027-01-05')], ['Luc', 'J', 'N']] };
    expect(readSideTabs([TEAM, list, codes]).troubles).toEqual(['column-missing A1 person']);
    expect(readSideTabs([TEAM, list, { name: 'Horaires', rows: [['Jour', 'Lundi', 'Mardi'], ['Heures', '9-17', '9-21']] }]).troubles).toEqual([]);
  });
});

it('rows cut into several tabs say what they say in one, in their order', () => {
  const rowOf = fc.record({ name: fc.constantFrom('Inès', 'Luc', 'Jo'), offset: fc.nat(300), length: fc.nat(20), reason: fc.constantFrom('Vacances', 'Congé', 'télétravail', '') })
    .map(({ name, offset, length, reason }): readonly Cell[] => [name, day('2026-11-01') + offset, day('2026-11-01') + offset + length, reason]);
  const rows = fc.uniqueArray(rowOf, { minLength: 1, maxLength: 12, selector: (row) => row.join() });
  const said = ({ row: _row, tab: _tab, ...row }: AbsenceRow | RotaRow): unknown => row;
  fc.assert(fc.property(rows, fc.array(fc.nat(12), { maxLength: 3 }), (all, cuts) => {
    const bounds = [0, ...[...cuts].sort((a, b) => a - b), all.length];
    const parts = bounds.slice(1).map((end, at) => absences(`Absences ${2026 + at}`, ...all.slice(bounds[at], end)));
    const whole = readSideTabs([absences('Absences', ...all)]).tabs.absences;
    const joined = readSideTabs(parts).tabs.absences;
    expect(joined?.rows.map(said)).toEqual(whole?.rows.map(said));
    expect(joined === null ? [] : eachTab(joined).map(({ sheetName, rows: own }) => [sheetName, own.length])).toEqual(parts.map(({ name, rows: own }) => [name, own.length - 1]));
  }), { numRuns: 60 });
});
