/** All tabs of the workbook with their first cells, in two syncs. */
import { HEAD_COLUMNS, HEAD_ROWS, HostError } from '../../core/host.ts';
import type { SheetOutline, WorkbookOutline } from '../../core/host.ts';
import type { Cell, DateSystem } from '../../core/index.ts';
import { cellFromExcel, loadedValues } from './cell-from-excel.ts';
import { readBatch } from './excel-run.ts';
import type { Sync } from './excel-run.ts';
import { hostErrorFrom } from './office-fault.ts';

/** Serial of 1 January 2000 in a workbook of the 1904 date system; it is 36526 in the other. */
const NEW_YEAR_2000_IN_1904 = 35_064;

/** @throws HostError */
export function readOutline(): Promise<WorkbookOutline> {
  return readBatch(async (context, sync) => {
    const { worksheets } = context.workbook;
    context.workbook.load('readOnly');
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    // No release build of Excel tells its date system; a formula's answer does.
    const newYear = context.workbook.functions.date(2000, 1, 1);
    newYear.load('value');
    await sync();
    const dateSystem: DateSystem = newYear.value === NEW_YEAR_2000_IN_1904 ? 1904 : 1900;
    const sheets = await readHeads(worksheets.items, sync);
    return { dateSystem, ...(context.workbook.readOnly ? { isReadOnly: true } : {}), sheets };
  });
}

/** All heads in one answer, or in halves of them where that is more than Excel sends at once. */
async function readHeads(worksheets: readonly Excel.Worksheet[], sync: Sync): Promise<SheetOutline[]> {
  const pending = worksheets.map(requestHead);
  try {
    await sync();
  } catch (caught) {
    if (worksheets.length < 2 || !isTooLarge(caught)) throw caught;
    const half = Math.ceil(worksheets.length / 2);
    return [...(await readHeads(worksheets.slice(0, half), sync)), ...(await readHeads(worksheets.slice(half), sync))];
  }
  return pending.map(outlineOf);
}

interface PendingHead {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly head: Excel.Range;
}

function requestHead(worksheet: Excel.Worksheet): PendingHead {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const head = worksheet.getRangeByIndexes(0, 0, HEAD_ROWS, HEAD_COLUMNS).getUsedRangeOrNullObject(true);
  head.load('rowIndex,columnIndex,values,numberFormat,format/protection/locked');
  return { worksheet, used, head };
}

function outlineOf({ worksheet, used, head }: PendingHead): SheetOutline {
  const isEmpty = used.isNullObject;
  const { values, formats } = head.isNullObject ? { values: [], formats: [] } : fromA1(head);
  return {
    id: worksheet.id,
    name: worksheet.name,
    isVisible: worksheet.visibility === 'Visible',
    // Null, whatever the type says, where some of them may be changed.
    ...(worksheet.protection.protected && !head.isNullObject && (head.format.protection.locked as boolean | null) === true ? { isLocked: true } : {}),
    rowCount: isEmpty ? 0 : used.rowIndex + used.rowCount,
    columnCount: isEmpty ? 0 : used.columnIndex + used.columnCount,
    head: values,
    headFormats: formats,
  };
}

/** A block's values and formats with the blank rows and columns before it. */
function fromA1(head: Excel.Range): { readonly values: Cell[][]; readonly formats: string[][] } {
  const { rowIndex: top, columnIndex: left } = head;
  const body = loadedValues(head);
  // The type is any[][]; Excel hands over text.
  const patterns = head.numberFormat as unknown[][];
  const width = left + (body[0]?.length ?? 0);
  const values = Array.from({ length: top + body.length }, () => new Array<Cell>(width).fill(null));
  const formats = values.map(() => new Array<string>(width).fill('General'));
  for (const [i, row] of body.entries()) {
    for (const [j, value] of row.entries()) {
      const cells = values[top + i];
      const cellFormats = formats[top + i];
      const pattern = patterns[i]?.[j];
      if (cells !== undefined) cells[left + j] = cellFromExcel(value);
      if (cellFormats !== undefined && typeof pattern === 'string') cellFormats[left + j] = pattern;
    }
  }
  return { values, formats };
}

function isTooLarge(caught: unknown): boolean {
  const error = hostErrorFrom(caught);
  return error instanceof HostError && error.fault === 'too-large';
}
