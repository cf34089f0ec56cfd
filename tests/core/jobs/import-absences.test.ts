/** Absences of a file go below the last row of the tab, once, and read back as they were meant. */
import { beforeEach, describe, expect, it } from 'vitest';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import type { Staff } from '../../../core/coverage/staff.ts';
import type { AbsencesRead } from '../../../core/exchange/imported-absence.ts';
import { readAbsences } from '../../../core/exchange/read-absences.ts';
import { importAbsences, planImport } from '../../../core/jobs/import-absences.ts';
import type { AbsenceImport } from '../../../core/jobs/import-absences.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import { setUpTeam } from '../../../core/jobs/set-up-team.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../../core/side-tabs/find-side-tabs.ts';
import type { SideTab, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';

const TODAY = day('2026-11-22');
const MONDAY = day('2026-12-07');
const HEADINGS = ['Nom', 'Du', 'Au', 'Heure de début', 'Heure de fin', 'Motif'];
const TEAM: readonly (readonly Cell[])[] = [['Personne', 'Rôles'], ['Ana Roy', 'Veille'], ['Luc Caron', 'Veille'], ['Zoé', 'Veille']];
const FILE = [
  'Nom;Du;Au;Heure de début;Heure de fin;Motif',
  'Ana Roy;2026-12-07;2026-12-11;;;Vacances',
  'Luc;2026-12-08;2026-12-08;13:00;16:30;Rendez-vous',
  'Marie;2026-12-09;2026-12-09;;;Vacances',
].join('\n');

let book: Book;
let sheet: BookSheet;
let workbook: MemoryWorkbook;

beforeEach(() => open([['Ana Roy', MONDAY - 14, MONDAY - 10, null, null, 'Maladie']]));

function open(rows: readonly (readonly Cell[])[], { system = 1900, headings = HEADINGS }: { readonly system?: DateSystem; readonly headings?: readonly string[] } = {}): void {
  book = new Book({ dateSystem: system });
  book.addSheet('Équipe').write(0, 0, { values: TEAM }, 'person');
  sheet = book.addSheet('Absences');
  const values = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 1 && system === 1904 ? cell - 1462 : cell)));
  sheet.write(0, 0, { values: [[...headings], ...values], formats: [headings.map(() => 'General'), ...rows.map((row) => row.map((cell) => (typeof cell !== 'number' ? 'General' : cell > 1 ? 'dd/mm/yyyy' : 'h:mm')))] }, 'person');
  workbook = new MemoryWorkbook(book, 'fr-CA');
}

async function tabs(): Promise<SideTabs> {
  const outline = await workbook.outline();
  const found = findSideTabs(outline, new Set());
  return decodeSideTabs(found, await workbook.read(found.map(sideTabRequest)), outline);
}

async function absences(): Promise<SideTab<'absences'>> {
  const { absences: tab } = await tabs();
  if (tab === null) throw new Error('no absences');
  return tab;
}

async function team(): Promise<Staff> {
  return staffOf(await tabs(), { holidays: 'none' }, { from: TODAY, to: TODAY + 60 });
}

async function read(text: string): Promise<AbsencesRead> {
  const answer = readAbsences(text, 'absences.csv', { people: (await team()).people, region: 'ca-qc', today: TODAY });
  if (typeof answer === 'string') throw new Error(answer);
  return answer;
}

async function plan(text: string = FILE): Promise<AbsenceImport> {
  return planImport(workbook, await absences(), (await team()).people, await read(text));
}

async function bring(text: string = FILE): Promise<AbsenceImport> {
  const planned = await plan(text);
  const applied = await importAbsences(workbook, await absences(), (await team()).people, planned.new);
  expect(applied).toMatchObject({ skipped: [], unknown: [], fault: null });
  return planned;
}

/** Who is away when, as coverage reads the tab. */
async function aways(): Promise<readonly string[]> {
  const { aways: all, people } = await team();
  return all.map(({ person, from, to }) => `${people[person ?? -1]?.name ?? '?'} ${from - MONDAY * 1440} ${to - MONDAY * 1440}`);
}

describe('an import', () => {
  it.each<DateSystem>([1900, 1904])('writes what is new below the last row, as the columns show theirs, and reads back as it was meant (%i)', async (system) => {
    open([['Ana Roy', MONDAY - 14, MONDAY - 10, 9 / 24, 12 / 24, 'Maladie']], { system });
    const before = wholeBook(book);
    const { new: added, known, unsure } = await bring();
    expect([added.length, known.length, unsure.map(({ reason }) => reason)]).toEqual([2, 0, ['nobody']]);
    expect(changedPlaces(before, wholeBook(book)).every((place) => /^Absences![23],/.test(place))).toBe(true);
    expect([sheet.value(2, 0), sheet.value(2, 5), sheet.value(3, 0), sheet.value(3, 5)]).toEqual(['Ana Roy', 'Vacances', 'Luc Caron', 'Rendez-vous']);
    expect([1, 2].map((column) => sheet.format(2, column)).concat([3, 4].map((column) => sheet.format(3, column)))).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy', 'h:mm', 'h:mm']);
    expect((await aways()).slice(-2)).toEqual([`Ana Roy 0 ${5 * 1440}`, `Luc Caron ${1440 + 780} ${1440 + 990}`]);
  });

  it('a second time adds nothing', async () => {
    await bring();
    const before = wholeBook(book);
    const { new: added, known, edits } = await bring();
    expect([added, known.length, edits]).toEqual([[], 2, []]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('knows what the tab says in its own way: a whole absence, one within it, the whole team’s', async () => {
    open([['Ana R.', MONDAY - 1, MONDAY + 6, null, null, ''], ['Tous', MONDAY + 14, MONDAY + 15, null, null, 'Fermeture'], ['Luc Caron', MONDAY, MONDAY + 4, 0.5, 0.75, 'Souhaite travailler']]);
    const { new: added, known } = await plan(`${HEADINGS.join(';')}\nAna Roy;2026-12-07;2026-12-11\nZoé;2026-12-21;2026-12-22\nLuc Caron;2026-12-07;2026-12-07;13:00;14:00`);
    expect(known.map(({ person }) => person)).toEqual([0, 2]);
    expect(added.map(({ person }) => person)).toEqual([1]);
  });

  it('knows a wish that it has brought in, and no absence within one', async () => {
    const wish = `${HEADINGS.join(';')}\nZoé;2026-12-14;2026-12-18;;;Préfère ne pas travailler`;
    await bring(wish);
    expect((await plan(wish)).known).toHaveLength(1);
    expect((await plan(`${HEADINGS.join(';')}\nZoé;2026-12-15;2026-12-15;;;Maladie`)).new).toHaveLength(1);
  });

  it('of the same absence twice in a file writes one', async () => {
    const { new: added } = await bring(`${FILE}\nAna;2026-12-07;2026-12-11;;;Congé`);
    expect(added).toHaveLength(2);
  });

  it('goes below what somebody has written there meanwhile, and leaves it as it is', async () => {
    const planned = await plan();
    sheet.write(2, 0, { values: [['Zoé', MONDAY, MONDAY]] }, 'person');
    const tab = await absences();
    let isFirst = true;
    const racing = { ...recordWrites(workbook).workbook };
    const applied = await importAbsences({
      ...racing,
      apply: async (edits) => {
        if (isFirst) sheet.write(3, 5, { values: [['ma note']] }, 'person');
        isFirst = false;
        return workbook.apply(edits);
      },
    }, tab, (await team()).people, planned.new);
    expect(applied).toMatchObject({ skipped: [], fault: null });
    expect([2, 3, 4, 5].map((row) => sheet.value(row, 0))).toEqual(['Zoé', null, 'Luc Caron', 'Ana Roy']);
    expect(sheet.value(3, 5)).toBe('ma note');
  });

  it('is taken back whole', async () => {
    const before = wholeBook(book);
    const recorded = recordWrites(workbook);
    await importAbsences(recorded.workbook, await absences(), (await team()).people, (await plan()).new);
    expect(changedPlaces(before, wholeBook(book))).not.toEqual([]);
    await revertWrites(workbook, recorded.writes());
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('leaves to the person what the tab has no column for', async () => {
    open([['Ana Roy', MONDAY - 14, 'Maladie']], { headings: ['Nom', 'Jour', 'Motif'] });
    const { new: added, unsure } = await bring(`${FILE}\nZoé;2026-12-10;2026-12-10;;;Congé`);
    expect(added.map(({ person }) => person)).toEqual([2]);
    expect(unsure.map(({ reason }) => reason)).toEqual(['nobody', 'no-column', 'no-column']);
    expect([sheet.value(2, 0), sheet.value(2, 1), sheet.value(2, 2)]).toEqual(['Zoé', MONDAY + 3, 'Congé']);
  });

  it('writes nothing under other headings', async () => {
    const tab = await absences();
    sheet.write(0, 2, { values: [['Retour']] }, 'person');
    const planned = await planImport(workbook, tab, (await team()).people, await read(FILE));
    expect(planned).toMatchObject({ new: [], edits: [] });
    expect(planned.unsure.map(({ reason }) => reason)).toEqual(['nobody', 'no-column', 'no-column']);
  });

  it.each(['fr', 'en'] as const)('fills a tab that was just set up (%s)', async (language) => {
    book = new Book({});
    book.addSheet('Équipe').write(0, 0, { values: TEAM }, 'person');
    workbook = new MemoryWorkbook(book, language);
    await setUpTeam(workbook, language);
    await bring();
    expect(await aways()).toEqual([`Ana Roy 0 ${5 * 1440}`, `Luc Caron ${1440 + 780} ${1440 + 990}`]);
  });
});
