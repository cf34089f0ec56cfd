/** The only place that calls the spreadsheet library: packages in, packages out. */
import { openXlsx, readXlsx, saveXlsx, writeXlsx, type RoundtripWorkbook, type Workbook } from 'hucre/xlsx';
import { FileError } from './file-error.ts';

/** Reads an uncompressed package; `isWanted` chooses sheets by their place in the workbook. */
export async function readPackage(zip: Uint8Array, isWanted: (index: number) => boolean, file: string): Promise<Workbook> {
  try {
    return await readXlsx(zip, { readStyles: true, sheets: (_, index) => isWanted(index) });
  } catch (error) {
    const isTooWide = error instanceof Error && /\bcells\b.*\blimit\b/.test(error.message);
    throw isTooWide ? new FileError('too-many-cells', { file, limit: 20_000_000 }, error) : new FileError('damaged', { file }, error);
  }
}

/** Opens a package (null for a new one) with all its parts, lets `edit` change it, and writes it back. */
export async function rewritePackage(
  zip: Uint8Array | null, isWanted: (index: number) => boolean, edit: (workbook: RoundtripWorkbook) => void,
): Promise<Uint8Array> {
  const bytes = zip ?? await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] });
  const workbook = await openXlsx(bytes, { readStyles: true, sheets: (_, index) => isWanted(index) });
  edit(workbook);
  return saveXlsx(workbook);
}
