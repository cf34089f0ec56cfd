/** Writes to the workbook: look, write, check, in at most four syncs for as much as fits into Excel's messages. */
import { appliedBefore, checkColumnPlan, checkSheetPlan, HostError, joinApplied, judgeRows, judgeSheet, sheetSkipped } from '../../core/index.ts';
import type { Applied, CellsEdit, Edit, HostFault, NewSheetEdit } from '../../core/index.ts';
import { checkAfter } from './check-after.ts';
import type { CheckedWrites } from './check-after.ts';
import { later } from './later.ts';
import { lookBefore } from './look-before.ts';
import type { Job, Verdict } from './look-before.ts';
import { writeBatch } from './write-batch.ts';
import type { WriteOutcome } from './write-batch.ts';
import { needsPages } from './write-tab.ts';
import type { PageWriter } from './write-tab.ts';

/** About as many bytes of cells as one round of looking, writing and checking may take: messages are of 5 MB at the most. */
const ROUND_BYTES = 2_500_000;
/** What a cell takes beside its text. */
const CELL_BYTES = 40;
/** How often to begin anew for a person who was editing a cell when the batch arrived. */
const MOST_TRIES = 3;

/** @throws HostError where nothing was written yet */
export async function applyEdits(edits: readonly Edit[]): Promise<Applied> {
  for (const edit of edits) {
    if (edit.kind === 'new-sheet') checkSheetPlan(edit.plan);
    else if (edit.kind === 'new-column') checkColumnPlan(edit);
  }
  const isPaged = edits.some((edit) => edit.kind === 'new-sheet' && needsPages(edit.plan));
  const pages = isPaged ? await later(import('./write-page.ts')) : null;
  const parts: Applied[] = [];
  let fault: HostFault | null = null;
  for (const job of roundsOf(edits)) {
    if (fault !== null) {
      parts.push(leftOut(job, fault));
      continue;
    }
    try {
      parts.push(await applyJob(job, pages));
    } catch (caught) {
      if (!(caught instanceof HostError) || parts.length === 0) throw caught;
      parts.push(leftOut(job, caught.fault));
    }
    fault = parts.at(-1)?.fault ?? null;
  }
  return joinApplied(parts);
}

/** Rounds that each fit into Excel's messages; nearly always one. */
function roundsOf(edits: readonly Edit[]): readonly Job[] {
  const rounds: CellsEdit[][] = [[]];
  let bytes = 0;
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    const size = sizeOf(edit);
    if (bytes > 0 && bytes + size > ROUND_BYTES) {
      rounds.push([]);
      bytes = 0;
    }
    bytes += size;
    rounds.at(-1)?.push(edit);
  }
  const columns = edits.flatMap((edit, index) => (edit.kind === 'new-column' ? [{ edit, index }] : []));
  const plans = edits.filter((edit): edit is NewSheetEdit => edit.kind === 'new-sheet').map(({ plan }) => plan);
  return rounds.map((cells, index) => (index === 0 ? { cells, columns, plans } : { cells, columns: [], plans: [] }));
}

function sizeOf({ writes, row }: CellsEdit): number {
  const cells = [...(row?.key ?? []), ...writes.flatMap(({ expected, value }) => [expected, expected, value])];
  return cells.reduce<number>((sum, cell) => sum + CELL_BYTES + (typeof cell === 'string' ? cell.length * 1.5 : 0), 0);
}

/** A round that was not begun, since the one before broke off. */
function leftOut({ cells }: Job, fault: HostFault): Applied {
  const skipped = cells.flatMap(({ sheet, writes }) => writes.map(({ row, column }) => ({ cell: { sheet, row, column }, reason: 'failed' as const })));
  return { written: 0, skipped, unknown: [], fault };
}

async function applyJob(job: Job, pages: PageWriter | null): Promise<Applied> {
  for (let tries = 1; ; tries += 1) {
    const verdict = await lookBefore(job);
    const { verified, skipped } = verdict;
    const tabs = verdict.tabs.filter(({ step }) => step === 'make' || step === 'remake');
    const before = appliedBefore(verified.done, [...skipped, ...verified.skipped]);
    const refused = verdict.tabs.flatMap(({ step }) => (step === 'make' || step === 'remake' ? [] : [sheetSkipped(step, null)]));
    if (verified.writes.length === 0 && tabs.length === 0) return joinApplied([before, ...refused]);
    const todo: Verdict = { ...verdict, tabs };
    const outcome = await writeBatch(todo, pages);
    // Reading back waits for a person to finish the cell that they are editing.
    const back = await checkAfter(verified.writes, tabs.map(({ plan }) => plan));
    const judged = judge(todo, outcome, back);
    if (outcome.fault !== 'cell-edit-mode' || judged.written > 0 || tries === MOST_TRIES) return joinApplied([before, ...refused, judged]);
  }
}

function judge({ verified: { writes }, tabs }: Verdict, { fault, stood }: WriteOutcome, back: CheckedWrites | HostFault): Applied {
  if (typeof back === 'string') {
    return joinApplied([judgeRows(writes, stood, null, fault ?? back), ...tabs.map(() => sheetSkipped('failed', fault ?? back))]);
  }
  const made = tabs.map(({ plan }, index) => judgeSheet(plan, back.tabs[index] ?? null, fault));
  // A tab to print is whole before it is told how to print: what Excel refuses of that is no fault of the tab.
  const isWhole = writes.length === 0 && tabs.every(({ plan }, index) => plan.page !== undefined && isAllWritten(made[index]));
  if (isWhole) return joinApplied(made.map((one) => ({ ...one, fault: null })));
  return joinApplied([judgeRows(writes, stood, back.back, fault), ...made]);
}

function isAllWritten(applied: Applied | undefined): boolean {
  return applied !== undefined && applied.skipped.length === 0 && applied.unknown.length === 0;
}
