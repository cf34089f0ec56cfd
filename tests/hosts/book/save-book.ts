/** Writes a workbook as .xlsx; of a file that was opened, everything that nobody changed stays as it was written. */
import type { Book } from './book.ts';
import { STANDARD_FONT } from './file-looks.ts';
import { printTitles } from './file-page.ts';
import { sourceOf } from './file-source.ts';
import { patchedPackage } from './patched-package.ts';
import { sheetToFile } from './sheet-to-file.ts';
import { writtenPackage } from './written-tabs.ts';
import { packedZip } from './zip-writer.ts';

/** A workbook that is in no file yet. */
function newPackage(book: Book): Promise<Map<string, Uint8Array>> {
  return writtenPackage({
    sheets: book.sheets.map(({ id, name, visibility }) => ({
      ...sheetToFile(name, book.stateOf(id), STANDARD_FONT),
      ...(visibility === 'hidden' ? { hidden: true } : visibility === 'very-hidden' ? { veryHidden: true } : {}),
    })),
    names: book.sheets.flatMap(({ name, page }) => {
      const range = printTitles(page, name);
      return range === null ? [] : [{ name: '_xlnm.Print_Titles', range, scope: name }];
    }),
    dateSystem: book.dateSystem,
    active: book.sheets.findIndex((sheet) => sheet.id === book.activeSheet),
  });
}

/** The workbook's file; the bytes it was opened from when nothing was changed since. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const source = sourceOf(book);
  if (source === undefined) return packedZip(await newPackage(book));
  if (source.changeCount === book.changeCount) return source.bytes.slice();
  return packedZip(await patchedPackage(book, source));
}
