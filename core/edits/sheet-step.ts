/** What to do with a tab that has the name of one that Suivi makes: nothing of anybody's is ever written over. */
import type { SheetPlan } from './edit.ts';
import { tabCells } from './sheet-plan.ts';
import { isSameCell, storedCell } from './verify.ts';
import type { FoundCell } from './verify.ts';

/** What a tab of the planned name holds. */
export interface FoundSheet {
  /** No cell holds a value or a look: a tab that broke off before it was marked, or that somebody has only just added. */
  readonly isBare: boolean;
  /** Whether tables, charts or shapes stand on it. */
  readonly hasObjects: boolean;
  /** From A1 to the last cell that holds something. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cells that the plan reaches. */
  readonly find: (row: number, column: number) => FoundCell;
  readonly isProtected: boolean;
}

/** Make the tab, make it again in place, or leave what is there. */
export type SheetStep = 'make' | 'remake' | 'protected' | 'name-taken';

/** A tab is made again in place where it is bare, or was left half made and nobody has put anything in since. */
export function sheetStep(plan: SheetPlan, found: FoundSheet | null): SheetStep {
  if (found === null) return 'make';
  if (found.hasObjects || !(found.isBare || isLeftHalfMade(plan, found))) return 'name-taken';
  return found.isProtected ? 'protected' : 'remake';
}

/** Marked, and every cell empty, as planned, or what an earlier try was seen to have left. */
function isLeftHalfMade(plan: SheetPlan, { rowCount, columnCount, find }: FoundSheet): boolean {
  const cells = tabCells(plan);
  if (rowCount > cells.length || columnCount > (cells[0]?.length ?? 0)) return false;
  return cells.every((planned, row) => planned.every((cell, column) => {
    const { value, obstacle } = find(row, column);
    if (obstacle === 'formula') return false;
    if (row === 0 && column === 0) return isSameCell(value, plan.unfinished);
    return value === null || isSameCell(value, storedCell(cell)) || isSameCell(value, storedCell(plan.leftovers[row]?.[column] ?? null));
  }));
}
