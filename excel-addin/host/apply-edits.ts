/**
 * Writes to the workbook: verify, write, check, in at most four syncs.
 *
 * Finding rows that moved since they were read belongs between reading and `verify`; offering to restore what the
 * check finds misplaced belongs after `judge`.
 */
import { cellAreas, checkSheetPlan, HostError, joinApplied, judgeSheet, judgeWrites, sheetSkipped, tabCells, verify } from '../../core/index.ts';
import type { Applied, CellsEdit, Edit, FindCell, FoundCell, HostFault, NewSheetEdit, SheetPlan, Verified } from '../../core/index.ts';
import { immediateBatch, readBatch } from './excel-run.ts';
import { finder, forEachCell, foundCell, foundTargets, rangeOf, requestTargets } from './find-targets.ts';
import { plannedTabs, requestTabs } from './find-tabs.ts';
import type { PlannedTab } from './find-tabs.ts';
import { queueCells } from './write-cells.ts';
import { queueTab } from './write-tab.ts';

/** What is to be written, and where rows don't show. */
interface Verdict {
  readonly verified: Verified;
  readonly isAlone: (sheet: string, row: number) => boolean;
  readonly tabs: readonly PlannedTab[];
}

/** What the workbook holds after writing. */
interface ReadBack {
  readonly find: FindCell;
  /** In the order of the tabs that were to be made; null for one that isn't there. */
  readonly tabs: readonly ({ readonly id: string; readonly find: FindCell } | null)[];
}

/** @throws HostError where nothing was written yet */
export async function applyEdits(edits: readonly Edit[]): Promise<Applied> {
  const plans = edits.filter((edit): edit is NewSheetEdit => edit.kind === 'new-sheet').map(({ plan }) => plan);
  for (const plan of plans) checkSheetPlan(plan);
  const verdict = await verifyEdits(edits.filter((edit): edit is CellsEdit => edit.kind === 'cells'), plans);
  const { writes, done, skipped } = verdict.verified;
  const tabs = verdict.tabs.filter(({ step }) => step === 'make' || step === 'remake');
  const before: Applied = { written: done.length, skipped, unknown: [], fault: null };
  const refused = verdict.tabs.flatMap(({ step }) => (step === 'make' || step === 'remake' ? [] : [sheetSkipped(step, null)]));
  if (writes.length === 0 && tabs.length === 0) return joinApplied([before, ...refused]);
  const fault = await write(verdict, tabs);
  const back = await readBack(verdict.verified, tabs.map(({ plan }) => plan));
  return joinApplied([before, ...refused, ...judge(verdict.verified, tabs, fault, back)]);
}

function verifyEdits(edits: readonly CellsEdit[], plans: readonly SheetPlan[]): Promise<Verdict> {
  return readBatch(async (context, sync) => {
    const { workbook } = context;
    workbook.load('readOnly,protection/protected');
    const cells = edits.flatMap(({ sheet, writes }) => writes.map(({ row, column }) => ({ sheet, row, column })));
    const areFormatsNeeded = edits.some(({ writes }) => writes.some(({ format, expectedFormat }) => format !== undefined || expectedFormat !== undefined));
    const targets = requestTargets(context, cellAreas(cells), areFormatsNeeded);
    const tabs = requestTabs(context, plans);
    await sync();
    if (workbook.readOnly) throw new HostError('read-only');
    const { find, isAlone } = await foundTargets(targets, sync);
    return { verified: verify(edits, find), isAlone, tabs: plannedTabs(tabs, workbook.protection.protected) };
  });
}

/** One batch, sent once: a batch that may have written is never sent again. */
async function write({ verified, isAlone }: Verdict, tabs: readonly PlannedTab[]): Promise<HostFault | null> {
  try {
    await immediateBatch(async (context, sync) => {
      queueCells(context, verified.writes, isAlone);
      for (const tab of tabs) queueTab(context, tab);
      await sync();
    });
    return null;
  } catch (caught) {
    if (caught instanceof HostError) return caught.fault;
    throw caught;
  }
}

/** What is there now, or the fault for which that can't be told. */
async function readBack({ writes }: Verified, plans: readonly SheetPlan[]): Promise<ReadBack | HostFault> {
  try {
    return await readBatch(async (context, sync) => {
      const areFormatsNeeded = writes.some(({ format }) => format !== null);
      const areas = cellAreas(writes).map((area) => ({ ...area, worksheet: context.workbook.worksheets.getItemOrNullObject(area.sheet) }));
      const tabs = plans.map((plan) => {
        const cells = tabCells(plan);
        const worksheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
        return { sheet: '', row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0, worksheet };
      });
      const pending = [...areas, ...tabs].map((area) => {
        area.worksheet.load('id');
        const range = rangeOf(area.worksheet, area);
        range.load('values,formulas,valueTypes');
        if (areFormatsNeeded) range.load('numberFormat');
        return { area, range };
      });
      await sync();
      const found = new Map<string, FoundCell>();
      for (const { area, range } of pending) {
        if (area.worksheet.isNullObject) continue;
        forEachCell({ ...area, sheet: area.worksheet.id }, (key, _row, _column, r, c) => found.set(key, foundCell(range, r, c, areFormatsNeeded)));
      }
      const find = finder(found);
      return { find, tabs: tabs.map(({ worksheet }) => (worksheet.isNullObject ? null : { id: worksheet.id, find })) };
    });
  } catch (caught) {
    if (caught instanceof HostError) return caught.fault;
    throw caught;
  }
}

function judge({ writes }: Verified, tabs: readonly PlannedTab[], fault: HostFault | null, back: ReadBack | HostFault): readonly Applied[] {
  if (typeof back === 'string') {
    return [judgeWrites(writes, null, fault ?? back), ...tabs.map(() => sheetSkipped('failed', fault ?? back))];
  }
  return [judgeWrites(writes, back.find, fault), ...tabs.map(({ plan }, index) => judgeSheet(plan, back.tabs[index] ?? null, fault))];
}
