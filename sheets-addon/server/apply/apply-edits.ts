/** Writes to the spreadsheet under its lock: look, write, check, in as many calls for ten rows as for thousands. */
import { checkColumnPlan, checkSheetPlan, HostError, joinApplied, sheetSkipped } from '../../../core/index.ts';
import type { Applied, CellsEdit, Edit, HostFault, SheetPlan } from '../../../core/index.ts';
import { hostErrorFrom } from '../sheets-fault.ts';
import { applyCells } from './apply-cells.ts';
import { applyTab } from './apply-tab.ts';
import type { Job } from './look-before.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long to wait for another action of Suivi's. */
const LOCK_MILLISECONDS = 5_000;
/** Cells that are looked at, written and read back in one round. */
const ROUND_CELLS = 20_000;
/** Google stops a run after six minutes: no round is begun after so many milliseconds. */
const LATEST_START = 240_000;

/** @throws HostError where nothing was written yet */
export function applyEdits(edits: readonly Edit[]): Applied {
  for (const edit of edits) {
    if (edit.kind === 'new-sheet') checkSheetPlan(edit.plan);
    else if (edit.kind === 'new-column') checkColumnPlan(edit);
  }
  const latest = Date.now() + LATEST_START;
  return underLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const steps = [...roundsOf(edits).map((job) => cellsStep(spreadsheet, job)), ...edits.flatMap((edit) => (edit.kind === 'new-sheet' ? [tabStep(spreadsheet, edit.plan)] : []))];
    return applySteps(steps, () => Date.now() > latest);
  });
}

/** One lock an action; a script that belongs to no document has none. */
function underLock(apply: () => Applied): Applied {
  let lock: GoogleAppsScript.Lock.Lock | null = null;
  try {
    lock = LockService.getDocumentLock();
    if (lock !== null && !lock.tryLock(LOCK_MILLISECONDS)) throw new HostError('locked');
    return apply();
  } catch (caught) {
    throw hostErrorFrom(caught);
  } finally {
    release(lock);
  }
}

/** What was written is told whatever becomes of the lock, which ends with the run. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    if (lock?.hasLock() === true) lock.releaseLock();
  } catch {
    return;
  }
}

interface Step {
  readonly apply: () => Applied;
  /** The answer where it is not begun. */
  readonly leftOut: (fault: HostFault) => Applied;
}

/** After a fault nothing more is begun; only the first step may throw, since nothing is written before it. */
function applySteps(steps: readonly Step[], isLate: () => boolean): Applied {
  const parts: Applied[] = [];
  let fault: HostFault | null = null;
  for (const { apply, leftOut } of steps) {
    if (fault === null && parts.length > 0 && isLate()) fault = 'time-limit';
    if (fault !== null) {
      parts.push(leftOut(fault));
      continue;
    }
    try {
      parts.push(apply());
    } catch (caught) {
      const error = hostErrorFrom(caught);
      if (parts.every(({ written, unknown }) => written === 0 && unknown.length === 0)) throw error;
      parts.push(leftOut(error.fault));
    }
    fault = parts[parts.length - 1]?.fault ?? null;
  }
  return joinApplied(parts);
}

function cellsStep(spreadsheet: Spreadsheet, job: Job): Step {
  return {
    apply: () => applyCells(spreadsheet, job),
    leftOut: (fault) => ({
      written: 0, unknown: [], fault,
      skipped: job.cells.flatMap(({ sheet, writes }) => writes.map(({ row, column }) => ({ cell: { sheet, row, column }, reason: 'failed' as const }))),
    }),
  };
}

function tabStep(spreadsheet: Spreadsheet, plan: SheetPlan): Step {
  return { apply: () => applyTab(spreadsheet, plan), leftOut: (fault) => sheetSkipped('failed', fault) };
}

/** Nearly always one; none where there are tabs alone. */
function roundsOf(edits: readonly Edit[]): readonly Job[] {
  const rounds: CellsEdit[][] = [[]];
  let count = 0;
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    if (count > 0 && count + edit.writes.length > ROUND_CELLS) {
      rounds.push([]);
      count = 0;
    }
    count += edit.writes.length;
    rounds[rounds.length - 1]?.push(edit);
  }
  const columns = edits.flatMap((edit, index) => (edit.kind === 'new-column' ? [{ edit, index }] : []));
  const jobs = rounds.map((cells, index): Job => ({ cells, columns: index === 0 ? columns : [] }));
  return jobs.filter((job) => job.cells.length > 0 || job.columns.length > 0);
}
