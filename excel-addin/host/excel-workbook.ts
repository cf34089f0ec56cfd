/** The Workbook port over Office.js. */
import { HostError } from '../../core/host.ts';
import type { Workbook } from '../../core/host.ts';
import type { CellRef } from '../../core/index.ts';
import { immediateBatch } from './excel-run.ts';
import { later } from './later.ts';
import { readColumns } from './read-columns.ts';
import { readOutline } from './read-outline.ts';
import { watchChanges } from './watch-changes.ts';

/**
 * The workbook that the add-in was opened in. `Office.onReady` must have resolved.
 * @param language BCP 47 tag of Excel's interface, as `Office.context.displayLanguage` says it.
 */
export function openExcelWorkbook(language: string): Workbook {
  return {
    info: { host: 'excel', language },
    outline: readOutline,
    read: readColumns,
    reveal: selectCell,
    activeCell: readActiveCell,
    // What is no part of the first view, such as writing, is fetched later.
    selectedRows: async () => (await later(import('./selected-rows.ts'))).readSelectedRows(),
    lists: async (cells) => (await later(import('./offered-lists.ts'))).readOffered(cells),
    apply: async (edits) => (await later(import('./apply-edits.ts'))).applyEdits(edits),
    watch: watchChanges,
    watchSelection: async (listener) => (await later(import('./watch-selection.ts'))).watchSelection(listener),
  };
}

function selectCell({ sheet, row, column }: CellRef): Promise<void> {
  return immediateBatch(async (context, sync) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    // By address, and not by name: names may be hidden or gone.
    worksheet.getCell(row, column).select();
    await sync();
  });
}

/** The cell with the keyboard's frame around it, whatever else is selected with it. */
async function readActiveCell(): Promise<CellRef | null> {
  try {
    return await immediateBatch(async (context, sync) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,worksheet/id');
      await sync();
      return { sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (caught) {
    // With a chart selected, or a cell being edited, there is no cell to tell.
    if (caught instanceof HostError) return null;
    throw caught;
  }
}
