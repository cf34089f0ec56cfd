/** The only place that calls the spreadsheet library: packages in, packages out. */
import { openXlsx, readXlsx, saveXlsx, writeXlsx, type RoundtripWorkbook, type Workbook } from 'hucre/xlsx';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import { FileError } from './file-error.ts';

/** How the library refuses a grid; nothing else tells this error from damage. */
const TOO_LARGE = /^Sheet "([\s\S]*)" spans ([0-9]+) rows x ([0-9]+) columns/;

/** Cells without an address are found to lie far away by the library alone: then the corner of the grid is named. */
function faultOf(error: unknown, file: string): FileError {
  const [, tab, rows, columns] = (error instanceof Error ? TOO_LARGE.exec(error.message) : null) ?? [];
  if (tab === undefined) return new FileError('damaged', { file }, error);
  return new FileError('cell-far-away', { file, tab, cell: cellAddress(Number(rows) - 1, Number(columns) - 1) }, error);
}

/** Reads an uncompressed package; `isWanted` chooses sheets by their place in the workbook. */
export async function readPackage(zip: Uint8Array, isWanted: (index: number) => boolean, file: string): Promise<Workbook> {
  try {
    return await readXlsx(zip, { readStyles: true, sheets: (_, index) => isWanted(index) });
  } catch (error) {
    throw faultOf(error, file);
  }
}

/** Has the library write a new package, as `edit` makes it. */
export async function writePackage(edit: (workbook: RoundtripWorkbook) => void): Promise<Uint8Array> {
  const workbook = await openXlsx(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }), { readStyles: true });
  edit(workbook);
  return saveXlsx(workbook);
}
