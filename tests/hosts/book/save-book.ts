/** Writes a workbook as .xlsx; what the book doesn't model is taken over from the file it was opened from. */
import type { Sheet, Workbook } from 'hucre/xlsx';
import { arrangedPackage } from './arrange-package.ts';
import { withoutDrawings } from './drop-drawings.ts';
import { STANDARD_FONT } from './file-looks.ts';
import { printNames } from './file-page.ts';
import type { Book } from './book.ts';
import { sourceOf, type FileSource } from './file-source.ts';
import { formulaAfter, formulaRenamed } from './formula-references.ts';
import { rewritePackage } from './hucre-io.ts';
import { finishPackage, type KeptElement, type KeptSheet } from './finish-package.ts';
import { mainPart, sheetParts, type SheetPart } from './package-parts.ts';
import { sheetToFile } from './sheet-to-file.ts';
import { tidyPackage } from './tidy-package.ts';
import { readParts } from './zip-package.ts';
import { packedZip, storedZip } from './zip-writer.ts';

/** When a new workbook was saved: the same file whenever that is. */
const LONG_AGO = new Date(Date.UTC(2000, 0, 1));

type NamedRange = NonNullable<Workbook['namedRanges']>[number];

/** The tabs of the book with what the library read of them, in the order to write. */
function sheetsToFile(book: Book, source: FileSource | undefined, { sheets: read, defaultFont = STANDARD_FONT }: Workbook): Sheet[] {
  const byName = new Map(read.map((sheet) => [sheet.name, sheet]));
  return book.sheets.map((sheet) => {
    const opened = source?.sheets.get(sheet.id);
    const before = opened === undefined ? undefined : byName.get(opened.name);
    const { hidden: _hidden, veryHidden: _veryHidden, ...kept } = before ?? { name: '', rows: [] };
    return {
      ...sheetToFile(kept, book.stateOf(sheet.id), opened?.opened ?? null, defaultFont),
      name: sheet.name,
      ...(sheet.visibility === 'hidden' ? { hidden: true } : sheet.visibility === 'very-hidden' ? { veryHidden: true } : {}),
    };
  });
}

/** Names by which the file keeps what of each tab is printed. */
function printedNames(book: Book, source: FileSource | undefined, read: readonly Sheet[]): NamedRange[] {
  const byName = new Map(read.map((sheet) => [sheet.name, sheet]));
  return book.sheets.flatMap((sheet) => {
    const opened = source?.sheets.get(sheet.id);
    const before = opened === undefined ? undefined : byName.get(opened.name);
    return printNames(before ?? { name: '', rows: [] }, sheet.page, opened?.opened.page ?? null, sheet.name);
  });
}

/** Names for ranges, after lines came and went and tabs were renamed or deleted. */
function namesToFile(book: Book, source: FileSource | undefined, names: readonly NamedRange[]): NamedRange[] {
  const tabs = [...(source?.sheets ?? [])].map(([id, opened]) => ({ opened, now: book.sheet(id) }));
  const isGone = (scope: string | undefined): boolean => tabs.some(({ opened, now }) => opened.name === scope && now === undefined);
  return names.filter((name) => !isGone(name.scope)).map((name) => {
    let { range, scope } = name;
    for (const { opened, now } of tabs) {
      if (now === undefined) continue;
      for (const change of book.stateOf(now.id).lineChanges) range = formulaAfter(range, change, (sheet) => sheet === opened.name);
      if (now.name === opened.name) continue;
      range = formulaRenamed(range, opened.name, now.name);
      if (name.scope === opened.name) scope = now.name;
    }
    return { ...name, range, ...(scope === undefined ? {} : { scope }) };
  });
}

/** Where sheets stand in the file of whose charts none is left: somebody has taken them away. */
function clearedSheets(book: Book, source: FileSource, paths: readonly SheetPart[]): readonly string[] {
  return book.sheets.flatMap((sheet) => {
    const from = source.sheets.get(sheet.id);
    const isCleared = from !== undefined && from.opened.charts.length > 0 && sheet.charts.every((chart) => chart.source === undefined);
    return isCleared ? paths.filter((part) => part.index === from.index).map(({ path }) => path) : [];
  });
}

/** For every tab that was in the file, what of it can be taken over as it stood there. */
function keptSheets(book: Book, source: FileSource, paths: readonly SheetPart[]): readonly KeptSheet[] {
  return book.sheets.flatMap((sheet, index) => {
    const from = source.sheets.get(sheet.id);
    const path = paths.find((part) => part.index === from?.index)?.path;
    if (from === undefined || path === undefined) return [];
    const state = book.stateOf(sheet.id);
    const elements: KeptElement[] = [];
    if (state.isProtected && from.opened.isProtected) elements.push('sheetProtection');
    if (state.filter !== null && state.filter === from.opened.filter) elements.push('autoFilter');
    return [{ tab: index + 1, originalPath: path, elements }];
  });
}

/** The workbook's file; the bytes it was opened from when nothing was changed since. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const source = sourceOf(book);
  if (source !== undefined && source.changeCount === book.changeCount) return source.bytes.slice();
  const original = source === undefined ? new Map<string, Uint8Array>() : tidyPackage(await readParts(source.bytes, source.file));
  const paths = source === undefined ? [] : sheetParts(original, mainPart(original) ?? '');
  const tabs = book.sheets.map((sheet) => source?.sheets.get(sheet.id)?.index ?? null);
  const cleared = source === undefined ? [] : clearedSheets(book, source, paths);
  const zip = source === undefined ? null : storedZip(arrangedPackage(withoutDrawings(original, cleared), mainPart(original) ?? '', paths, tabs));
  const saved = await rewritePackage(zip, (index) => zip === null || tabs.includes(index), (workbook) => {
    const printed = printedNames(book, source, workbook.sheets);
    workbook.sheets = sheetsToFile(book, source, workbook);
    workbook.namedRanges = [...namesToFile(book, source, workbook.namedRanges ?? []), ...printed];
    // The library would ask the clock.
    const known: NonNullable<Workbook['properties']> = source === undefined ? { created: LONG_AGO } : { ...workbook.properties };
    workbook.properties = { ...known, modified: known.modified ?? known.created ?? LONG_AGO };
    workbook.dateSystem = book.dateSystem === 1904 ? '1904' : '1900';
    workbook.activeSheet = book.sheets.findIndex((sheet) => sheet.id === book.activeSheet);
  });
  const kept = source === undefined ? [] : keptSheets(book, source, paths);
  const drawn = book.sheets.flatMap((sheet, index) => (sheet.charts.some(({ source: own }) => own === undefined) ? [index + 1] : []));
  return packedZip(finishPackage(await readParts(saved, book.name, true), original, kept, drawn));
}
