/** The rows that the person has selected and sees. */
import { HostError } from '../../core/host.ts';
import type { SelectedRows } from '../../core/host.ts';
import { immediateBatch } from './excel-run.ts';
import type { Sync } from './excel-run.ts';

/** Rows from the first to the last of a run. */
type Run = Pick<Excel.Range, 'rowIndex' | 'rowCount'>;

/** Excel's answer takes about 20 bytes a row, of 5 MB. */
const ROWS_AT_ONCE = 150_000;

/** Null with a chart selected, or with a cell being edited. One sync, or two where rows don't show. */
export async function readSelectedRows(): Promise<SelectedRows | null> {
  try {
    return await immediateBatch(selectedRows);
  } catch (caught) {
    if (caught instanceof HostError) return null;
    throw caught;
  }
}

async function selectedRows(context: Excel.RequestContext, sync: Sync): Promise<SelectedRows> {
  const selected = context.workbook.getSelectedRanges();
  const { worksheet } = selected;
  worksheet.load('id');
  // Whole columns are selected as far as anything stands there, not down to the last row of a million.
  const used = worksheet.getUsedRange(true);
  used.load('rowIndex,rowCount,rowHidden');
  const within = selected.getIntersectionOrNullObject(used.getEntireRow());
  within.load('areas/items/rowIndex,areas/items/rowCount');
  const { autoFilter, tables } = worksheet;
  autoFilter.load('isDataFiltered');
  tables.load('items/name,items/autoFilter/isDataFiltered');
  await sync();
  const areas = within.isNullObject ? [] : within.areas.items;
  // Null, whatever the type says, where some rows show and others don't.
  if (used.rowHidden as boolean | null === false) return { sheet: worksheet.id, rows: rowsOf(areas, () => true), filtered: null };
  const filters = [...(autoFilter.isDataFiltered ? [autoFilter.getRange()] : []), ...tables.items.filter((table) => table.autoFilter.isDataFiltered).map((table) => table.getRange())];
  for (const filter of filters) filter.load('rowIndex,rowCount');
  const isHidden = await hiddenRows(worksheet, used, sync);
  const bodies = filters.map(({ rowIndex, rowCount }) => ({ rowIndex: rowIndex + 1, rowCount: rowCount - 1 }));
  return { sheet: worksheet.id, rows: rowsOf(areas, (row) => !isHidden(row)), filtered: filters.length === 0 ? null : rowsOf(bodies, (row) => !isHidden(row)) };
}

async function hiddenRows(worksheet: Excel.Worksheet, { rowIndex, rowCount }: Run, sync: Sync): Promise<(row: number) => boolean> {
  const hidden = new Set<number>();
  for (let first = rowIndex; first < rowIndex + rowCount; first += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rowIndex + rowCount - first);
    const rows = worksheet.getRangeByIndexes(first, 0, count, 1).getRowProperties({ rowHidden: true });
    await sync();
    for (const [index, { rowHidden }] of rows.value.entries()) if (rowHidden !== false) hidden.add(first + index);
  }
  return (row) => hidden.has(row) || row < rowIndex || row >= rowIndex + rowCount;
}

/** From the top, each row once. */
function rowsOf(runs: readonly Run[], isWanted: (row: number) => boolean): readonly number[] {
  const rows = new Set<number>();
  for (const { rowIndex, rowCount } of runs) for (let row = rowIndex; row < rowIndex + rowCount; row += 1) if (isWanted(row)) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}
