/** Moves the comments of a sheet along with their cells, in whichever parts they stand; those of cells that went away go with them. */
import { cellAddress } from '../../../core/table/cell-ref.ts';
import { lineAfter } from './area.ts';
import { extraOf } from './cell-changes.ts';
import type { CellStore } from './cell-store.ts';
import type { EditedPackage } from './edited-package.ts';
import type { KeptTab } from './opened-again.ts';
import { withChildren } from './patched-lists.ts';
import { areaFromRange } from './range-text.ts';
import { attributeOf, childrenOf, elementAt, joinedXml, splitXml, withAttribute } from './xml-pieces.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

function commentsIn(cells: CellStore): readonly (Place & { readonly text: string })[] {
  const found: (Place & { readonly text: string })[] = [];
  for (let row = 0; row < cells.rowCount; row += 1) {
    (cells.row(row)?.extras ?? []).forEach((extra, column) => {
      const comment = extra === undefined ? undefined : extraOf(cells, row, column)?.comment;
      if (comment !== undefined) found.push({ row, column, text: JSON.stringify(comment) });
    });
  }
  return found;
}

function placeAfterLines({ row, column }: Place, { now }: KeptTab): Place | null {
  return now.lineChanges.reduce<Place | null>((place, change) => {
    const line = place === null ? null : lineAfter(change.axis === 'rows' ? place.row : place.column, change);
    if (place === null || line === null) return null;
    return change.axis === 'rows' ? { ...place, row: line } : { ...place, column: line };
  }, { row, column });
}

/** Where a comment of the file stands now: where lines took it, or else where one that says the same came; null for nowhere. */
function commentMover(tab: KeptTab): ((address: string) => Place | null) | null {
  const before = commentsIn(tab.before.cells);
  const key = ({ row, column }: Place): string => `${row},${column}`;
  const now = new Map(commentsIn(tab.now.cells).map((comment) => [key(comment), comment]));
  const isSame = before.every((comment) => now.get(key(comment))?.text === comment.text);
  if (isSame && tab.now.lineChanges.length === 0) return null;
  const moved = new Map<string, Place>();
  const away = before.filter((comment) => {
    const isThere = now.get(key(comment))?.text === comment.text;
    if (isThere) {
      moved.set(key(comment), comment);
      now.delete(key(comment));
    }
    return !isThere;
  });
  for (const comment of away) {
    const next = [...now.values()].find(({ text }) => text === comment.text);
    if (next === undefined) continue;
    moved.set(key(comment), next);
    now.delete(key(next));
  }
  return (address) => {
    const area = areaFromRange(address);
    const place = area === null ? null : placeAfterLines({ row: area.top, column: area.left }, tab);
    return place === null ? null : moved.get(key(place)) ?? null;
  };
}

type Mover = (address: string) => Place | null;

function movedComment(comment: string, place: Mover): string {
  const next = place(attributeOf(comment, 'ref') ?? '');
  return next === null ? '' : withAttribute(comment, 'ref', cellAddress(next.row, next.column));
}

/** A comment's box: its cell, and the lines that it covers. */
function movedShape(shape: string, place: Mover): string {
  const [row, column] = ['Row', 'Column'].map((name) => Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? Number.NaN));
  if (row === undefined || column === undefined || Number.isNaN(row) || Number.isNaN(column)) return shape;
  const next = place(cellAddress(row, column));
  if (next === null) return '';
  return shape
    .replace(/(<(?:\w+:)?Row>\s*)\d+/, `$1${next.row}`)
    .replace(/(<(?:\w+:)?Column>\s*)\d+/, `$1${next.column}`)
    .replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (_, tag: string, list: string) => {
      const numbers = list.split(',').map(Number);
      const shift = [next.column - column, 0, next.row - row, 0];
      return tag + numbers.map((number, index) => Math.max(0, number + (shift[index % 4] ?? 0))).join(', ');
    });
}

/** Writes the comments where they stand now. */
export function moveComments(into: EditedPackage, sheet: string, tab: KeptTab): void {
  const place = commentMover(tab);
  if (place === null) return;
  for (const { type, target } of into.relationships(sheet)) {
    if (!into.parts.has(target)) continue;
    const split = splitXml(into.text(target));
    if (type === 'comments') {
      const pieces = split.pieces.map((piece) => (piece.name === 'commentList' ? { ...piece, text: withComments(piece.text, place) } : piece));
      into.put(target, joinedXml({ ...split, pieces }));
    }
    if (type === 'threadedComment') into.put(target, joinedXml({ ...split, pieces: split.pieces.map((piece) => (piece.name === 'threadedComment' ? { ...piece, text: movedComment(piece.text, place) } : piece)) }));
    // Notes have boxes; buttons and other controls have no cell.
    if (type === 'vmlDrawing') into.put(target, joinedXml({ ...split, pieces: split.pieces.map((piece) => (piece.name === 'shape' && /ObjectType="Note"/.test(piece.text) ? { ...piece, text: movedShape(piece.text, place) } : piece)) }));
  }
}

/** The list of comments, which may become an empty one. */
function withComments(list: string, place: Mover): string {
  const element = elementAt(list, 0);
  if (element === null || childrenOf(list, element).length === 0) return list;
  const kept = withChildren(list, (comment) => movedComment(comment, place));
  return kept === '' ? `${list.slice(0, element.inner)}${list.slice(element.innerEnd)}` : kept;
}
