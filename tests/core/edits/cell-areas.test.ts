/** Cells gathered into rectangles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAreas, cellsOf } from '../../../core/edits/cell-areas.ts';

function cell(row: number, column: number, sheet = 's'): { sheet: string; row: number; column: number } {
  return { sheet, row, column };
}

function asText(cells: readonly { sheet: string; row: number; column: number }[]): readonly string[] {
  return cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`).toSorted();
}

describe('rectangles of cells', () => {
  it('join neighbours in a row, and rows of the same columns', () => {
    expect(cellAreas([cell(2, 1), cell(1, 0), cell(1, 1), cell(2, 0), cell(3, 1), cell(9, 9, 't')])).toEqual([
      { sheet: 's', row: 1, column: 0, rowCount: 2, columnCount: 2 },
      { sheet: 's', row: 3, column: 1, rowCount: 1, columnCount: 1 },
      { sheet: 't', row: 9, column: 9, rowCount: 1, columnCount: 1 },
    ]);
  });

  it('keep a row that stands alone apart from the rows around it', () => {
    const areas = cellAreas([0, 1, 2, 3].map((row) => cell(row, 5)), (_, row) => row === 1);
    expect(areas.map(({ row, rowCount }) => [row, rowCount])).toEqual([[0, 1], [1, 1], [2, 2]]);
  });

  it('hold every cell once and no other, whatever the cells', () => {
    const cells = fc.array(fc.record({ sheet: fc.constantFrom('s', 't'), row: fc.nat(6), column: fc.nat(6) }), { maxLength: 40 });
    fc.assert(fc.property(cells, fc.nat(6), (list, alone) => {
      const areas = cellAreas(list, (_, row) => row === alone);
      const held = asText(areas.flatMap((area) => cellsOf(area).flat()));
      expect(held).toEqual([...new Set(asText(list))]);
      expect(areas.filter(({ row, rowCount }) => rowCount > 1 && row <= alone && alone < row + rowCount)).toEqual([]);
    }));
  });
});
