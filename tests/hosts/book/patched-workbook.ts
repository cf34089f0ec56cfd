/** Writes tabs that came, went, moved and got other names into the workbook's own part; all else that it says stays. */
import type { Book } from './book.ts';
import type { BookSheet } from './book-sheet.ts';
import type { EditedPackage } from './edited-package.ts';
import { printTitles } from './file-page.ts';
import { mapReferences } from './formula-references.ts';
import type { KeptTab, OpenedAgain } from './opened-again.ts';
import { nameKey } from './sheet-name.ts';
import { attributeOf, childTexts, joinedXml, pieceNamed, splitXml, withAttribute, withContents, withPieces, withPrefix, type SplitXml } from './xml-pieces.ts';
import { plainText, writtenText } from './xml-text.ts';

const WORKBOOK_PARTS: readonly string[] = [
  'fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr',
  'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

/** A tab to write: a sheet of cells, or another kind that the book doesn't know. */
interface Entry {
  readonly sheet: BookSheet | null;
  readonly tab: KeptTab | null;
  /** Its place in the file; null for a new one. */
  readonly index: number | null;
}

/** The tabs in their order; a sheet of another kind stays behind the tab that it stood behind. */
export function tabOrder(book: Book, { tabs }: OpenedAgain, fileTabs: readonly string[], cellSheets: ReadonlySet<number>): readonly Entry[] {
  const byId = new Map(tabs.map((tab) => [tab.sheet.id, tab]));
  const entries = book.sheets.map((sheet): Entry => {
    const tab = byId.get(sheet.id) ?? null;
    return { sheet, tab, index: tab?.index ?? null };
  });
  fileTabs.forEach((_, index) => {
    if (cellSheets.has(index)) return;
    let before = index - 1;
    while (before >= 0 && !entries.some((entry) => entry.index === before)) before -= 1;
    entries.splice(before < 0 ? 0 : entries.findIndex((entry) => entry.index === before) + 1, 0, { sheet: null, tab: null, index });
  });
  return entries;
}

const STATES = { 'visible': null, 'hidden': 'hidden', 'very-hidden': 'veryHidden' } as const;

function sheetList(into: EditedPackage, entries: readonly Entry[], fileTabs: readonly string[], ids: ReadonlyMap<string, string>, prefix: string): readonly string[] {
  let last = Math.max(0, ...fileTabs.map((text) => Number(attributeOf(text, 'sheetId') ?? 0)));
  const space = into.native('http://schemas.openxmlformats.org/officeDocument/2006/relationships');
  return entries.map(({ sheet, tab, index }) => {
    const own = index === null ? undefined : fileTabs[index];
    if (own !== undefined && (sheet === null || tab === null)) return own;
    if (sheet === null) return '';
    if (own !== undefined && tab !== null) {
      const named = sheet.name === tab.name ? own : withAttribute(own, 'name', writtenText(sheet.name));
      return sheet.visibility === tab.visibility ? named : withAttribute(named, 'state', STATES[sheet.visibility]);
    }
    last += 1;
    const text = withPrefix(`<sheet name="${writtenText(sheet.name)}" sheetId="${last}" xmlns:r="${space}" r:id="${ids.get(sheet.id) ?? ''}"/>`, prefix);
    return sheet.visibility === 'visible' ? text : withAttribute(text, 'state', STATES[sheet.visibility]);
  });
}

const PRINT_TITLES = '_xlnm.Print_Titles';

/** Names for ranges, after lines came and went and tabs were moved, renamed and deleted. */
function nameList(split: SplitXml, entries: readonly Entry[], opened: OpenedAgain, fileTabs: readonly string[], titled: ReadonlySet<BookSheet>): readonly string[] {
  const placeOf = new Map(entries.flatMap(({ index }, place) => (index === null ? [] : [[index, place] as const])));
  const left = new Set(entries.flatMap(({ sheet }) => (sheet === null ? [] : [nameKey(sheet.name)])));
  const gone = new Set(opened.gone.map(nameKey).filter((name) => !left.has(name)));
  const kept = childTexts(pieceNamed(split, 'definedNames') ?? '').flatMap((text) => {
    const scope = attributeOf(text, 'localSheetId');
    const place = scope === null ? null : placeOf.get(Number(scope));
    if (place === undefined) return [];
    const sheet = place === null ? null : entries[place]?.sheet ?? null;
    if (sheet !== null && titled.has(sheet) && attributeOf(text, 'name') === PRINT_TITLES) return [];
    const own = scope === null ? null : plainText(attributeOf(fileTabs[Number(scope)] ?? '<a>', 'name') ?? '');
    const formula = plainText(text.slice(text.indexOf('>') + 1, text.lastIndexOf('</')));
    let isGone = false;
    mapReferences(formula, (reference) => {
      isGone ||= reference.sheet !== null && gone.has(nameKey(reference.sheet));
      return reference;
    });
    const next = isGone ? '#REF!' : opened.formula(formula, own);
    const placed = place === null || String(place) === scope ? text : withAttribute(text, 'localSheetId', String(place));
    return [next === formula ? placed : withContents(placed, writtenText(next))];
  });
  const titles = entries.flatMap(({ sheet }, place) => {
    const range = sheet !== null && titled.has(sheet) ? printTitles(sheet.page, sheet.name) : null;
    return range === null ? [] : [withPrefix(`<definedName name="${PRINT_TITLES}" localSheetId="${place}">${writtenText(range)}</definedName>`, split.prefix)];
  });
  return [...kept, ...titles];
}

/** The tab on top, by its place; null for the one that the file says. */
function activePlace(book: Book, entries: readonly Entry[], opened: OpenedAgain): number | null {
  const place = entries.findIndex(({ sheet }) => sheet?.id === book.activeSheet);
  return entries[place]?.index === opened.active ? null : place;
}

/** Answers with the part of the tab on top, where another one is than was. */
export function patchWorkbook(into: EditedPackage, main: string, book: Book, opened: OpenedAgain, cellSheets: ReadonlySet<number>, added: ReadonlyMap<string, string>, titled: ReadonlySet<BookSheet>): string | null {
  let split = splitXml(into.text(main));
  const fileTabs = childTexts(pieceNamed(split, 'sheets') ?? '');
  const pathById = new Map(into.relationships(main).map(({ id, target }) => [id, target]));
  const entries = tabOrder(book, opened, fileTabs, cellSheets);
  const ids = new Map([...added].map(([sheet, path]) => [sheet, into.relate(main, 'worksheet', path)]));
  const tabs = sheetList(into, entries, fileTabs, ids, split.prefix);
  const names = nameList(split, entries, opened, fileTabs, titled);
  split = withPieces(split, 'sheets', [withContents(pieceNamed(split, 'sheets') ?? `<${split.prefix}sheets/>`, tabs.join(''))], WORKBOOK_PARTS);
  split = withPieces(split, 'definedNames', names.length === 0 ? [] : [`<${split.prefix}definedNames>${names.join('')}</${split.prefix}definedNames>`], WORKBOOK_PARTS);
  // What formulas make of the cells that were changed is for the program that opens the file.
  split = withPieces(split, 'calcPr', [withAttribute(pieceNamed(split, 'calcPr') ?? `<${split.prefix}calcPr/>`, 'fullCalcOnLoad', '1')], WORKBOOK_PARTS);
  const active = activePlace(book, entries, opened);
  const fileActive = Number(attributeOf(childTexts(pieceNamed(split, 'bookViews') ?? '')[0] ?? '<a>', 'activeTab') ?? 0);
  const place = active ?? entries.findIndex(({ index }) => index === fileActive);
  if (place !== fileActive && place !== -1) {
    const views = pieceNamed(split, 'bookViews') ?? `<${split.prefix}bookViews><${split.prefix}workbookView/></${split.prefix}bookViews>`;
    const [first = '', ...others] = childTexts(views);
    // The first tab that shows in the bar would be another one too.
    const told = withAttribute(withAttribute(first, 'activeTab', String(place)), 'firstSheet', null);
    split = withPieces(split, 'bookViews', [withContents(views, [told, ...others].join(''))], WORKBOOK_PARTS);
  }
  into.put(main, joinedXml(split));
  const lost = new Set(fileTabs.flatMap((text, index) => (entries.some((entry) => entry.index === index) ? [] : [attributeOf(text, 'id') ?? ''])));
  const chain = into.relationships(main).filter(({ type }) => type === 'calcChain');
  into.unrelate(main, new Set([...lost, ...chain.map(({ id }) => id)]));
  for (const { target } of chain) into.remove(target);
  const own = active === null ? undefined : tabs[active];
  return own === undefined ? null : pathById.get(attributeOf(own, 'id') ?? '') ?? added.get(entries[active ?? 0]?.sheet?.id ?? '') ?? null;
}
