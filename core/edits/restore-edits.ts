/** Puts back what a write hit of somebody else’s. */
import type { CellsEdit, CellWrite, HarmedCell } from './edit.ts';
import { cellKey, storedCell } from './verify.ts';

/**
 * Each cell by itself, as long as it still holds what was written. Cells that are known by their place alone come back row
 * by row, as long as what stood beside them still does: that is asked for as well, and stays. So does a formula, which
 * would mean other cells in another row.
 */
export function restoreEdits(harmed: readonly HarmedCell[]): readonly CellsEdit[] {
  const inPlace = new Map<string, HarmedCell[]>();
  const edits: CellsEdit[] = [];
  for (const one of harmed) {
    const { cell: { sheet, row }, row: anchor, oldFormula } = one;
    if (anchor !== null && oldFormula === null) edits.push({ kind: 'cells', sheet, writes: [restoring(one)], row: anchor });
    else if (besideOf(one).length === 0) edits.push({ kind: 'cells', sheet, writes: [restoring(one)] });
    else inPlace.set(cellKey(sheet, row, 0), [...(inPlace.get(cellKey(sheet, row, 0)) ?? []), one]);
  }
  return [...edits, ...[...inPlace.values()].flatMap(restoringRow)];
}

function besideOf({ beside, row }: HarmedCell): NonNullable<HarmedCell['beside']> {
  return beside ?? row?.table.keys.map((column, index) => ({ column, value: row.key[index] ?? null })) ?? [];
}

function restoringRow(cells: readonly HarmedCell[]): readonly CellsEdit[] {
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const { sheet, row } = first.cell;
  const beside = besideOf(first).filter(({ column }) => cells.every(({ cell }) => cell.column !== column));
  return [{ kind: 'cells', sheet, writes: [restoring(first), ...others.map(restoring), ...beside.map(({ column, value }): CellWrite => ({ row, column, expected: value, value }))] }];
}

function restoring({ cell: { row, column }, old, oldFormula, wrote }: HarmedCell): CellWrite {
  return { row, column, expected: storedCell(wrote), value: storedCell(old), ...(oldFormula === null ? {} : { formula: oldFormula }) };
}
