/** Writes rows of text into a new tab of Suivi's own, such as a file's for whoever can't save it: nothing in it is a formula or a number. */
import type { Applied, NewSheetEdit } from '../edits/edit.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import { freeTabName } from './free-tab-name.ts';

export interface PlainTab {
  /** At most 28 UTF-16 units, so that a number fits behind it. */
  readonly name: string;
  /** All rows of one length; at least one. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the first row heads the others. */
  readonly hasHeadings: boolean;
  /** What A1 says until the tab is whole. */
  readonly unfinished: string;
}

const WIDTH = 24;
/** Of lines that stand in one column. */
const WIDE = 80;

/** @throws HostError where nothing was written. */
export async function writePlainTab(workbook: Workbook, { name, rows, hasHeadings, unfinished }: PlainTab, seen: WorkbookOutline | null): Promise<{ readonly applied: Applied; readonly tab: string }> {
  const outlineNow = lastSeenOutline(workbook, seen);
  let tab = name;
  const applied = await applyPlanned(workbook, async (taken): Promise<readonly NewSheetEdit[]> => {
    const outline = await outlineNow();
    // What was left half made stays: no two files have the same rows.
    tab = freeTabName(outline, { name, unfinished: '' }, (number) => `${name} ${String(number)}`, taken);
    const width = rows[0]?.length ?? 0;
    return [{
      kind: 'new-sheet',
      plan: {
        name: tab, isHidden: false, cells: rows, headerRows: hasHeadings ? 1 : 0, hasFilter: false, unfinished, leftovers: [],
        columns: Array.from({ length: width }, () => ({ width: width === 1 ? WIDE : WIDTH, format: '@', list: [], isWrapped: false })),
      },
    }];
  });
  return { applied, tab };
}
