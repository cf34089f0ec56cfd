/** Writes how a sheet is shown and printed, and how wide its columns are, over what the file says of it. */
import { lineAfter, type Axis, type LineChange } from './area.ts';
import type { KeptTab } from './opened-again.ts';
import { withChildren } from './patched-lists.ts';
import type { TabChanges } from './tab-changes.ts';
import { attributeOf, childTexts, pieceNamed, withAttribute, withContents, withPieces, withPrefix, type SplitXml } from './xml-pieces.ts';

/** The order in which a sheet says what it says. */
export const SHEET_PARTS: readonly string[] = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState',
  'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture',
  'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
];

/** Frozen panes and the lines between cells. */
export function patchedViews(split: SplitXml, theirs: SplitXml, { now }: KeptTab, changes: TabChanges): SplitXml {
  if (!changes.frozen && !changes.gridlines) return split;
  const pane = /<pane\s[^>]*\/>/.exec(pieceNamed(theirs, 'sheetViews') ?? '')?.[0];
  const views = pieceNamed(split, 'sheetViews') ?? `<${split.prefix}sheetViews><${split.prefix}sheetView workbookViewId="0"/></${split.prefix}sheetViews>`;
  const patched = withChildren(views, (view) => {
    const lined = changes.gridlines ? withAttribute(view, 'showGridLines', now.hasGridlines ? null : '0') : view;
    if (!changes.frozen) return lined;
    // What was selected in other panes goes with them.
    const rest = childTexts(lined).filter((text) => !isNamed(text, 'pane') && !isNamed(text, 'selection')).join('');
    return withContents(lined, (pane === undefined ? '' : withPrefix(pane, split.prefix)) + rest);
  });
  return withPieces(split, 'sheetViews', [patched], SHEET_PARTS);
}

/** The page's size, direction, breaks and footer; its margins and headings stay. */
export function patchedPage(split: SplitXml, theirs: SplitXml, changes: TabChanges): SplitXml {
  if (!changes.page) return split;
  let next = split;
  for (const name of ['pageSetup', 'rowBreaks']) {
    const piece = pieceNamed(theirs, name);
    next = withPieces(next, name, piece === undefined ? [] : [withPrefix(piece, split.prefix)], SHEET_PARTS);
  }
  const own = pieceNamed(next, 'headerFooter') ?? `<${split.prefix}headerFooter/>`;
  const footer = childTexts(withPrefix(pieceNamed(theirs, 'headerFooter') ?? '', split.prefix)).find((text) => isNamed(text, 'oddFooter')) ?? '';
  const [headers, others] = [childTexts(own).filter((text) => isNamed(text, 'oddHeader')), childTexts(own).filter((text) => !isNamed(text, 'oddHeader') && !isNamed(text, 'oddFooter'))];
  const lines = [...headers, footer, ...others].join('');
  next = withPieces(next, 'headerFooter', lines === '' ? [] : [withContents(own, lines)], SHEET_PARTS);
  const isFitted = /<pageSetUpPr\s[^>]*fitToPage="1"/.test(pieceNamed(theirs, 'sheetPr') ?? '');
  const properties = pieceNamed(next, 'sheetPr') ?? `<${split.prefix}sheetPr/>`;
  const kept = childTexts(properties).filter((text) => !isNamed(text, 'pageSetUpPr')).join('');
  const told = withContents(properties, kept + (isFitted ? `<${split.prefix}pageSetUpPr fitToPage="1"/>` : ''));
  return withPieces(next, 'sheetPr', told === `<${split.prefix}sheetPr/>` ? [] : [told], SHEET_PARTS);
}

/** Breaks that somebody set go along with the line that begins a page, and go away with it. */
export function movedBreaks(xml: string, axis: Axis, lineChanges: readonly LineChange[]): string {
  const changes = lineChanges.filter((change) => change.axis === axis);
  if (changes.length === 0) return xml;
  const moved = withChildren(xml, (one) => {
    const id = Number(attributeOf(one, 'id') ?? 0);
    if (!Number.isInteger(id)) return one;
    const line = changes.reduce<number | null>((at, change) => (at === null ? null : lineAfter(at, change)), id);
    return line === null ? '' : withAttribute(one, 'id', String(line));
  });
  if (moved === '' || attributeOf(moved, 'manualBreakCount') === null) return moved;
  return withAttribute(moved, 'manualBreakCount', String(childTexts(moved).filter((one) => /^(?:1|true)$/.test(attributeOf(one, 'man') ?? '')).length));
}

function isNamed(text: string, name: string): boolean {
  return new RegExp(`^<(?:\\w+:)?${name}[\\s/>]`).test(text);
}

/** What a file says of each column, where it is now. */
function columnsOf(xml: string, { now }: KeptTab): Map<number, string> {
  const columns = new Map<number, string>();
  const changes = now.lineChanges.filter(({ axis }) => axis === 'columns');
  for (const text of childTexts(xml)) {
    const [min, max] = [Number(attributeOf(text, 'min')), Number(attributeOf(text, 'max'))];
    for (let column = min - 1; column < Math.min(max, 16_384); column += 1) {
      const place = changes.reduce<number | null>((at, change) => (at === null ? null : lineAfter(at, change)), column);
      if (place !== null) columns.set(place, withAttribute(withAttribute(text, 'min', null), 'max', null));
    }
  }
  return columns;
}

/** Widths and hidden columns; looks and outlines of columns stay. */
export function patchedColumns(split: SplitXml, tab: KeptTab, changes: TabChanges): SplitXml {
  if (!changes.columns) return split;
  const { now, before } = tab;
  const columns = columnsOf(pieceNamed(split, 'cols') ?? '', tab);
  for (const column of new Set([...columns.keys(), ...now.columnWidths.keys(), ...now.hiddenColumns])) {
    const [width, isHidden] = [now.columnWidths.get(column), now.hiddenColumns.has(column)];
    let text = columns.get(column) ?? `<${split.prefix}col/>`;
    if (width !== before.columnWidths.get(column)) text = withAttribute(withAttribute(text, 'width', width === undefined ? null : String(width)), 'customWidth', width === undefined ? null : '1');
    if (isHidden !== before.hiddenColumns.has(column)) text = withAttribute(text, 'hidden', isHidden ? '1' : null);
    columns.set(column, text);
  }
  const texts: string[] = [];
  const sorted = [...columns].filter(([, text]) => /\s[\w:]+=/.test(text)).toSorted(([a], [b]) => a - b);
  sorted.forEach(([column, text], index) => {
    const [last, other] = sorted[index - 1] ?? [];
    const isRun = last === column - 1 && other === text;
    const first = isRun ? attributeOf(texts.pop() ?? '', 'min') ?? '' : String(column + 1);
    texts.push(withAttribute(withAttribute(text, 'min', first), 'max', String(column + 1)));
  });
  return withPieces(split, 'cols', texts.length === 0 ? [] : [`<${split.prefix}cols>${texts.join('')}</${split.prefix}cols>`], SHEET_PARTS);
}
