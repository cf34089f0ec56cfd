/** Takes charts out of a sheet's drawing and puts others in; pictures, text boxes and other charts stay as they are. */
import { lineAfter, type LineChange } from './area.ts';
import type { EditedPackage } from './edited-package.ts';
import { elementsNamed, relationshipsOf, type Parts } from './package-parts.ts';
import { attributeOf, joinedXml, splitXml, withAttribute, type Piece } from './xml-pieces.ts';

const NAMESPACES = /\sxmlns:[\w.-]+="[^"]*"/g;

/** The first chart of each anchor that has one, in their order: so the library counts them. */
function chartsOf(pieces: readonly Piece[], known: ReadonlyMap<string, string>): readonly { readonly piece: Piece; readonly id: string }[] {
  return pieces.filter(({ name }) => name.endsWith('Anchor')).flatMap((piece) => {
    const id = elementsNamed(piece.text, 'chart').map((chart) => chart.get('id') ?? '').find((one) => known.has(one));
    return id === undefined ? [] : [{ piece, id }];
  });
}

/** Takes charts out, by their number, with the parts that nothing else leads to. */
export function removeCharts(into: EditedPackage, drawing: string, gone: ReadonlySet<number>): void {
  if (gone.size === 0) return;
  const split = splitXml(into.text(drawing));
  const known = new Map(into.relationships(drawing).filter(({ type }) => type === 'chart').map(({ id, target }) => [id, target]));
  const lost = chartsOf(split.pieces, known).filter((_, number) => gone.has(number));
  const pieces = new Set(lost.map(({ piece }) => piece));
  into.put(drawing, joinedXml({ ...split, pieces: split.pieces.filter((piece) => !pieces.has(piece)) }));
  into.unrelate(drawing, new Set(lost.map(({ id }) => id)));
  for (const part of lost.map(({ id }) => known.get(id) ?? '')) {
    // Their names are free at once for the charts that come in their place.
    for (const { target } of into.relationships(part)) into.remove(target);
    into.remove(part);
  }
}

/** Puts the charts of another package's drawing into one that is there. */
export function addCharts(into: EditedPackage, drawing: string, from: Parts, other: string): void {
  const [split, theirs] = [splitXml(into.text(drawing)), splitXml(into.native(new TextDecoder().decode(from.get(other))))];
  const spaces = [...theirs.head.matchAll(NAMESPACES)].map(([space]) => space).filter((space) => !split.head.includes(space)).join('');
  const ids = new Map(relationshipsOf(from, other).map(({ id, type, target }) => [id, into.relate(drawing, type, into.adopt(from, target))]));
  const taken = new Set(elementsNamed(into.text(drawing), 'cNvPr').map((own) => Number(own.get('id'))));
  const added = theirs.pieces.filter(({ name }) => name !== '').map(({ name, text }): Piece => {
    // This drawing may name the spaces otherwise: then each anchor says its own.
    const named = text.replace(/^<[^\s/>]+/, (tag) => tag + spaces);
    const related = named.replaceAll(/(\sr:id=")([^"]*)"/g, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`);
    return {
      name,
      text: related.replaceAll(/<xdr:cNvPr\s[^>]*>/g, (tag) => {
        let id = Number(attributeOf(tag, 'id'));
        while (taken.has(id)) id += 1;
        taken.add(id);
        return withAttribute(tag, 'id', String(id));
      }),
    };
  });
  into.put(drawing, joinedXml({ ...split, pieces: [...split.pieces, ...added] }));
}

/** A drawing whose objects go along with the cells below them. */
export function movedDrawing(xml: string, changes: readonly LineChange[]): string {
  const split = splitXml(xml);
  const pieces = split.pieces.map((piece) => {
    const isFixed = !/^(?:two|one)CellAnchor$/.test(piece.name) || attributeOf(piece.text, 'editAs') === 'absolute';
    return isFixed ? piece : { ...piece, text: changes.reduce(movedAnchor, piece.text) };
  });
  return joinedXml({ ...split, pieces });
}

/** An anchor keeps to its cells; where they went away, to those that took their place. */
function movedAnchor(anchor: string, change: LineChange): string {
  const name = change.axis === 'rows' ? 'row' : 'col';
  return anchor.replaceAll(new RegExp(`(<(?:\\w+:)?${name}>)(\\d+)(?=<)`, 'g'), (_, tag: string, line: string) => tag + String(lineAfter(Number(line), change) ?? change.at));
}
