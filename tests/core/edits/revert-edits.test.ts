/** The way back from edits: only what was or may have been written, and only where it still stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applied, CellsEdit, Edit, SheetPlan } from '../../../core/edits/edit.ts';
import { revertEdits } from '../../../core/edits/revert-edits.ts';
import type { RecordedWrite } from '../../../core/edits/revert-edits.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';

const DONE: Applied = { written: 0, skipped: [], unknown: [], fault: null };

function edit(...writes: readonly (readonly [row: number, expected: Cell, value: Cell])[]): CellsEdit {
  const [first, ...others] = writes.map(([row, expected, value]) => ({ row, column: 0, expected, value }));
  if (first === undefined) throw new RangeError('no write');
  return { kind: 'cells', sheet: 's', writes: [first, ...others] };
}

function back(...writes: readonly (readonly [edits: readonly Edit[], applied?: Partial<Applied>])[]): readonly (readonly unknown[])[] {
  const recorded = writes.map(([edits, applied = {}]): RecordedWrite => ({ edits, applied: { ...DONE, ...applied } }));
  return revertEdits(recorded, ({ name }) => (name === 'Suivi' ? 't' : null)).map(({ sheet, writes: all }) => [sheet, ...all.map(({ row, expected, value }) => [row, expected, value])]);
}

describe('the way back from edits', () => {
  it('expects what was written, and puts back what was there, cells that belong together at once', () => {
    expect(back([[edit([1, 'a', 'b'], [2, null, 3]), edit([5, 'x', null])]])).toEqual([['s', [5, null, 'x']], ['s', [1, 'b', 'a'], [2, 3, null]]]);
  });

  it('leaves out edits that were not made, and those that changed nothing', () => {
    expect(back([[edit([1, 'a', 'b'], [2, 'c', 'd']), edit([3, 'e', 'f'])], { skipped: [{ cell: { sheet: 's', row: 2, column: 0 }, reason: 'changed' }] }])).toEqual([['s', [3, 'f', 'e']]]);
    expect(back([[edit([1, 'a', 'a'], [2, '', null])]])).toEqual([]);
  });

  it('keeps what may have been written', () => {
    expect(back([[edit([1, 'a', 'b'])], { unknown: [{ sheet: 's', row: 1, column: 0 }], fault: 'no-answer' }])).toEqual([['s', [1, 'b', 'a']]]);
  });

  it('goes all the way back where a cell was written twice, and no further than what followed on', () => {
    expect(back([[edit([1, 'a', 'b'])]], [[edit([1, 'b', 'c'])]])).toEqual([['s', [1, 'c', 'a']]]);
    expect(back([[edit([1, 'a', 'b'])]], [[edit([1, 'theirs', 'c'])]])).toEqual([['s', [1, 'c', 'theirs']]]);
  });

  it('puts number formats back with the values, as far as it was told what they were', () => {
    const made: CellsEdit = { kind: 'cells', sheet: 's', writes: [{ row: 1, column: 0, expected: '1 mai 2026', value: 46_143, format: 'yyyy-mm-dd' }, { row: 2, column: 0, expected: 'a', value: 'b', format: 'yyyy-mm-dd' }] };
    const applied: Applied = { ...DONE, written: 2, replacedFormats: [{ cell: { sheet: 's', row: 1, column: 0 }, format: '@' }] };
    expect(revertEdits([{ edits: [made], applied }], () => null)).toEqual([{ kind: 'cells', sheet: 's', writes: [
      { row: 1, column: 0, expected: 46_143, value: '1 mai 2026', expectedFormat: 'yyyy-mm-dd', format: '@' }, { row: 2, column: 0, expected: 'b', value: 'a' },
    ] }]);
  });

  it('empties the rows of a tab that was made, and leaves other new tabs alone', () => {
    const plan: SheetPlan = { name: 'Suivi', isHidden: true, cells: [['T', null], ['H', 'I'], ['a', null], ['b', 1]], headerRows: 2, hasFilter: false, columns: [], unfinished: '…', leftovers: [] };
    expect(back([[{ kind: 'new-sheet', plan }]])).toEqual([['t', [2, 'a', null], [2, null, null]], ['t', [3, 'b', null], [3, 1, null]]]);
    expect(back([[{ kind: 'new-sheet', plan: { ...plan, name: 'Calendrier' } }]])).toEqual([]);
    expect(back([[{ kind: 'new-sheet', plan }], { skipped: [{ cell: null, reason: 'failed' }] }])).toEqual([]);
  });

  it('leaves a workbook as it was, whatever was written in whatever order, and twice no other', async () => {
    const cell = fc.constantFrom<Cell[]>(null, 'a', 'b', 1, '=1');
    await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.tuple(fc.nat(3), cell), { minLength: 1, maxLength: 3 }), { maxLength: 5 }), async (steps) => {
      const book = new Book();
      const sheet = book.addSheet('Plan');
      sheet.write(0, 0, { values: [['a'], [null], [1], ['=1']] }, 'person');
      const workbook = new MemoryWorkbook(book);
      const before = wholeBook(book);
      const writes: RecordedWrite[] = [];
      for (const step of steps) {
        const [first, ...others] = [...new Map(step)].map(([row, value]) => ({ row, column: 0, expected: sheet.value(row, 0), value }));
        if (first === undefined) continue;
        const edits: readonly Edit[] = [{ kind: 'cells', sheet: sheet.id, writes: [first, ...others] }];
        writes.push({ edits, applied: await workbook.apply(edits) });
      }
      for (const _ of [1, 2]) {
        await workbook.apply(revertEdits(writes, () => null));
        expect(changedPlaces(before, wholeBook(book))).toEqual([]);
      }
    }));
  });
});
