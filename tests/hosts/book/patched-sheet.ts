/** Writes what was changed of a tab into the XML that its file has of it; everything else stays as it was written. */
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { AddedStyles } from './added-styles.ts';
import { extraOf, hasPlace } from './cell-changes.ts';
import type { EditedPackage } from './edited-package.ts';
import { movedXml, type Moves } from './moved-xml.ts';
import type { KeptTab, OpenedAgain } from './opened-again.ts';
import { relationshipsOf } from './package-parts.ts';
import { patchedCells } from './patched-cells.ts';
import { moveComments } from './patched-comments.ts';
import { addCharts, movedDrawing, removeCharts } from './patched-drawing.ts';
import { withChildren, withLists, withoutColours, withoutLists } from './patched-lists.ts';
import { patchedTables } from './patched-tables.ts';
import { movedBreaks, patchedColumns, patchedPage, patchedViews, SHEET_PARTS } from './patched-views.ts';
import { areaFromRange, rangeOfArea } from './range-text.ts';
import type { TabChanges } from './tab-changes.ts';
import { withLooks, type WrittenTabs } from './written-tabs.ts';
import { attributeOf, childTexts, joinedXml, pieceNamed, splitXml, withAttribute, withPieces, withPrefix, type Piece, type SplitXml } from './xml-pieces.ts';
import { writtenText } from './xml-text.ts';

/** What is taken from where to patch a tab. */
export interface Patch {
  readonly into: EditedPackage;
  readonly path: string;
  readonly tab: KeptTab;
  readonly changes: TabChanges;
  readonly opened: OpenedAgain;
  readonly styles: AddedStyles;
  readonly written: WrittenTabs;
  /** The place among the written tabs of what was changed of this one. */
  readonly place: number;
}

/** What is written of cells elsewhere than beside them, and goes along with them. */
const MOVED: ReadonlySet<string> = new Set([
  'protectedRanges', 'autoFilter', 'sortState', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'ignoredErrors', 'extLst',
]);

function withMoved(split: SplitXml, moves: Moves): SplitXml {
  const moved = ({ name, text }: Piece): string => {
    if (name === 'rowBreaks' || name === 'colBreaks') return movedBreaks(text, name === 'rowBreaks' ? 'rows' : 'columns', moves.changes);
    return MOVED.has(name) ? movedXml(text, moves) : text;
  };
  return { ...split, pieces: split.pieces.map((piece) => ({ ...piece, text: moved(piece) })) };
}

/** Cells, and how far they reach. */
function withCells(split: SplitXml, { tab, changes, styles, written, place }: Patch): SplitXml {
  if (changes.cells.size === 0 && changes.rows.size === 0 && !tab.isMoved) return split;
  const cells = written.cells(place);
  const write = (row: number, column: number, style: string | null): string => {
    const cell = cells.get(cellAddress(row, column)) ?? '';
    if (cell === '') return '';
    return withPrefix(style === null ? withLooks(cell, (index) => styles.cell(index), () => 0) : withAttribute(cell, 's', style === '0' ? null : style), split.prefix);
  };
  const data = pieceNamed(split, 'sheetData') ?? `<${split.prefix}sheetData/>`;
  const next = withPieces(split, 'sheetData', [patchedCells(data, tab, changes, write, split.prefix)], SHEET_PARTS);
  if (changes.cells.size === 0 && tab.now.lineChanges.length === 0) return next;
  const dimension = pieceNamed(next, 'dimension');
  const [used, told] = [tab.now.cells.usedArea(false), areaFromRange(attributeOf(dimension ?? '<a>', 'ref') ?? '')];
  if (dimension === undefined || used === null || told === null) return next;
  const whole = { top: Math.min(used.top, told.top), left: Math.min(used.left, told.left), bottom: Math.max(used.bottom, told.bottom), right: Math.max(used.right, told.right) };
  const isSame = rangeOfArea(whole) === rangeOfArea(told);
  return isSame ? next : withPieces(next, 'dimension', [withAttribute(dimension, 'ref', rangeOfArea(whole))], SHEET_PARTS);
}

function withLinks(split: SplitXml, { into, path, tab, changes }: Patch): SplitXml {
  if (changes.links.size === 0) return split;
  const lost = new Set<string>();
  const kept = withChildren(pieceNamed(split, 'hyperlinks') ?? `<${split.prefix}hyperlinks/>`, (link) => {
    const area = areaFromRange(attributeOf(link, 'ref') ?? '');
    const isGone = area !== null && hasPlace(changes.links, area.top, area.left);
    const id = attributeOf(link, 'id');
    if (isGone && id !== null) lost.add(id);
    return isGone ? '' : link;
  });
  const isUsed = (id: string): boolean => kept.includes(`"${id}"`);
  into.unrelate(path, new Set([...lost].filter((id) => !isUsed(id))));
  const space = into.native('http://schemas.openxmlformats.org/officeDocument/2006/relationships');
  const links = [...changes.links].flatMap(([row, columns]) => [...columns].flatMap((column) => {
    const link = extraOf(tab.now.cells, row, column)?.hyperlink;
    if (link === undefined) return [];
    const { location, target, tooltip, display } = link;
    const leads = location === undefined ? `xmlns:r="${space}" r:id="${into.relate(path, 'hyperlink', target, true)}"` : `location="${writtenText(location)}"`;
    const more = [['tooltip', tooltip], ['display', display]].flatMap(([name, text]) => (text === undefined ? [] : [` ${name ?? ''}="${writtenText(text)}"`]));
    return [withPrefix(`<hyperlink ref="${cellAddress(row, column)}" ${leads}${more.join('')}/>`, split.prefix)];
  }));
  const all = [...childTexts(kept), ...links].join('');
  return withPieces(split, 'hyperlinks', all === '' ? [] : [`<${split.prefix}hyperlinks>${all}</${split.prefix}hyperlinks>`], SHEET_PARTS);
}

/** Charts, in the drawing that the sheet has or in one that it gets. */
function withCharts(split: SplitXml, { into, path, tab, changes, written, place }: Patch): SplitXml {
  const drawing = into.target(path, 'drawing');
  if (drawing !== undefined) {
    if (tab.now.lineChanges.length > 0) into.put(drawing, movedDrawing(into.text(drawing), tab.now.lineChanges));
    removeCharts(into, drawing, changes.charts.gone);
  }
  const made = relationshipsOf(written.parts, written.path(place)).find(({ type }) => type === 'drawing')?.target;
  if (changes.charts.come.length === 0 || made === undefined) return split;
  if (drawing !== undefined) {
    addCharts(into, drawing, written.parts, made);
    return split;
  }
  const id = into.relate(path, 'drawing', into.adopt(written.parts, made));
  const space = into.native('http://schemas.openxmlformats.org/officeDocument/2006/relationships');
  return withPieces(split, 'drawing', [withPrefix(`<drawing xmlns:r="${space}" r:id="${id}"/>`, split.prefix)], SHEET_PARTS);
}

/** Pieces that the library wrote anew, as this part has them; none where it wrote none. */
function taken(theirs: SplitXml, name: string, { prefix }: SplitXml): readonly string[] {
  return theirs.pieces.filter((piece) => piece.name === name).map(({ text }) => withPrefix(text, prefix));
}

export function patchSheet(patch: Patch): void {
  const { into, path, tab, changes, opened, styles, written, place } = patch;
  const theirs = splitXml(written.withTexts(new TextDecoder().decode(written.parts.get(written.path(place)))));
  const moves: Moves = { changes: tab.now.lineChanges, formula: (formula) => opened.formula(formula, tab.name) };
  let split = withoutLists(splitXml(into.text(path)), changes.validations, SHEET_PARTS);
  split = withMoved(withoutColours(split, changes.colours, SHEET_PARTS), moves);
  split = withCells(split, patch);
  for (const [isChanged, name] of [[changes.merges, 'mergeCells'], [changes.filter, 'autoFilter'], [changes.protection, 'sheetProtection']] as const) {
    if (isChanged) split = withPieces(split, name, taken(theirs, name, split), SHEET_PARTS);
  }
  const rules = taken(theirs, 'conditionalFormatting', split).map((text) => withLooks(text, () => 0, (index) => styles.rule(index)));
  if (rules.length > 0) {
    split = withPieces(split, 'conditionalFormatting', [...split.pieces.filter(({ name }) => name === 'conditionalFormatting').map(({ text }) => text), ...rules], SHEET_PARTS);
  }
  split = withLists(split, changes.validations.come, taken(theirs, 'dataValidations', split).join(''), SHEET_PARTS);
  split = patchedViews(patchedColumns(split, tab, changes), theirs, tab, changes);
  split = patchedPage(split, theirs, changes);
  split = withLinks(split, patch);
  split = patchedTables(into, path, split, tab, changes.tables, moves, { parts: written.parts, path: written.path(place) }, SHEET_PARTS);
  split = withCharts(split, patch);
  into.put(path, joinedXml(split));
  moveComments(into, path, tab);
}
