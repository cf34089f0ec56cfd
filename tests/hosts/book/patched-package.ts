/** The package of a file with what was changed in its workbook: only the parts that say so are written anew. */
import type { CellStyle } from 'hucre/xlsx';
import { AddedStyles } from './added-styles.ts';
import type { Book } from './book.ts';
import type { LineChange } from './area.ts';
import { hasPlace } from './cell-changes.ts';
import { dropTexts, textsIn } from './dropped-texts.ts';
import { EditedPackage } from './edited-package.ts';
import { FileError } from './file-error.ts';
import { STANDARD_FONT } from './file-looks.ts';
import type { FileSource } from './file-source.ts';
import { withFormulas } from './moved-xml.ts';
import { openedAgain, type KeptTab, type OpenedAgain } from './opened-again.ts';
import { mainPart, sheetParts, tabNames, type SheetPart } from './package-parts.ts';
import { lastPriority } from './patched-lists.ts';
import { patchSheet } from './patched-sheet.ts';
import { numberTable } from './patched-tables.ts';
import { patchWorkbook } from './patched-workbook.ts';
import { rangesAfter } from './range-text.ts';
import { nameKey } from './sheet-name.ts';
import { changesToFile, sheetToFile } from './sheet-to-file.ts';
import { isUnchanged, tabChanges, type TabChanges } from './tab-changes.ts';
import { withLooks, writtenPackage, WrittenTabs } from './written-tabs.ts';
import { attributeOf, childTexts, joinedXml, pieceNamed, splitXml, withAttribute, withContents, withPieces } from './xml-pieces.ts';
import { plainText, writtenText } from './xml-text.ts';
import { readParts } from './zip-package.ts';

const NO_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

interface ChangedTab {
  readonly tab: KeptTab;
  readonly path: string;
  readonly changes: TabChanges;
}

/** Names of tabs among those that the library writes, which are never shown. */
function workingName(place: number): string {
  return `Tab ${place + 1}`;
}

/** What the library has to write: the changed tabs of the file, then the new ones. */
async function written(book: Book, changed: readonly ChangedTab[], added: readonly string[], into: EditedPackage, font: NonNullable<CellStyle['font']>): Promise<WrittenTabs> {
  const sheets = [
    ...changed.map(({ tab, path, changes }, place) => {
      // Where formulas may read otherwise, any of them may have to be written.
      const isWanted = (row: number, column: number): boolean => hasPlace(changes.cells, row, column) || tab.now.cells.formula(row, column) !== undefined;
      return changesToFile(workingName(place), tab, changes, isWanted, lastPriority(into.text(path)), font);
    }),
    ...added.map((id, place) => sheetToFile(workingName(changed.length + place), book.stateOf(id), font)),
  ];
  const isNone = sheets.length === 0;
  const parts = await writtenPackage({ sheets: isNone ? [{ name: workingName(0), rows: [] }] : sheets, names: [], dateSystem: book.dateSystem, active: 0 });
  return new WrittenTabs(parts);
}

/** Takes over a new tab; answers with where it stands. */
function addTab(into: EditedPackage, from: WrittenTabs, place: number, styles: AddedStyles): string {
  const path = into.adopt(from.parts, from.path(place), (xml) => withLooks(from.withTexts(xml), (index) => styles.cell(index), (index) => styles.rule(index)));
  for (const { type, target } of into.relationships(path)) if (type === 'table') numberTable(into, target);
  return path;
}

/** Cells that are named elsewhere than on sheets: by charts, and by pivot tables, which say where they stand and what they count. */
function patchElsewhere(into: EditedPackage, { formula, tabs, isMoved }: OpenedAgain, pathOf: ReadonlyMap<number, string>): void {
  if (!isMoved) return;
  const byName = new Map(tabs.map((tab) => [nameKey(tab.name), tab]));
  const withRange = (tag: string, changes: readonly LineChange[]): string => {
    const after = rangesAfter(attributeOf(tag, 'ref') ?? '', changes);
    return after === '' ? tag : withAttribute(tag, 'ref', after);
  };
  for (const path of [...into.parts.keys()]) {
    if (/(^|\/)charts\/[^/]*\.xml$/i.test(path)) into.put(path, withFormulas(into.text(path), (text) => formula(text, null)));
    if (!/(^|\/)pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(path)) continue;
    into.put(path, into.text(path).replace(/<(?:\w+:)?worksheetSource\s[^>]*>/, (tag) => {
      const tab = byName.get(nameKey(plainText(attributeOf(tag, 'sheet') ?? '')));
      if (tab === undefined) return tag;
      const named = tab.sheet.name === tab.name ? tag : withAttribute(tag, 'sheet', writtenText(tab.sheet.name));
      return withRange(named, tab.now.lineChanges);
    }));
  }
  for (const { index, now } of tabs) {
    for (const { type, target } of into.relationships(pathOf.get(index) ?? '')) {
      if (type === 'pivotTable') into.put(target, into.text(target).replace(/<(?:\w+:)?location\s[^>]*>/, (tag) => withRange(tag, now.lineChanges)));
    }
  }
}

/** Only the tab on top is chosen: what is done to one would be done to all that are. */
function selectTab(into: EditedPackage, sheets: readonly string[], active: string | null): void {
  if (active === null) return;
  for (const path of sheets) {
    const split = splitXml(into.text(path));
    const views = pieceNamed(split, 'sheetViews');
    if (views === undefined) continue;
    const told = childTexts(views).map((view) => withAttribute(view, 'tabSelected', path === active ? '1' : null)).join('');
    into.put(path, joinedXml(withPieces(split, 'sheetViews', [withContents(views, told)], [])));
  }
}

/** Two tabs of one name make a file that nobody can open; the one that the book doesn't know was there first. */
function checkNames(book: Book, others: readonly string[], file: string): void {
  const taken = new Set(others.map(nameKey));
  const same = book.sheets.find(({ name }) => taken.has(nameKey(name)));
  if (same !== undefined) throw new FileError('name-of-chart', { file, tab: same.name });
}

/** @throws FileError where a tab got the name of one that has to stay. */
export async function patchedPackage(book: Book, source: FileSource): Promise<Map<string, Uint8Array>> {
  const before = await readParts(source.bytes, source.file);
  const main = mainPart(before) ?? '';
  const into = new EditedPackage(before, main);
  const inFile = sheetParts(before, main);
  checkNames(book, tabNames(before, main).filter((_, index) => inFile.every((part) => part.index !== index)), source.file);
  const opened = await openedAgain(book, source);
  const pathOf = new Map(inFile.map(({ index, path }: SheetPart): [number, string] => [index, path]));
  const all = opened.tabs.map((tab): ChangedTab => ({ tab, path: pathOf.get(tab.index) ?? '', changes: tabChanges(tab) }));
  const changed = all.filter(({ changes }) => opened.isMoved || !isUnchanged(changes));
  const known = new Set(opened.tabs.map(({ sheet }) => sheet.id));
  const added = book.sheets.map(({ id }) => id).filter((id) => !known.has(id));
  const from = await written(book, changed, added, into, source.font ?? STANDARD_FONT);
  const stylesPath = into.target(main, 'styles');
  const styles = new AddedStyles(stylesPath === undefined ? into.native(NO_STYLES) : into.text(stylesPath), from.styles);
  changed.forEach(({ tab, path, changes }, place) => patchSheet({ into, path, tab, changes, opened, styles, written: from, place }));
  const paths = new Map(added.map((id, index): [string, string] => [id, addTab(into, from, changed.length + index, styles)]));
  putStyles(into, main, stylesPath, styles);
  patchElsewhere(into, opened, pathOf);
  const titled = new Set([...all.filter(({ changes }) => changes.page).map(({ tab }) => tab.sheet), ...book.sheets.filter(({ id }) => paths.has(id))]);
  const active = patchWorkbook(into, main, book, opened, new Set(pathOf.keys()), paths, titled);
  const sheets = into.relationships(main).filter(({ type }) => type.endsWith('sheet')).map(({ target }) => target);
  selectTab(into, sheets, active);
  const strings = into.target(main, 'sharedStrings');
  const texts = inFile.filter(({ path }) => !sheets.includes(path) || changed.some((tab) => tab.path === path)).flatMap(({ path }) => [...textsIn(new TextDecoder().decode(before.get(path)))]);
  if (strings !== undefined) dropTexts(into, strings, new Set(texts), sheets);
  return into.finish(before);
}

function putStyles(into: EditedPackage, main: string, path: string | undefined, styles: AddedStyles): void {
  if (path !== undefined) {
    into.put(path, styles.xml());
    return;
  }
  const own = into.freeName('xl/styles', '.xml');
  into.put(own, styles.xml());
  into.relate(main, 'styles', own);
  into.declare(own, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
}
