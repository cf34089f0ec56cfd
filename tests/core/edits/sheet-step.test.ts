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

const SEEN: SheetPlan = { ...PLAN, cells: [['A2', 'B'], [2, null]], replaces: { cells: [['A', 'B'], [1, null], ['more', null]], charts: 2 } };
const WAS = [['A', 'B'], [1], ['more']];

describe('a tab to replace', () => {
  it('is made again where it holds exactly what was seen, and cells beyond the plan are emptied', () => {
    expect(sheetStep(SEEN, holding(WAS))).toBe('remake');
    expect(sheetStep(SEEN, holding(WAS, { isProtected: true }))).toBe('protected');
    expect(tabCells(SEEN)).toEqual([['A2', 'B'], [2, null], [null, null]]);
  });

  it('is never made anew where it is gone', () => {
    expect(sheetStep(SEEN, null)).toBe('sheet-missing');
  });

  it.each<readonly [what: string, cells: readonly (readonly Cell[])[]]>([
    ['another cell', [['A', 'B'], [9], ['more']]],
    ['a cell that was empty', [['A', 'B'], [1, 'mine'], ['more']]],
    ['a cell taken away', [['A', 'B'], [1]]],
    ['a row below', [['A', 'B'], [1], ['more'], ['mine']]],
    ['a cell beside', [['A', 'B', 'mine'], [1], ['more']]],
    ['the title', [['Ours', 'B'], [1], ['more']]],
  ])('stays where somebody has changed %s', (_what, cells) => {
    expect(sheetStep(SEEN, holding(cells))).toBe('changed');
  });

  it('stays where a cell has become a formula, whatever it comes to', () => {
    const find: FoundSheet['find'] = (row, column) => ({ value: WAS[row]?.[column] ?? null, obstacle: row === 1 && column === 0 ? 'formula' : null });
    expect(sheetStep(SEEN, holding(WAS, { find }))).toBe('formula');
  });

  it('may have the charts that Suivi put there, and nothing else', () => {
    expect(sheetStep(SEEN, holding(WAS, { hasObjects: true, chartsAlone: 2 }))).toBe('remake');
    expect(sheetStep(SEEN, holding(WAS, { hasObjects: true, chartsAlone: 3 }))).toBe('changed');
    expect(sheetStep(SEEN, holding(WAS, { hasObjects: true }))).toBe('changed');
  });

  it('that an earlier try broke off in is made again, whichever cells it had come to', () => {
    expect(sheetStep(SEEN, holding([['half', 'B'], [2], ['more']]))).toBe('remake');
    expect(sheetStep(SEEN, holding([['half'], [], []]))).toBe('remake');
    expect(sheetStep(SEEN, holding([['half', 'B'], [3], ['more']]))).toBe('changed');
  });
});

describe('a tab with charts to make', () => {
  const page: NonNullable<SheetPlan['page']> = {
    looks: [], merges: [], rowHeights: [], links: [], hasGridlines: false, print: { paper: 'a4', isLandscape: false, pagesTall: null, titleRows: 0, footer: '' },
    charts: [{
      name: 'Suivi a', kind: 'bars', title: '', axisTitle: '', format: 'General', categories: { top: 1, left: 0, bottom: 1, right: 0 },
      series: [{ name: { row: 0, column: 1 }, values: { top: 1, left: 1, bottom: 1, right: 1 }, tone: 'main' }], place: { top: 1, left: 0, bottom: 1, right: 0 },
    }],
  };

  it('is made again where it was left with as many as it is to have, and never takes a bare tab with a chart', () => {
    expect(sheetStep({ ...PLAN, page }, holding([['half', 'B']], { hasObjects: true, chartsAlone: 1 }))).toBe('remake');
    expect(sheetStep({ ...PLAN, page }, holding([['half', 'B']], { hasObjects: true, chartsAlone: 2 }))).toBe('name-taken');
    expect(sheetStep({ ...PLAN, page }, holding([], { isBare: true, hasObjects: true, chartsAlone: 1 }))).toBe('name-taken');
  });
});
