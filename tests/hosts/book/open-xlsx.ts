/** Opens an .xlsx as a workbook in memory. */
import { cellAddress, type SheetId } from '../../../core/table/cell-ref.ts';
import { Book } from './book.ts';
import { cellArea } from './area.ts';
import { checkPackage } from './check-package.ts';
import { farCell } from './far-cell.ts';
import { chartPartsOf } from './file-charts.ts';
import { FileError } from './file-error.ts';
import { lookMaker, STANDARD_FONT } from './file-looks.ts';
import { sheetFromFile } from './file-sheet.ts';
import { rememberSource, type SheetSource } from './file-source.ts';
import { readPackage } from './hucre-io.ts';
import { partText, sheetParts, type Parts, type SheetPart } from './package-parts.ts';
import { tidyPackage } from './tidy-package.ts';
import { readParts } from './zip-package.ts';
import { storedZip } from './zip-writer.ts';

/** How often a number may be looked for in vain, so that a strange file doesn't keep anyone waiting. */
const MAX_MISSES = 20;

/** Finds the number of a cell in a sheet's own XML; asked row by row, it goes through it once. */
function numberFinder(parts: Parts, part: SheetPart): (row: number, column: number) => number | null {
  let xml: string | undefined;
  let from = 0;
  let misses = 0;
  return (row, column) => {
    if (misses > MAX_MISSES) return null;
    xml ??= partText(parts, part.path);
    const cell = xml.indexOf(`r="${cellAddress(row, column)}"`, from);
    const start = cell === -1 ? -1 : xml.indexOf('<v>', cell);
    if (start === -1) {
      misses += 1;
      return null;
    }
    from = start;
    const number = Number(xml.slice(start + 3, xml.indexOf('</v>', start)));
    return Number.isFinite(number) ? number : null;
  };
}

/** Refuses what the library would fill with blank cells until memory ends. */
function checkGrids(parts: Parts, sheets: readonly SheetPart[], file: string): void {
  for (const { path, name } of sheets) {
    const cell = farCell(parts.get(path) ?? new Uint8Array());
    if (cell !== null) throw new FileError('cell-far-away', { file, tab: name, cell });
  }
}

export async function openXlsx(bytes: Uint8Array, file: string): Promise<Book> {
  const parts = await readParts(bytes, file);
  const main = checkPackage(parts, file);
  const inFile = sheetParts(parts, main);
  checkGrids(parts, inFile, file);
  const indices = new Set(inFile.map((sheet) => sheet.index));
  const workbook = await readPackage(storedZip(tidyPackage(parts)), (index) => indices.has(index), file);
  const dateSystem = workbook.dateSystem === '1904' ? 1904 : 1900;
  const lookOf = lookMaker(workbook.themeColors ?? [], workbook.defaultFont?.size ?? STANDARD_FONT.size);
  const book = new Book({ name: file, dateSystem });
  book.isStructureProtected = workbook.workbookProtection?.lockStructure === true;
  const sheets: [SheetId, SheetSource][] = [];
  const isAllHidden = workbook.sheets.every((sheet) => sheet.hidden === true || sheet.veryHidden === true);
  workbook.sheets.forEach((sheet, place) => {
    const part = inFile[place];
    if (part === undefined) throw new FileError('damaged', { file });
    const state = sheetFromFile(sheet, workbook, { dateSystem, lookOf, rawNumber: numberFinder(parts, part) }, chartPartsOf(parts, part.path));
    // Where every tab is hidden, the first one is shown: a workbook always shows one.
    const isShown = isAllHidden && place === 0;
    const visibility = isShown ? 'visible' : sheet.veryHidden === true ? 'very-hidden' : sheet.hidden === true ? 'hidden' : 'visible';
    const { id } = book.adoptSheet(sheet.name, visibility, state);
    sheets.push([id, { index: part.index, name: sheet.name, opened: { ...state } }]);
  });
  const active = book.sheets[inFile.findIndex(({ index }) => index === (workbook.activeSheet ?? 0))];
  const shown = active?.visibility === 'visible' ? active : book.sheets.find((sheet) => sheet.visibility === 'visible');
  if (shown === undefined) throw new FileError('damaged', { file });
  book.select(shown.id, cellArea(0, 0));
  const font = workbook.defaultFont;
  rememberSource(book, { bytes, file, sheets: new Map(sheets), changeCount: book.changeCount, ...(font === undefined ? {} : { font }) });
  return book;
}
