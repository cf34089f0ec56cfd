/** Proposed shifts go into the rota's open rows, or below its last row, and read back as the shifts that they are. */
import { beforeEach, describe, expect, it } from 'vitest';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import type { Staff } from '../../../core/coverage/staff.ts';
import type { SuggestedShift } from '../../../core/coverage/suggestions.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { previewShifts, writeShifts } from '../../../core/jobs/write-shifts.ts';
import type { ShiftWrites } from '../../../core/jobs/write-shifts.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../../core/side-tabs/find-side-tabs.ts';
import type { SideTab, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';

const HEADINGS = ['Du', 'Au', 'De', 'À', 'Rôle', 'Canaux', 'Personne', 'Remplace', 'Plage'];
const MONDAY = day('2026-11-16');
const TEAM: readonly (readonly Cell[])[] = [['Personne', 'Rôles', 'Jours', 'Heures de début', 'Heures de fin'], ['Ana Roy', 'Veille', 'lun-ven', '9 h', '17 h'], ['Luc Caron', 'Veille', 'lun-ven', '9 h', '17 h']];
const NEEDS: readonly (readonly Cell[])[] = [['Rôle', 'Canaux', 'Jours', 'De', 'À', 'Minimum'], ['Veille', null, 'lun-dim', '17 h', '21 h', 1], ['Veille', 'Facebook', 'lun-dim', '8 h', '12 h', 1]];
const PERIOD = { from: MONDAY, to: MONDAY + 13 };
const EVENING = { from: 17 * 60, to: 21 * 60 };

let book: Book;
let sheet: BookSheet;
let workbook: MemoryWorkbook;

async function tabs(): Promise<SideTabs> {
  const outline = await workbook.outline();
  const found = findSideTabs(outline, new Set());
  return decodeSideTabs(found, await workbook.read(found.map(sideTabRequest)), outline);
}

async function rota(): Promise<SideTab<'rota'>> {
  const { rota: tab } = await tabs();
  if (tab === null) throw new Error('no rota');
  return tab;
}

async function team(): Promise<Staff> {
  return staffOf(await tabs(), { holidays: 'none' }, PERIOD);
}

function open(rows: readonly (readonly Cell[])[], { system = 1900, headings = HEADINGS }: { readonly system?: DateSystem; readonly headings?: readonly string[] } = {}): void {
  book = new Book({ dateSystem: system });
  book.addSheet('Équipe').write(0, 0, { values: TEAM }, 'person');
  book.addSheet('Besoins').write(0, 0, { values: NEEDS }, 'person');
  sheet = book.addSheet('Garde');
  const days = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 1 && system === 1904 ? cell - 1462 : cell)));
  const formats = rows.map((row) => row.map((cell) => (typeof cell !== 'number' ? 'General' : cell > 1 ? 'dd/mm/yyyy' : 'h:mm')));
  sheet.write(0, 0, { values: [[...headings], ...days], formats: [headings.map(() => 'General'), ...formats] }, 'person');
  workbook = new MemoryWorkbook(book, 'fr-CA');
}

const evening = (offset: number, person: Cell, held: readonly Cell[] = [null, null]): readonly Cell[] =>
  [MONDAY + offset, MONDAY + offset, 17 / 24, 21 / 24, 'Veille', null, person, ...held];

beforeEach(() => open([evening(-7, 'Ana Roy'), evening(0, null), evening(1, 'Luc Caron')]));

function chosen(offset: number, person: number | null, { need = 0, from = EVENING.from, to = EVENING.to } = {}): SuggestedShift {
  const start = (MONDAY + offset) * DAY_MINUTES;
  return { need, from: start + from, to: start + to, person, candidates: [], obstacles: [] };
}

async function write(...shifts: readonly SuggestedShift[]): Promise<ShiftWrites> {
  const writes = await previewShifts(workbook, await rota(), await team(), shifts);
  const applied = await writeShifts(workbook, writes);
  expect(applied).toMatchObject({ skipped: [], unknown: [], fault: null });
  return writes;
}

/** The shifts that the tab says, from the day of the first Monday on. */
async function shifts(): Promise<readonly (readonly [day: number, from: number, to: number, person: number | null])[]> {
  const { shifts: all } = await team();
  return all.map(({ from, to, person }) => {
    const at = Math.floor(from / DAY_MINUTES);
    return [at - MONDAY, from - at * DAY_MINUTES, to - at * DAY_MINUTES, person] as const;
  });
}

describe('a row that stands open', () => {
  it('for just this shift gets the person, and nothing else of the tab changes', async () => {
    const before = wholeBook(book);
    const { preview } = await write(chosen(0, 1));
    expect(preview).toMatchObject([{ start: MONDAY, end: MONDAY, ...EVENING, roleName: 'Veille', person: 1, row: 2, isOpenRow: true }]);
    expect(sheet.value(2, 6)).toBe('Luc Caron');
    expect(changedPlaces(before, wholeBook(book))).toEqual(['Garde!2,6']);
  });

  it('is found where it stands once somebody has put rows above', async () => {
    const writes = await previewShifts(workbook, await rota(), await team(), [chosen(0, 1)]);
    sheet.insertRows(1, 2, 'person');
    await writeShifts(workbook, writes);
    expect(sheet.value(4, 6)).toBe('Luc Caron');
  });

  it('of several alike each takes one person', async () => {
    open([evening(0, null), evening(0, null)]);
    await write(chosen(0, 0), chosen(0, 1));
    expect([sheet.value(1, 6), sheet.value(2, 6)]).toEqual(['Ana Roy', 'Luc Caron']);
  });

  it.each([
    ['other hours', [MONDAY, MONDAY, 18 / 24, 21 / 24, 'Veille', null, null, null, null]],
    ['more days', [MONDAY, MONDAY + 1, 17 / 24, 21 / 24, 'Veille', null, null, null, null]],
    ['another role', [MONDAY, MONDAY, 17 / 24, 21 / 24, 'Stratégie', null, null, null, null]],
    ['a channel only', [MONDAY, MONDAY, 17 / 24, 21 / 24, 'Veille', 'Facebook', null, null, null]],
    ['somebody unknown', [MONDAY, MONDAY, 17 / 24, 21 / 24, 'Veille', null, 'Zoé', null, null]],
    ['somebody replaced', [MONDAY, MONDAY, 17 / 24, 21 / 24, 'Veille', null, null, 'Luc Caron', null]],
  ])('with %s stays as it is', async (_, row) => {
    open([row]);
    const { preview } = await write(chosen(0, 1));
    expect(preview).toMatchObject([{ row: 2, isOpenRow: false }]);
    expect(sheet.value(1, 6)).toBe(row[6]);
    expect(sheet.value(2, 6)).toBe('Luc Caron');
  });

  it('that somebody else has taken meanwhile stays theirs', async () => {
    const writes = await previewShifts(workbook, await rota(), await team(), [chosen(0, 1)]);
    sheet.write(2, 6, { values: [['Zoé']] }, 'person');
    const applied = await writeShifts(workbook, writes);
    expect(applied.written).toBe(0);
    expect(sheet.value(2, 6)).toBe('Zoé');
  });
});

describe('rows of their own', () => {
  it.each<DateSystem>([1900, 1904])('stand below the last, as the columns show theirs, and read back as they were proposed (%i)', async (system) => {
    open([evening(-7, 'Ana Roy')], { system });
    const { preview } = await write(chosen(3, 0), chosen(2, 1, { need: 1, from: 480, to: 720 }), chosen(4, 1, { from: 1200, to: 1440 + 120 }));
    expect(preview.map(({ row, start, roleName, channel }) => [row, start - MONDAY, roleName, channel])).toEqual([[2, 2, 'Veille', 'facebook'], [3, 3, 'Veille', null], [4, 4, 'Veille', null]]);
    expect(await shifts()).toEqual([[-7, 1020, 1260, 0], [2, 480, 720, 1], [3, 1020, 1260, 0], [4, 1200, 1560, 1]]);
    expect([0, 1, 2, 3].map((column) => sheet.format(3, column))).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy', 'h:mm', 'h:mm']);
    expect(sheet.value(2, 5)).toBe('Facebook');
  });

  it('name a channel of one’s own as the needs write it', async () => {
    book.sheetNamed('Besoins')?.write(2, 1, { values: [['Blogue d’été, Facebook']] }, 'person');
    await write(chosen(2, 1, { need: 1, from: 480, to: 720 }), chosen(3, 1, { need: 2, from: 480, to: 720 }));
    expect([sheet.value(4, 5), sheet.value(5, 5)]).toEqual(['Blogue d’été', 'Facebook']);
  });

  it('are one for days that follow each other with the same hours and person', async () => {
    const { preview } = await write(chosen(3, 0), chosen(4, 0), chosen(5, 0), chosen(5, 1), chosen(7, 0), chosen(8, 1));
    expect(preview.map(({ start, end, person }) => [start - MONDAY, end - MONDAY, person])).toEqual([[3, 5, 0], [5, 5, 1], [7, 7, 0], [8, 8, 1]]);
    expect((await shifts()).slice(3)).toEqual([3, 4, 5].map((each) => [each, 1020, 1260, 0]).concat([[5, 1020, 1260, 1], [7, 1020, 1260, 0], [8, 1020, 1260, 1]]));
  });

  it('are one a day where the tab has no column for the last day', async () => {
    open([[MONDAY - 7, 17 / 24, 21 / 24, 'Veille', 'Ana Roy']], { headings: ['Date', 'De', 'À', 'Rôle', 'Personne'] });
    const { preview } = await write(chosen(3, 0), chosen(4, 0));
    expect(preview).toHaveLength(2);
    expect((await shifts()).slice(1)).toEqual([[3, 1020, 1260, 0], [4, 1020, 1260, 0]]);
  });

  it('say hours in one cell where there is only one', async () => {
    open([[MONDAY - 7, '17:00-21:00', 'Veille', 'Ana Roy']], { headings: ['Date', 'Heures', 'Rôle', 'Personne'] });
    await write(chosen(3, 0));
    expect((await shifts()).slice(1)).toEqual([[3, 1020, 1260, 0]]);
  });

  it('are not written where nothing could tell their hours, or a day stands for its week', async () => {
    for (const headings of [['Date', 'Rôle', 'Personne'], ['Semaine du', 'Rôle', 'Personne']]) {
      open([[MONDAY - 7, 'Veille', 'Ana Roy']], { headings });
      expect(await previewShifts(workbook, await rota(), await team(), [chosen(3, 0)])).toMatchObject({ edits: [], preview: [], left: [{ start: MONDAY + 3 }] });
    }
  });

  it('keep clear of what stands below or beside the last row', async () => {
    sheet.write(6, 8, { values: [['à revoir']] }, 'person');
    const { preview } = await write(chosen(3, 0));
    expect(preview).toMatchObject([{ row: 7 }]);
  });

  it('leave alone what somebody has written there meanwhile', async () => {
    const writes = await previewShifts(workbook, await rota(), await team(), [chosen(3, 0), chosen(4, 1)]);
    sheet.write(4, 6, { values: [['Zoé']] }, 'person');
    const applied = await writeShifts(workbook, writes);
    expect(sheet.value(4, 0)).toBeNull();
    expect(sheet.value(5, 6)).toBe('Luc Caron');
    expect(new Set(applied.skipped.map(({ reason }) => reason))).toEqual(new Set(['changed']));
  });
});

describe('the way there and back', () => {
  it('shifts that stay open are not written', async () => {
    expect(await previewShifts(workbook, await rota(), await team(), [chosen(0, null)])).toEqual({ edits: [], preview: [], left: [] });
  });

  it('what was written is taken back whole', async () => {
    const before = wholeBook(book);
    const recorded = recordWrites(workbook);
    await writeShifts(recorded.workbook, await previewShifts(workbook, await rota(), await team(), [chosen(0, 1), chosen(3, 0)]));
    await revertWrites(workbook, recorded.writes());
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('under other headings nothing is written', async () => {
    const tab = await rota();
    sheet.write(0, 6, { values: [['Suppléant']] }, 'person');
    expect(await previewShifts(workbook, tab, await team(), [chosen(0, 1)])).toMatchObject({ edits: [], left: [{ person: 1 }] });
  });
});
