/** Takes back the last action: old values where the cells still hold what was written, and nothing anywhere else. */
import type { Applied } from '../edits/edit.ts';
import { revertEdits } from '../edits/revert-edits.ts';
import type { RecordedWrite } from '../edits/revert-edits.ts';
import type { Workbook } from '../host.ts';
import { splitTabs } from '../settings-tab/settings-tab.ts';

/**
 * A tab of settings that the action made stays, without what the action said in it; any other new tab stays as it is.
 * Doing it twice changes nothing the second time. What held its old value by itself is not counted as written.
 * @throws HostError where nothing was written.
 */
export async function revertWrites(workbook: Workbook, writes: readonly RecordedWrite[]): Promise<Applied> {
  const isTabMade = writes.some(({ edits }) => edits.some(({ kind }) => kind === 'new-sheet'));
  const own = isTabMade ? splitTabs(await workbook.outline()).own : [];
  const edits = revertEdits(writes, ({ name }) => own.find((sheet) => sheet.name === name)?.id ?? null);
  if (edits.length === 0) return { written: 0, skipped: [], unknown: [], fault: null };
  const applied = await workbook.apply(edits);
  return { ...applied, written: applied.written - (applied.already ?? []).length };
}
