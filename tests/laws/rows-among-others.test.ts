/** Whatever others do meanwhile, what is written stands in the row that was meant, and nothing else is touched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applied } from '../../core/edits/edit.ts';
import { restoreHarmed } from '../../core/jobs/restore-harmed.ts';
import { revertWrites } from '../../core/jobs/revert-writes.ts';
import type { CellRef } from '../../core/table/cell-ref.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { markedAt, othersActs, planBook, planEdits, plans } from './plan-among-others.ts';
import type { OthersAct, Plan, PlannedEdits, Wish } from './plan-among-others.ts';

const acts = fc.array(othersActs, { maxLength: 4 });
const RUNS = { numRuns: 400 };

interface Pair {
  /** The workbook that is written to, and one that only the others have changed. */
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly theirs: Book;
  readonly theirSheet: BookSheet;
  readonly planned: PlannedEdits;
}

function pairOf(plan: Plan): Pair {
  const { book, sheet } = planBook(plan);
  const { book: theirs, sheet: theirSheet } = planBook(plan);
  return { book, sheet, theirs, theirSheet, planned: planEdits(plan, sheet) };
}

function actOn({ sheet, theirSheet }: Pair, all: readonly OthersAct[]): void {
  for (const { act } of all) for (const each of [sheet, theirSheet]) act(each);
}

function cellsChanged({ book, sheet, theirs }: Pair): readonly CellRef[] {
  return changedPlaces(wholeBook(theirs), wholeBook(book)).map((place) => {
    const [, row, column] = /^Plan!(\d+),(\d+)$/.exec(place) ?? [];
    if (row === undefined || column === undefined) throw new Error(`changed: ${place}`);
    return { sheet: sheet.id, row: Number(row), column: Number(column) };
  });
}

/** What the cell was meant to become, by the marks of its row and column; undefined where nobody meant it. */
function wishFor({ sheet, theirSheet, planned: { wishes } }: Pair, { row, column }: CellRef): Wish | undefined {
  const at = markedAt(theirSheet, row, column);
  return wishes.find((wish) => (at.mark === wish.mark || at.mark === `${wish.mark}-copy`) && wish.column === at.column &&
    wish.expected === theirSheet.value(row, column) && wish.value === sheet.value(row, column));
}

function countAll({ written, skipped, unknown }: Applied): number {
  return written + skipped.length + unknown.length;
}

describe('rows that others insert, delete, sort, move, copy and edit, among columns that they insert, delete and rename', () => {
  it('are written where they stand now, each cell counted, and a second time nothing is', async () => {
    await fc.assert(fc.asyncProperty(plans, acts, async (plan, others) => {
      const pair = pairOf(plan);
      actOn(pair, others);
      const workbook = new MemoryWorkbook(pair.book);
      const applied = await workbook.apply(pair.planned.edits);
      expect(cellsChanged(pair).filter((cell) => wishFor(pair, cell) === undefined)).toEqual([]);
      expect([countAll(applied), applied.unknown, applied.harmed]).toEqual([pair.planned.wishes.length, [], undefined]);
      const after = wholeBook(pair.book);
      await workbook.apply(pair.planned.edits);
      expect(changedPlaces(after, wholeBook(pair.book))).toEqual([]);
    }), RUNS);
  });

  it('are all found again where rows have only changed their places', async () => {
    await fc.assert(fc.asyncProperty(plans, fc.array(othersActs.filter(({ isMoveOnly }) => isMoveOnly), { maxLength: 4 }), async (plan, others) => {
      const pair = pairOf(plan);
      actOn(pair, others);
      const isThere = (mark: string): boolean => Array.from(pair.theirSheet.rows()).some((each) => markedAt(pair.theirSheet, each.row, 0).mark === mark);
      const applied = await new MemoryWorkbook(pair.book).apply(pair.planned.edits);
      expect(applied.written).toBe(pair.planned.wishes.filter(({ mark }) => isThere(mark)).length);
    }), RUNS);
  });

  it('are as before once everything is taken back, though they have changed their places again', async () => {
    await fc.assert(fc.asyncProperty(plans, acts, fc.array(othersActs.filter(({ isMoveOnly }) => isMoveOnly), { maxLength: 3 }), async (plan, others, later) => {
      const pair = pairOf(plan);
      actOn(pair, others);
      const workbook = new MemoryWorkbook(pair.book);
      const applied = await workbook.apply(pair.planned.edits);
      actOn(pair, later);
      await revertWrites(workbook, [{ edits: pair.planned.edits, applied }]);
      expect(cellsChanged(pair)).toEqual([]);
    }), RUNS);
  });
});

describe('what others do in the moment between the last look and the write', () => {
  it('is harmed nowhere without being told, and comes back as it was', async () => {
    let [harms, comeBack] = [0, 0];
    await fc.assert(fc.asyncProperty(plans, acts, async (plan, others) => {
      const pair = pairOf(plan);
      const workbook = new MemoryWorkbook(pair.book);
      workbook.gaps = { beforeWrite: () => actOn(pair, others) };
      const applied = await workbook.apply(pair.planned.edits);
      workbook.gaps = {};
      expect(countAll(applied)).toBe(pair.planned.wishes.length);
      const harmed = applied.harmed ?? [];
      harms += harmed.length;
      const isTold = ({ row, column }: CellRef): boolean => harmed.some(({ cell, old }) =>
        cell.row === row && cell.column === column && old === pair.theirSheet.value(row, column));
      expect(cellsChanged(pair).filter((cell) => wishFor(pair, cell) === undefined && !isTold(cell))).toEqual([]);
      const restored = await restoreHarmed(workbook, harmed);
      if (restored.skipped.length > 0) return;
      comeBack += harmed.length;
      expect(cellsChanged(pair).filter((cell) => wishFor(pair, cell) === undefined)).toEqual([]);
    }), RUNS);
    expect(harms).toBeGreaterThan(50);
    expect(comeBack / harms).toBeGreaterThan(0.8);
  });
});
