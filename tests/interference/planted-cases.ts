/** The flaws that are planted into the writing, each with the cases that are to find it. */
import type { Gap, InterferedHost } from './interfered-hosts.ts';
import { LAYOUTS } from './layouts.ts';
import { OPERATIONS } from './operations.ts';
import { plant } from './planted-steps.ts';
import { sheetsByName, withoutProtection } from './planted-workbooks.ts';
import { forgetPlans, runCase } from './run-case.ts';
import type { CaseOptions } from './run-case.ts';

export interface Plant {
  readonly name: string;
  /** Cases that are to find it: at least one of them does. */
  readonly cases: readonly (readonly [layout: string, operation: string, gap: Gap])[];
  readonly wrap?: CaseOptions['wrap'];
  /** Whether the flaw is in what is planned, and so must be there when that is done. */
  readonly isPlannedAnew?: boolean;
  /** Whether it is a flaw of Excel's adapter alone: Google writes to hidden rows as to others, and sends nothing again. */
  readonly isOfExcel?: boolean;
}

export const PLANTS: readonly Plant[] = [
  { name: 'rows by their number', cases: [['plain', 'insert row above', 'read → verify'], ['table', 'sort', 'read → verify']] },
  { name: 'columns by their number', cases: [['plain', 'insert column left', 'read → verify']] },
  { name: 'the first of two rows that are alike', isPlannedAnew: true, cases: [['duplicate IDs', 'sort', 'before read'], ['duplicate IDs', 'sort', 'read → verify']] },
  { name: 'sheets by their name', wrap: sheetsByName, cases: [['plain', 'rename sheet', 'read → verify'], ['table', 'rename sheet', 'after check']] },
  { name: 'no look before writing', cases: [['plain', 'edit target', 'read → verify'], ['table', 'clear target', 'read → verify']] },
  { name: 'formulas written over', cases: [['formulas in the tracking column', 'hide row', 'read → verify'], ['spill', 'hide row', 'read → verify']] },
  { name: 'protection taken away', wrap: withoutProtection, cases: [['plain', 'protect sheet', 'read → verify']] },
  { name: 'a block across hidden rows', isOfExcel: true, cases: [['filtered', 'hide row', 'read → verify'], ['plain', 'filter', 'read → verify']] },
  { name: 'an empty text for no change', cases: [['plain', 'hide row', 'read → verify']] },
  { name: 'all cells written, not the changed ones', cases: [['plain', 'edit target', 'read → verify']] },
  { name: 'sent again though it may have written', isOfExcel: true, cases: [['plain', 'edit target', 'write → check'], ['table', 'sort', 'write → check']] },
  { name: 'taken for written without a check', cases: [['plain', 'protect sheet', 'verify → write'], ['plain', 'edit target', 'write → check']] },
  { name: 'harm kept to itself', cases: [['plain', 'edit target', 'verify → write'], ['table', 'sort', 'verify → write']] },
  { name: 'old formulas back as values', cases: [['formulas in the tracking column', 'delete row above', 'verify → write']] },
  { name: 'taken back without comparing', cases: [['plain', 'edit target', 'after check']] },
];

export async function complaintsOf(host: InterferedHost, { cases, wrap, isPlannedAnew = false }: Plant): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const [layoutName, operationName, gap] of cases) {
    const layout = LAYOUTS.find(({ name }) => name === layoutName);
    const operation = OPERATIONS.find(({ name }) => name === operationName);
    if (layout === undefined || operation === undefined) throw new Error(`${layoutName}, ${operationName}: no such case`);
    plant.isReverting = false;
    if (isPlannedAnew) forgetPlans();
    const outcome = await runCase(host, layout, operation, gap, wrap === undefined ? {} : { wrap });
    complaints.push(...outcome.complaints);
  }
  return complaints;
}
