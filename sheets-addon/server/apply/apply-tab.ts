/** A tab that Suivi makes: looked for, made, read back. */
import { judgeSheet, sheetSkipped } from '../../../core/index.ts';
import type { Applied, FoundCell, HostFault, SheetPlan } from '../../../core/index.ts';
import { idOf } from '../find-sheets.ts';
import { cellsOf } from '../sheet-cells.ts';
import type { ToCell } from '../sheet-cells.ts';
import { hostErrorFrom } from '../sheets-fault.ts';
import { plannedTab, tabNamed } from './find-tab.ts';
import { readSnapshot } from './snapshot.ts';
import { makeTab } from './write-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @throws where nothing was written */
export function applyTab(spreadsheet: Spreadsheet, plan: SheetPlan): Applied {
  const toCell = cellsOf(spreadsheet);
  const planned = plannedTab(spreadsheet, plan, toCell);
  if (planned.step !== 'make' && planned.step !== 'remake') return sheetSkipped(planned.step, null);
  const fault = faultOf(() => {
    makeTab(spreadsheet, planned);
    SpreadsheetApp.flush();
  });
  return judgeTab(spreadsheet, plan, toCell, fault);
}

function judgeTab(spreadsheet: Spreadsheet, plan: SheetPlan, toCell: ToCell, fault: HostFault | null): Applied {
  try {
    const sheet = tabNamed(spreadsheet, plan.name);
    if (sheet === null) return judgeSheet(plan, null, fault);
    const snapshot = readSnapshot(sheet, toCell, (plan.cells[0] ?? []).map((_, column) => column));
    const find = (_id: string, row: number, column: number): FoundCell => ({ value: snapshot.value(row, column), obstacle: snapshot.formula(row, column) === null ? null : 'formula' });
    return judgeSheet(plan, { id: idOf(sheet), find }, fault);
  } catch (caught) {
    return sheetSkipped('failed', fault ?? hostErrorFrom(caught).fault);
  }
}

/** What went wrong, as the answer tells it; null for nothing. */
export function faultOf(run: () => void): HostFault | null {
  try {
    run();
    return null;
  } catch (caught) {
    return hostErrorFrom(caught).fault;
  }
}
