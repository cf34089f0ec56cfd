/** Writing to rows in Excel while others are at work: what was hit all the same is told, and how often Excel is asked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Applied, Cell, CellsEdit } from '../../core/index.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import type { OfficeInNode } from '../hosts/office/node.ts';
import { anchor, calendarBook, cellEdit, CHANNEL, DATE, postRow, STATUS, statusEdits, TITLE } from './excel-anchored-samples.ts';
import { openExcel } from './hosts.ts';
import { reasons } from './write-outcome.ts';

/** Does something just before the nth request from now on reaches the host. */
function before(office: OfficeInNode, nth: number, act: () => void): void {
  const receive = office.host.receive.bind(office.host);
  let count = 0;
  office.host.receive = (text) => {
    // What the library sends of its own accord is no request of ours.
    if (!text.includes('_RemoveReference')) count += 1;
    if (count === nth) {
      count = Number.NaN;
      act();
    }
    receive(text);
  };
}

/** Two statuses are written; somebody does something before the nth request. */
async function during(nth: number, act: (plan: BookSheet) => void): Promise<{ readonly applied: Applied; readonly plan: BookSheet }> {
  const { book, plan } = calendarBook();
  const { office, workbook } = openExcel(book);
  const edits = statusEdits(book, [0, 2]);
  before(office, nth, () => { act(plan); });
  return { applied: await workbook.apply(edits), plan };
}

describe('somebody at work in the moment between the last look and the write', () => {
  it('who types into a cell has it told, with what stood there', async () => {
    const { applied, plan } = await during(2, (sheet) => { sheet.write(postRow(0), STATUS, { values: [['Reporté']] }, 'colleague'); });
    expect(applied.harmed).toMatchObject([{ cell: { row: 2, column: STATUS }, old: 'Reporté', oldFormula: null, wrote: 'Publié', row: { key: [46_000, 'Un'] } }]);
    expect([applied.written, plan.value(2, STATUS)]).toEqual([2, 'Publié']);
  });

  it('who puts a formula there has it told', async () => {
    const { applied } = await during(2, (sheet) => { sheet.write(postRow(0), STATUS, { values: [['x']], formulas: [['=A1']] }, 'colleague'); });
    expect(applied.harmed).toMatchObject([{ cell: { row: 2 }, oldFormula: '=A1', wrote: 'Publié' }]);
  });

  it('who inserts a row has every misplaced cell told, each with the row that it hit', async () => {
    const { applied } = await during(2, (sheet) => { sheet.insertRows(postRow(1), 1, 'colleague'); });
    // The first row stays where it is; where the third one was, the second stands now.
    expect(applied.harmed).toMatchObject([{ cell: { row: 4, column: STATUS }, old: 'À faire', wrote: 'Publié', row: { key: [46_001, 'Deux'] } }]);
    expect([applied.written, reasons(applied)]).toEqual([1, ['4,3 changed']]);
  });

  it('who inserts a column has the cells told', async () => {
    const { applied } = await during(2, (sheet) => { sheet.insertColumns(STATUS, 1, 'colleague'); });
    expect([applied.written, reasons(applied), applied.harmed?.length ?? 0]).toEqual([0, ['2,3 changed', '4,3 changed'], 2]);
  });

  it('who changes what was just written, or moves its row, does no harm and is not harmed', async () => {
    const moved = await during(3, (sheet) => { sheet.insertRows(postRow(0), 3, 'colleague'); });
    expect([moved.applied.written, moved.applied.unknown, moved.applied.harmed]).toEqual([2, [], undefined]);
    const typed = await during(3, (sheet) => { sheet.write(postRow(0), STATUS, { values: [['Reporté']] }, 'colleague'); });
    expect([typed.applied.written, typed.applied.unknown.map(({ row }) => row), typed.plan.value(2, STATUS)]).toEqual([1, [2], 'Reporté']);
  });

  it('who moves rows between two looks keeps them: what can’t be found again is left', async () => {
    const { book, plan } = calendarBook();
    const { office, workbook } = openExcel(book);
    const edits = statusEdits(book, [0, 2]);
    plan.insertRows(postRow(0), 1, 'colleague');
    // Another row comes to stand where the first one was found, and its cell holds the same.
    before(office, 2, () => { plan.deleteRows(postRow(1), 1, 'colleague'); });
    const applied = await workbook.apply(edits);
    expect([applied.written, reasons(applied), applied.harmed]).toEqual([0, ['2,3 changed', '4,3 changed'], undefined]);
    expect([plan.value(postRow(1), TITLE), plan.value(postRow(1), STATUS)]).toEqual(['Deux', 'À faire']);
  });

  it('who inserts both a row and a column before is left alone until the next try', async () => {
    const { book, plan } = calendarBook();
    const { office, workbook } = openExcel(book);
    const edits = statusEdits(book, [0, 2]);
    plan.insertRows(postRow(1), 1, 'colleague');
    plan.insertColumns(0, 1, 'colleague');
    const applied = await workbook.apply(edits);
    expect([applied.written, reasons(applied), office.host.syncCount]).toEqual([1, ['4,3 changed'], 4]);
  });
});

describe('an unlocked cell of a protected sheet', () => {
  it('takes no number format: nothing is tried that Excel would refuse', async () => {
    const { book, plan } = calendarBook();
    plan.write(postRow(0), STATUS, { styles: [[{ isUnlocked: true }]] }, 'person');
    plan.setProtected(true, 'person');
    const edits = statusEdits(book, [0]).map((edit): CellsEdit => ({ ...edit, writes: [{ ...edit.writes[0], format: '@' }] }));
    const { office, workbook } = openExcel(book);
    const applied = await workbook.apply(edits);
    expect([reasons(applied), applied.fault, office.host.syncCount]).toEqual([['2,3 protected'], null, 1]);
  });
});

describe('round trips of a write to rows', () => {
  const COUNTS = [10, 5_000] as const;

  function manyRows(count: number, text = 'Titre'): ReturnType<typeof calendarBook> {
    return calendarBook(Array.from({ length: count }, (_, row): readonly Cell[] => [46_000 + (row % 300), row % 2 === 0 ? 'Facebook' : 'LinkedIn', `${text} ${row}`, 'À faire']));
  }

  function allEdits({ book }: ReturnType<typeof calendarBook>, posts: readonly number[]): readonly CellsEdit[] {
    const table = anchor(book, [DATE, CHANNEL, TITLE]);
    return posts.map((post) => cellEdit(book, postRow(post), STATUS, 'Publié', table));
  }

  function written(plan: BookSheet): number {
    return [...plan.rows()].filter(({ values }) => values[STATUS] === 'Publié').length;
  }

  it.each(COUNTS)('are three for %i rows where they were, and four where they have moved', async (count) => {
    const all = manyRows(count);
    const { office, workbook } = openExcel(all.book);
    const edits = allEdits(all, Array.from({ length: count }, (_, post) => post));
    all.plan.insertRows(postRow(1), 2, 'colleague');
    expect(await workbook.apply(edits)).toEqual({ written: count, skipped: [], unknown: [], fault: null });
    expect([written(all.plan), office.host.syncCount]).toEqual([count, 4]);
    office.host.resetCounts();
    const table = anchor(all.book, [DATE, CHANNEL, TITLE]);
    const again = Array.from({ length: count - 1 }, (_, post) => cellEdit(all.book, postRow(post + 3), STATUS, 'À faire', table));
    expect([(await workbook.apply(again)).written, office.host.syncCount]).toEqual([count - 1, 3]);
    expect(office.host.notAnswered).toEqual([]);
  });

  it.each(COUNTS)('are three for every third of %i rows under a filter, and each value is where it belongs', async (count) => {
    const all = manyRows(count);
    all.plan.setFilter({ area: { top: 1, left: 0, bottom: count + 1, right: 3 }, criteria: new Map([[CHANNEL, ['Facebook']]]) }, 'person');
    const { office, workbook } = openExcel(all.book);
    const posts = Array.from({ length: Math.floor(count / 3) }, (_, index) => index * 3);
    const edits = allEdits(all, posts).map((edit, index): CellsEdit => ({ ...edit, writes: [{ ...edit.writes[0], value: `n${posts[index] ?? ''}` }] }));
    expect([(await workbook.apply(edits)).written, office.host.syncCount]).toEqual([posts.length, 3]);
    expect(posts.filter((post) => all.plan.value(postRow(post), STATUS) !== `n${post}`)).toEqual([]);
  });

  it('grow with the megabytes that rows are known by, and no faster', async () => {
    const all = manyRows(8_000, 'é'.repeat(400));
    const { office, workbook } = openExcel(all.book);
    const edits = allEdits(all, [0, 1, 7_999]);
    all.plan.insertRows(postRow(1), 1, 'colleague');
    expect((await workbook.apply(edits)).written).toBe(3);
    // About 6.5 MB of titles, read before and after.
    expect(office.host.syncCount).toBeLessThanOrEqual(4 + 2 * 5);
  });

  it('are four at the most: a spilled result among many rows that have moved is left, and so are they until the next try', async () => {
    const all = manyRows(60);
    const { office, workbook } = openExcel(all.book);
    const edits = allEdits(all, Array.from({ length: 60 }, (_, post) => post));
    all.plan.insertRows(postRow(0), 100, 'colleague');
    all.book.stateOf(all.plan.id).spills = [{ top: postRow(105), left: STATUS, bottom: postRow(106), right: STATUS }];
    expect([(await workbook.apply(edits)).written, office.host.syncCount]).toEqual([0, 2]);
    office.host.resetCounts();
    const table = anchor(all.book, [DATE, CHANNEL, TITLE]);
    const again = await workbook.apply(Array.from({ length: 60 }, (_, post) => cellEdit(all.book, postRow(post + 100), STATUS, 'Publié', table)));
    expect([again.written, again.skipped.map(({ reason }) => reason), office.host.syncCount]).toEqual([58, ['formula', 'formula'], 4]);
  });

  it('come in rounds where one message can’t hold all that is written', async () => {
    const all = manyRows(5_000, 'é'.repeat(400));
    const { workbook } = openExcel(all.book);
    const applied = await workbook.apply(allEdits(all, Array.from({ length: 5_000 }, (_, post) => post)));
    expect([applied.written, applied.fault, written(all.plan)]).toEqual([5_000, null, 5_000]);
  });
});

describe('time', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is given to a person who was editing a cell when the batch arrived, and all is looked at again', async () => {
    const { book, plan } = calendarBook();
    const { office, workbook } = openExcel(book);
    const edits = statusEdits(book, [0, 2]);
    before(office, 2, () => { book.isInCellEdit = true; });
    const told = workbook.apply(edits);
    await vi.advanceTimersByTimeAsync(3_000);
    plan.write(postRow(0), STATUS, { values: [['Reporté']] }, 'person');
    book.isInCellEdit = false;
    await vi.advanceTimersByTimeAsync(3_000);
    const applied = await told;
    expect([applied.written, reasons(applied), applied.fault]).toEqual([1, ['2,3 changed'], null]);
    expect([plan.value(postRow(0), STATUS), plan.value(postRow(2), STATUS)]).toEqual(['Reporté', 'Publié']);
  });

  it('is not given to a batch that is never answered: what became of it is unknown', async () => {
    const { book } = calendarBook();
    const { office, workbook } = openExcel(book);
    office.host.faults.plan(2, { kind: 'silence' });
    const told = workbook.apply(statusEdits(book, [0, 2]));
    await vi.advanceTimersByTimeAsync(70_000);
    const { written, unknown, fault } = await told;
    expect([written, unknown.map(({ row }) => row), fault]).toEqual([0, [2, 4], 'no-answer']);
  });
});
