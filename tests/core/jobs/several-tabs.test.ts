/** Where several tabs of absences or several rotas are read as one, what is added goes into the one of its time. */
import { describe, expect, it } from 'vitest';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import type { SuggestedShift } from '../../../core/coverage/suggestions.ts';
import type { ImportedAbsence } from '../../../core/exchange/imported-absence.ts';
import { importAbsences, planImport, previewImport } from '../../../core/jobs/import-absences.ts';
import { previewShifts, tabsOfShifts, writeShifts } from '../../../core/jobs/write-shifts.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../../core/side-tabs/find-side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';

const AWAY = ['Nom', 'Du', 'Au', 'Motif'];
const ROTA = ['Date', 'De', 'À', 'Rôle', 'Personne'];
const TEAM: readonly (readonly Cell[])[] = [['Nom', 'Rôles'], ['Inès', 'Webcare'], ['Luc', 'Webcare']];
const NEEDS: readonly (readonly Cell[])[] = [['Rôle', 'Jours', 'De', 'À', 'Minimum'], ['Webcare', 'tous les jours', '9:00', '17:00', 1]];

function bookOf(tabs: { readonly [Name in string]: readonly (readonly Cell[])[] }): { readonly book: Book; readonly workbook: MemoryWorkbook } {
  const book = new Book({ dateSystem: 1900 });
  for (const [name, values] of Object.entries({ Équipe: TEAM, Besoins: NEEDS, ...tabs })) book.addSheet(name).write(0, 0, { values }, 'person');
  return { book, workbook: new MemoryWorkbook(book, 'fr-CA') };
}

async function tabsIn(workbook: MemoryWorkbook): Promise<SideTabs> {
  const outline = await workbook.outline();
  const found = findSideTabs(outline, new Set());
  return decodeSideTabs(found, await workbook.read(found.map(sideTabRequest)), outline);
}

function absence(person: number, start: string, end = start): ImportedAbsence {
  return { person, start: day(start), end: day(end), from: null, to: null, reason: 'Vacances', text: 'Vacances' };
}

/** The names of the tabs that absences would go into. */
async function into(tabs: { readonly [Name in string]: readonly (readonly Cell[])[] }, ...absences: readonly ImportedAbsence[]): Promise<readonly string[]> {
  const read = await tabsIn(bookOf(tabs).workbook);
  const { people } = staffOf(read, { holidays: 'none' }, { from: day('2026-11-01'), to: day('2027-12-31') });
  if (read.absences === null) throw new Error('no absences');
  return previewImport(read.absences, people, { absences, unsure: [] }).into;
}

describe('an absence goes', () => {
  const row = (name: string, start: string): readonly Cell[] => [name, start, start, 'Congé'];

  it.each<readonly [string, { readonly [Name in string]: readonly (readonly Cell[])[] }, readonly string[]]>([
    ['into the tab that its year names, even an empty one', { 'Absences 2027': [AWAY, [null, null, null, null]], 'Absences 2026': [AWAY, row('Luc', '2026-12-01')] }, ['Absences 2026', 'Absences 2027']],
    ['into that of its month', { 'Absences décembre': [AWAY, row('Luc', '2026-12-01')], 'Absences janvier': [AWAY, row('Luc', '2027-01-01')] }, ['Absences décembre', 'Absences janvier']],
    ['into that of its person', { 'Absences Inès': [AWAY, row('Inès', '2026-12-01')], 'Absences Luc': [AWAY, row('Luc', '2026-12-22')] }, ['Absences Inès', 'Absences Inès']],
    ['into the one whose days are nearest', { 'Absences A': [AWAY, row('Luc', '2027-03-01'), row('Inès', '2027-03-01')], 'Absences B': [AWAY, row('Luc', '2026-11-20'), row('Inès', '2026-11-20')] }, ['Absences B', 'Absences B']],
    ['into the last where nothing tells them apart', { 'Absences A': [AWAY, row('Luc', '2026-12-01'), row('Inès', '2027-02-01')], 'Absences B': [AWAY, row('Inès', '2026-12-01'), row('Luc', '2027-02-01')] }, ['Absences B', 'Absences B']],
    ['past a tab that has no column for its last day', { 'Absences 2026': [['Nom', 'Du', 'Motif'], ['Luc', '2026-12-01', 'Congé']], 'Absences autres': [AWAY, row('Luc', '2026-11-02')] }, ['Absences autres', 'Absences autres']],
  ])('%s', async (_where, tabs, expected) => {
    expect(await into(tabs, absence(0, '2026-12-21', '2026-12-23'), absence(0, '2027-01-04', '2027-01-05'))).toEqual(expected);
  });
});

it('absences are written each in its tab, below the last row, and a second time adds nothing', async () => {
  const { book, workbook } = bookOf({ 'Absences 2026': [AWAY, ['Luc', '2026-12-01', '2026-12-02', 'Congé']], 'Absences 2027': [AWAY, ['Luc', '2027-02-01', '2027-02-02', 'Congé']] });
  const all = [absence(0, '2026-12-21', '2026-12-23'), absence(0, '2027-01-04'), absence(1, '2027-02-01', '2027-02-02'), absence(1, '2026-12-28')];
  const read = await tabsIn(workbook);
  const { people } = staffOf(read, { holidays: 'none' }, { from: day('2026-11-01'), to: day('2027-12-31') });
  if (read.absences === null) throw new Error('no absences');
  const planned = await planImport(workbook, read.absences, people, { absences: all, unsure: [] });
  expect([planned.into, planned.known.length]).toEqual([['Absences 2026', 'Absences 2027', 'Absences 2026'], 1]);
  expect(await importAbsences(workbook, read.absences, people, all)).toMatchObject({ skipped: [], fault: null });
  const cellsOf = (name: string, row: number): readonly Cell[] => [0, 1].map((column) => book.sheets.find((sheet) => sheet.name === name)?.value(row, column) ?? null);
  expect([cellsOf('Absences 2026', 2), cellsOf('Absences 2026', 3), cellsOf('Absences 2027', 2)]).toEqual([['Inès', day('2026-12-21')], ['Luc', day('2026-12-28')], ['Inès', day('2027-01-04')]]);
  const again = await tabsIn(workbook);
  if (again.absences === null) throw new Error('no absences');
  expect((await planImport(workbook, again.absences, people, { absences: all, unsure: [] })).edits).toEqual([]);
});

it('shifts are written each in the rota of its month, and the preview says which', async () => {
  const { book, workbook } = bookOf({
    'Garde décembre': [ROTA, ['2026-12-05', '9:00', '17:00', 'Webcare', 'Luc'], ['2026-12-12', '9:00', '17:00', 'Webcare', null]], 'Garde janvier': [ROTA, ['2027-01-02', '9:00', '17:00', 'Webcare', 'Luc']],
  });
  const read = await tabsIn(workbook);
  const staff = staffOf(read, { holidays: 'none' }, { from: day('2026-11-01'), to: day('2027-12-31') });
  if (read.rota === null) throw new Error('no rota');
  const shift = (on: string, person: number): SuggestedShift => ({ need: 0, from: day(on) * 1440 + 540, to: day(on) * 1440 + 1020, person, candidates: [], obstacles: [] });
  const shifts = [shift('2027-01-09', 0), shift('2026-12-12', 0), shift('2026-12-13', 1)];
  expect(tabsOfShifts(read.rota, staff, [...shifts, { ...shift('2027-01-10', 0), person: null }])).toEqual([{ name: 'Garde décembre', count: 2 }, { name: 'Garde janvier', count: 1 }]);
  const writes = await previewShifts(workbook, read.rota, staff, shifts);
  expect(writes.preview.map(({ sheetName, row, isOpenRow }) => [sheetName, row, isOpenRow])).toEqual([['Garde décembre', 2, true], ['Garde décembre', 3, false], ['Garde janvier', 2, false]]);
  expect(await writeShifts(workbook, writes)).toMatchObject({ skipped: [], fault: null });
  expect(book.sheets.find(({ name }) => name === 'Garde janvier')?.value(2, 4)).toBe('Inès');
});
