/** What was read back, and what is told of it. */
import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../core/edits/edit.ts';
import { joinApplied, judgeSheet, judgeWrites } from '../../../core/edits/judge-writes.ts';
import type { FoundCell, PlannedWrite } from '../../../core/edits/verify.ts';
import type { Cell } from '../../../core/table/cell.ts';

const WRITES: readonly PlannedWrite[] = [0, 1, 2].map((row) => ({ sheet: 's', row, column: 0, expected: 'old', value: 'new', format: null }));

function now(...cells: readonly Cell[]): (sheet: string, row: number, column: number) => FoundCell {
  return (_sheet, row) => ({ value: cells[row] ?? null, obstacle: null });
}

function rows(cells: readonly { readonly row: number }[]): readonly number[] {
  return cells.map(({ row }) => row);
}

describe('judging what was written', () => {
  it('counts what holds its value, and knows nothing of the rest', () => {
    const { written, skipped, unknown, fault } = judgeWrites(WRITES, now('new', 'old', 'theirs'), null);
    expect([written, skipped, rows(unknown), fault]).toEqual([1, [], [1, 2], null]);
  });

  it('tells what a refused batch left alone from what it wrote and what somebody else did', () => {
    const { written, skipped, unknown } = judgeWrites(WRITES, now('new', 'old', 'theirs'), 'access-denied');
    expect([written, skipped.map(({ cell, reason }) => [cell?.row, reason]), rows(unknown)]).toEqual([1, [[1, 'failed']], [2]]);
  });

  it.each(['no-answer', 'offline'] as const)('does not say after %s that a cell was left alone: the batch may still arrive', (fault) => {
    const { written, skipped, unknown } = judgeWrites(WRITES, now('new', 'old', 'theirs'), fault);
    expect([written, skipped, rows(unknown)]).toEqual([1, [], [1, 2]]);
  });

  it('knows nothing where nothing could be read back, or where a formula stands now', () => {
    expect(rows(judgeWrites(WRITES, null, 'unexpected').unknown)).toEqual([0, 1, 2]);
    expect(rows(judgeWrites(WRITES, () => ({ value: 'new', obstacle: 'formula' }), null).unknown)).toEqual([0, 1, 2]);
  });
});

describe('judging what was written with a number format', () => {
  const [write] = WRITES.map((each): PlannedWrite => ({ ...each, format: { from: '@', to: 'yyyy-mm-dd' } }));
  const told = (value: Cell, format: string, fault: 'access-denied' | null): unknown => {
    const { written, skipped, unknown, replacedFormats } = judgeWrites(write === undefined ? [] : [write], () => ({ value, obstacle: null, format }), fault);
    expect(replacedFormats).toEqual([{ cell: { sheet: 's', row: 0, column: 0 }, format: '@' }]);
    return [written, skipped.length, unknown.length];
  };

  it('counts a cell that has both, and calls one untouched that has neither', () => {
    expect([told('new', 'yyyy-mm-dd', null), told('old', '@', 'access-denied')]).toEqual([[1, 0, 0], [0, 1, 0]]);
  });

  it('knows nothing of a cell that has only one of the two', () => {
    expect([told('new', '@', null), told('old', 'yyyy-mm-dd', 'access-denied')]).toEqual([[0, 0, 1], [0, 0, 1]]);
  });

  it('joins the formats that parts have replaced, and tells of none where none was', () => {
    const part = { written: 1, skipped: [], unknown: [], fault: null };
    const replaced = { cell: { sheet: 's', row: 1, column: 0 }, format: '@' };
    expect(joinApplied([{ ...part, replacedFormats: [replaced] }, part]).replacedFormats).toEqual([replaced]);
    expect(joinApplied([part, part])).not.toHaveProperty('replacedFormats');
  });
});

describe('judging a tab', () => {
  const plan: SheetPlan = { name: 'T', isHidden: false, cells: [['A', null], ['b', 2]], headerRows: 1, hasFilter: false, columns: [], unfinished: 'half', leftovers: [] };
  const holding = (cells: readonly (readonly Cell[])[]) => ({ id: 's', find: (_: string, row: number, column: number): FoundCell => ({ value: cells[row]?.[column] ?? null, obstacle: null }) });

  it('counts the cells of a whole tab, also where the host said that it failed', () => {
    expect(judgeSheet(plan, holding(plan.cells), null)).toEqual({ written: 3, skipped: [], unknown: [], fault: null });
    expect(judgeSheet(plan, holding(plan.cells), 'busy')).toEqual({ written: 3, skipped: [], unknown: [], fault: 'busy' });
  });

  it('says of a tab that is half made or absent that it failed as a whole', () => {
    const failed = { written: 0, skipped: [{ cell: null, reason: 'failed' }], unknown: [], fault: 'busy' };
    expect(judgeSheet(plan, holding([['half', null], ['b', null]]), 'busy')).toEqual(failed);
    expect(judgeSheet(plan, null, 'busy')).toEqual(failed);
  });

  it('tells cells that somebody changed at that moment', () => {
    expect(rows(judgeSheet(plan, holding([['A', null], ['theirs', 2]]), null).unknown)).toEqual([1]);
    expect(judgeSheet(plan, null, null).skipped).toEqual([{ cell: null, reason: 'sheet-missing' }]);
  });
});

describe('answers for parts', () => {
  it('are summed, with the first fault', () => {
    const part = { written: 2, skipped: [], unknown: [], fault: null };
    expect(joinApplied([part, { ...part, fault: 'busy' }, { ...part, fault: 'offline' }])).toEqual({ written: 6, skipped: [], unknown: [], fault: 'busy' });
    expect(joinApplied([])).toEqual({ written: 0, skipped: [], unknown: [], fault: null });
  });
});
