/** What to do with a tab that has the name of one that Suivi makes: nothing of anybody's is ever written over. */
import type { SheetPlan, SkipReason } from './edit.ts';
import { leftAt, tabCells } from './sheet-plan.ts';
import { isSameCell, storedCell } from './verify.ts';
import type { FoundCell } from './verify.ts';

/** What a tab of the planned name holds. */
export interface FoundSheet {
  /** No cell holds a value or a look: a tab that broke off before it was marked, or that somebody has only just added. */
  readonly isBare: boolean;
  /** Whether tables, charts or shapes stand on it. */
  readonly hasObjects: boolean;
  /** How many charts those are, where they are nothing but charts; absent where other objects stand there, or nobody has counted. */
  readonly chartsAlone?: number;
  /** From A1 to the last cell that holds something. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cells that the plan reaches. */
  readonly find: (row: number, column: number) => FoundCell;
  readonly isProtected: boolean;
}

/** Make the tab, make it again in place, or leave what is there, and why. */
export type SheetStep = 'make' | 'remake' | Extract<SkipReason, 'protected' | 'name-taken' | 'changed' | 'formula' | 'sheet-missing'>;

/**
 * A tab is made again in place where it is bare, or was left half made and nobody has put anything in since; one that
 * the plan replaces, where it holds exactly what was seen.
 */
export function sheetStep(plan: SheetPlan, found: FoundSheet | null): SheetStep {
  if (found === null) return plan.replaces === undefined ? 'make' : 'sheet-missing';
  const step = plan.replaces === undefined ? halfMadeStep(plan, found) : seenStep(plan, found);
  return step === 'remake' && found.isProtected ? 'protected' : step;
}

function halfMadeStep(plan: SheetPlan, found: FoundSheet): SheetStep {
  const isFree = found.isBare ? !found.hasObjects : hasOwnObjects(plan, found) && isLeftHalfMade(plan, found);
  return isFree ? 'remake' : 'name-taken';
}

/** Nothing but charts, and no more of them than Suivi has put there or would. */
function hasOwnObjects({ replaces, page }: SheetPlan, { hasObjects, chartsAlone = Infinity }: FoundSheet): boolean {
  return !hasObjects || chartsAlone <= Math.max(replaces?.charts ?? 0, page?.charts.length ?? 0);
}

/** Nothing but charts, and no more of them than were seen. */
function hasSeenObjects({ replaces }: SheetPlan, { hasObjects, chartsAlone = Infinity }: FoundSheet): boolean {
  return !hasObjects || chartsAlone <= (replaces?.charts ?? 0);
}

/** A formula that comes to what was seen was put there by somebody: it stays. */
function seenStep(plan: SheetPlan, found: FoundSheet): SheetStep {
  const isSeen = hasSeenObjects(plan, found) && isEachCell(plan, found, ({ value }, row, column) => isSameCell(value, storedCell(leftAt(plan, row, column))));
  if (isSeen) return isEachCell(plan, found, ({ obstacle }) => obstacle !== 'formula') ? 'remake' : 'formula';
  return hasOwnObjects(plan, found) && isLeftHalfMade(plan, found) ? 'remake' : 'changed';
}

/** Marked, and every cell empty, as planned, or what was seen there before. */
function isLeftHalfMade(plan: SheetPlan, found: FoundSheet): boolean {
  return isEachCell(plan, found, ({ value, obstacle }, row, column) => {
    if (obstacle === 'formula') return false;
    if (row === 0 && column === 0) return isSameCell(value, plan.unfinished);
    return value === null || isSameCell(value, storedCell(plan.cells[row]?.[column] ?? null)) || isSameCell(value, storedCell(leftAt(plan, row, column)));
  });
}

/** True also of no cell beyond those that the plan reaches, but where those are known to be somebody's, and stay. */
function isEachCell(plan: SheetPlan, { rowCount, columnCount, find }: FoundSheet, is: (cell: FoundCell, row: number, column: number) => boolean): boolean {
  const cells = tabCells(plan);
  const isAlone = plan.replaces?.own === undefined;
  if (isAlone && (rowCount > cells.length || columnCount > (cells[0]?.length ?? 0))) return false;
  return cells.every((planned, row) => planned.every((_, column) => is(find(row, column), row, column)));
}
