/** Writes changed cells into the rows of a sheet's XML; all other cells stay as they were written, where their rows and columns went. */
import { cellAddress } from '../../../core/table/cell-ref.ts';
import { cellArea, isArea, lineAfter, type LineChange } from './area.ts';
import { extraOf, hasSameContents, hasSameLook, lookKey } from './cell-changes.ts';
import { columnFromLetters } from './formula-references.ts';
import type { KeptTab } from './opened-again.ts';
import { isRowHidden, type TabChanges } from './tab-changes.ts';
import { attributeOf, childrenOf, elementAt, withAttribute } from './xml-pieces.ts';
import { plainText } from './xml-text.ts';

/** A cell's new XML with the number of a look that the file has, or else with one that is added; an empty text for an empty cell. */
export type CellWriter = (row: number, column: number, style: string | null) => string;

/** A cell as the file has it, at the place where it is now. */
interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Of the formula that it shares with others; null where it shares none. */
  readonly shared: string | null;
}

interface FileRow {
  readonly row: number;
  /** The tag without its end. */
  readonly tag: string;
  readonly text: string;
  readonly cells: readonly FileCell[];
}

function placeAfter(line: number, axis: LineChange['axis'], changes: readonly LineChange[]): number | null {
  return changes.filter((change) => change.axis === axis).reduce<number | null>((at, change) => (at === null ? null : lineAfter(at, change)), line);
}

function sharedIn(text: string): string | null {
  const start = text.search(/<(?:[\w.-]+:)?f[\s>/]/);
  const formula = start === -1 ? '' : text.slice(start);
  return formula !== '' && attributeOf(formula, 't') === 'shared' ? attributeOf(formula, 'si') : null;
}

/** The rows of the file, but for those that went away; cells and rows without an address follow the one before. */
function rowsOf(xml: string, changes: readonly LineChange[]): readonly FileRow[] {
  const data = elementAt(xml, 0);
  if (data === null) return [];
  let last = -1;
  return childrenOf(xml, data).flatMap((element): readonly FileRow[] => {
    const text = xml.slice(element.start, element.end);
    last = Number(attributeOf(text, 'r') ?? last + 2) - 1;
    const row = placeAfter(last, 'rows', changes);
    // Rows and cells that no sheet has are left out.
    if (row === null || !isArea(cellArea(row, 0))) return [];
    let column = -1;
    const cells = childrenOf(xml, element).flatMap((cell): readonly FileCell[] => {
      const own = xml.slice(cell.start, cell.end);
      const letters = /^[A-Za-z]+/.exec(attributeOf(own, 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnFromLetters(letters);
      const place = placeAfter(column, 'columns', changes);
      return place === null || !isArea(cellArea(row, place)) ? [] : [{ row, column: place, text: own, shared: sharedIn(own) }];
    });
    return [{ row, tag: xml.slice(element.start, element.inner).replace(/\s*\/?>$/, ''), text, cells }];
  });
}

/** The formula that a cell's XML spells out; null for one without, or of which another cell has the words. */
function formulaIn(text: string): string | null {
  const found = /<(?:[\w.-]+:)?f(?:\s[^>]*)?>([^<]*)</.exec(text);
  return found === null ? null : plainText(found[1] ?? '');
}

/** Whether a cell's XML still says what the cell holds. */
function isKept({ row, column, text, shared }: FileCell, { now, before, isMoved }: KeptTab): boolean {
  if (!hasSameContents(before.cells, now.cells, row, column) || /<(?:[\w.-]+:)?f\s[^>]*ref="[^A-Z$]/.test(text)) return false;
  const formula = now.cells.formula(row, column);
  if (formula === undefined || !isMoved) return true;
  const isPlain = shared === null && (now.lineChanges.length === 0 || !/<(?:[\w.-]+:)?f\s[^>]*ref=/.test(text));
  return isPlain && formulaIn(text) === formula.slice(1);
}

/** Cells that share a formula are written out when the one that has its words, or their place, was changed. */
function lostShares(rows: readonly FileRow[], isKeptAlone: (cell: FileCell) => boolean): ReadonlySet<string> {
  return new Set(rows.flatMap(({ cells }) => cells).flatMap((cell) =>
    (cell.shared !== null && (formulaIn(cell.text) ?? '') !== '' && !isKeptAlone(cell) ? [cell.shared] : [])));
}

/** Numbers of the looks that the file's cells have, by what they look like. */
function stylesOf(rows: readonly FileRow[], { before }: KeptTab): ReadonlyMap<string, string> {
  const styles = new Map<string, string>();
  for (const { row, column, text } of rows.flatMap(({ cells }) => cells)) {
    const key = lookKey(before.cells.look(row, column));
    if (!styles.has(key)) styles.set(key, attributeOf(text, 's') ?? '0');
  }
  return styles;
}

/** A row's tag with the height that it has and whether it shows. */
function rowTag(tag: string, row: number, { now, before }: KeptTab, isChanged: boolean): string {
  const numbered = withAttribute(withAttribute(`${tag}>`, 'spans', null), 'r', String(row + 1));
  if (!isChanged) return numbered;
  const height = now.rowHeights.get(row);
  const isSame = before.rowHeights.get(row) === height;
  const sized = isSame ? numbered : withAttribute(withAttribute(numbered, 'ht', height === undefined ? null : String(height)), 'customHeight', height === undefined ? null : '1');
  return withAttribute(sized, 'hidden', isRowHidden(now, row) ? '1' : null);
}

/** `<sheetData>` with what was changed. */
export function patchedCells(xml: string, tab: KeptTab, changes: TabChanges, write: CellWriter, prefix: string): string {
  const { now } = tab;
  const rows = rowsOf(xml, now.lineChanges);
  const isKeptAlone = (cell: FileCell): boolean => isKept(cell, tab);
  const lost = lostShares(rows, isKeptAlone);
  const styles = stylesOf(rows, tab);
  const dynamic = rows.flatMap(({ cells }) => cells).find(({ row, column, text }) => extraOf(tab.before.cells, row, column)?.isDynamic === true && attributeOf(text, 'cm') !== null);
  const isSame = (cell: FileCell): boolean => isKeptAlone(cell) && (cell.shared === null || !lost.has(cell.shared));
  /** A cell at its place, in the look that it has now; `own` is its XML in the file. */
  const written = (row: number, column: number, own: FileCell | undefined): string => {
    const hasLook = own !== undefined && hasSameLook(tab.before.cells, now.cells, row, column);
    if (own !== undefined && hasLook && isSame(own)) return withAttribute(own.text, 'r', cellAddress(row, column));
    const style = hasLook ? attributeOf(own.text, 's') ?? '0' : styles.get(lookKey(now.cells.look(row, column))) ?? null;
    const text = write(row, column, style);
    // Only its look is another one.
    if (own !== undefined && text !== '' && isSame(own)) return withAttribute(withAttribute(own.text, 's', attributeOf(text, 's')), 'r', cellAddress(row, column));
    if (text === '' || attributeOf(text, 'cm') === null) return text;
    return withAttribute(text, 'cm', dynamic === undefined ? null : attributeOf(dynamic.text, 'cm'));
  };
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...byRow.keys(), ...changes.cells.keys(), ...changes.rows])].toSorted((a, b) => a - b);
  const texts = numbers.map((number) => {
    const row = byRow.get(number);
    const isRowChanged = changes.rows.has(number);
    const isAsItWas = row !== undefined && now.lineChanges.length === 0 && !isRowChanged && !changes.cells.has(number) && row.cells.every(isSame);
    if (isAsItWas) return row.text;
    const own = new Map((row?.cells ?? []).map((cell) => [cell.column, cell]));
    const columns = [...new Set([...own.keys(), ...changes.cells.get(number) ?? []])].toSorted((a, b) => a - b);
    const inner = columns.map((column) => written(number, column, own.get(column))).join('');
    const tag = rowTag(row?.tag ?? `<${prefix}row`, number, tab, isRowChanged);
    // A row that came and holds nothing isn't written.
    return row === undefined && inner === '' && !/\s(?:ht|hidden)=/.test(tag) ? '' : `${tag}${inner}</${prefix}row>`;
  });
  // Where lines went away, those that are left may all be as they were.
  const isUntouched = now.lineChanges.length === 0 && texts.length === rows.length && rows.every(({ text }, index) => text === texts[index]);
  return isUntouched ? xml : `<${prefix}sheetData>${texts.join('')}</${prefix}sheetData>`;
}
