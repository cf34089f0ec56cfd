/** A tab that has the name of one to make: bare or left half made it is made again, and otherwise it is somebody's. */
import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../core/edits/edit.ts';
import { tabCells } from '../../../core/edits/sheet-plan.ts';
import { sheetStep } from '../../../core/edits/sheet-step.ts';
import type { FoundSheet } from '../../../core/edits/sheet-step.ts';
import type { Cell } from '../../../core/table/cell.ts';

const PLAN: SheetPlan = { name: 'Suivi', isHidden: true, cells: [['A', 'B'], [1, null]], headerRows: 1, hasFilter: false, columns: [], unfinished: 'half', leftovers: [] };
const LEFT: SheetPlan = { ...PLAN, leftovers: [[null, null], [null, 'old'], ['old', null]] };

function holding(cells: readonly (readonly Cell[])[], but: Partial<FoundSheet> = {}): FoundSheet {
  const find: FoundSheet['find'] = (row, column) => ({ value: cells[row]?.[column] ?? null, obstacle: null });
  return { isBare: false, hasObjects: false, rowCount: cells.length, columnCount: Math.max(0, ...cells.map(({ length }) => length)), find, isProtected: false, ...but };
}

describe('a tab to make', () => {
  it('is made where there is none, or on one that is wholly bare', () => {
    expect(sheetStep(PLAN, null)).toBe('make');
    expect(sheetStep(PLAN, holding([], { isBare: true }))).toBe('remake');
    expect(sheetStep(PLAN, holding([], { isBare: true, isProtected: true }))).toBe('protected');
  });

  it('leaves a tab that is empty and formatted, or on which something stands, to whoever made it', () => {
    expect(sheetStep(PLAN, holding([]))).toBe('name-taken');
    expect(sheetStep(PLAN, holding([], { isBare: true, hasObjects: true }))).toBe('name-taken');
    expect(sheetStep(PLAN, holding([['half']], { hasObjects: true }))).toBe('name-taken');
  });

  it('is made again in place where it was left half made', () => {
    expect(sheetStep(PLAN, holding([['half']]))).toBe('remake');
    expect(sheetStep(PLAN, holding([['half', 'B'], [1]]))).toBe('remake');
    expect(sheetStep(PLAN, holding([['half']], { isProtected: true }))).toBe('protected');
  });

  it.each<readonly [what: string, cells: readonly (readonly Cell[])[]]>([
    ['in another cell of the plan', [['half', 'mine']]],
    ['in a cell that the plan leaves empty', [['half', 'B'], [1, 'mine']]],
    ['below the plan', [['half'], [], ['mine']]],
    ['beside the plan', [['half', null, 'mine']]],
    ['in the first cell', [['A', 'B'], [1]]],
    ['above all, with the mark gone', [[null, 'B'], [1]]],
  ])('leaves a half-made one to whoever typed something %s', (_what, cells) => {
    expect(sheetStep(PLAN, holding(cells))).toBe('name-taken');
    expect(sheetStep(PLAN, holding(cells, { isProtected: true }))).toBe('name-taken');
  });

  it('leaves a half-made one with a formula, whatever it comes to', () => {
    const formula: FoundSheet['find'] = (row, column) => ({ value: row + column === 0 ? 'half' : null, obstacle: row === 1 ? 'formula' : null });
    expect(sheetStep(PLAN, holding([['half']], { find: formula }))).toBe('name-taken');
  });

  it('takes away what an earlier try was seen to have left, where it still stands', () => {
    expect(tabCells(LEFT)).toEqual([['A', 'B'], [1, null], [null, null]]);
    expect(sheetStep(LEFT, holding([['half', 'B'], [1, 'old'], ['old']]))).toBe('remake');
    expect(sheetStep(LEFT, holding([['half', 'B'], [1, 'new'], ['old']]))).toBe('name-taken');
    expect(sheetStep(LEFT, holding([['half'], [], ['old', 'mine']]))).toBe('name-taken');
  });
});
