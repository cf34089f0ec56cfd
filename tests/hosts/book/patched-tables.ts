/** Writes what was changed of a sheet's tables into their parts, which keep the rest. */
import type { BookTable } from './book-types.ts';
import type { EditedPackage } from './edited-package.ts';
import { filterText } from './filter-rows.ts';
import { movedXml, type Moves } from './moved-xml.ts';
import type { KeptTab } from './opened-again.ts';
import { relationshipsOf, type Parts } from './package-parts.ts';
import { rangeOfArea } from './range-text.ts';
import { nameKey } from './sheet-name.ts';
import type { Difference } from './tab-changes.ts';
import { withChildren } from './patched-lists.ts';
import { attributeOf, childTexts, joinedXml, pieceNamed, splitXml, withAttribute, withPieces, withPrefix, type SplitXml } from './xml-pieces.ts';
import { cellText, plainText, writtenText } from './xml-text.ts';

/** The tag of a part's root, which stands last in its head. */
function rootTag(head: string): string {
  return head.slice(head.lastIndexOf('<'));
}

function nameIn(head: string): string {
  const tag = rootTag(head);
  return nameKey(plainText(attributeOf(tag, 'displayName') ?? attributeOf(tag, 'name') ?? ''));
}

/** The table of the file that another one was; undefined for one that is in no file. */
function pairOf(table: BookTable, gone: readonly BookTable[]): BookTable | undefined {
  return table.source === undefined ? undefined : gone.find(({ source }) => JSON.stringify(source) === JSON.stringify(table.source));
}

/** A part with an attribute set in the tag of its root. */
function withRoot(split: SplitXml, name: string, value: string): SplitXml {
  const start = split.head.lastIndexOf('<');
  return { ...split, head: split.head.slice(0, start) + withAttribute(split.head.slice(start), name, value) };
}

/** A table's part with another name, place, style or headings; null where it has more or fewer columns than before. */
function patchedTable(xml: string, table: BookTable, { now }: KeptTab): string | null {
  const split = splitXml(xml);
  const columns = pieceNamed(split, 'tableColumns') ?? '';
  const { area, name, style } = table;
  if (childTexts(columns).length !== area.right - area.left + 1) return null;
  let index = -1;
  const headed = withChildren(columns, (column) => {
    index += 1;
    const heading = cellText(filterText(now.cells.value(area.top, area.left + index)));
    const isSame = plainText(attributeOf(column, 'name') ?? '') === heading || heading === '';
    return isSame ? column : withAttribute(column, 'name', writtenText(heading));
  });
  const count = childTexts(columns).length;
  let next = withPieces(split, 'tableColumns', [withAttribute(headed, 'count', String(count))], []);
  next = withRoot(withRoot(withRoot(next, 'displayName', writtenText(name)), 'name', writtenText(name)), 'ref', rangeOfArea(area));
  const filter = pieceNamed(next, 'autoFilter');
  const totals = Number(attributeOf(rootTag(split.head), 'totalsRowCount') ?? 0);
  if (filter !== undefined) next = withPieces(next, 'autoFilter', [withAttribute(filter, 'ref', rangeOfArea({ ...area, bottom: Math.max(area.top, area.bottom - totals) }))], []);
  const look = pieceNamed(next, 'tableStyleInfo');
  return joinedXml(look === undefined || style === undefined ? next : withPieces(next, 'tableStyleInfo', [withAttribute(look, 'name', writtenText(style))], []));
}

/** A number that no other table of the workbook has. */
export function numberTable(into: EditedPackage, path: string, wanted: string | null = null): void {
  const others = [...into.parts.keys()].filter((part) => part !== path && /(^|\/)tables\/[^/]*\.xml$/i.test(part));
  const taken = others.map((part) => Number(attributeOf(rootTag(splitXml(into.text(part)).head), 'id') ?? 0));
  into.put(path, joinedXml(withRoot(splitXml(into.text(path)), 'id', wanted ?? String(Math.max(0, ...taken) + 1))));
}

/** The tables of a sheet as they are now; `written` is where the library wrote those that came. */
export function patchedTables(
  into: EditedPackage, sheet: string, split: SplitXml, tab: KeptTab, { gone, come }: Difference<BookTable>, moves: Moves, written: { readonly parts: Parts; readonly path: string }, order: readonly string[],
): SplitXml {
  const own = into.relationships(sheet).filter(({ type }) => type === 'table');
  for (const { target } of own) {
    const moved = movedXml(into.text(target), moves);
    // A table that went away as a whole is among those that are gone.
    if (splitXml(moved).tail !== '') into.put(target, moved);
  }
  if (gone.length === 0 && come.length === 0) return split;
  const made = relationshipsOf(written.parts, written.path).filter(({ type }) => type === 'table').map(({ target }) => target);
  const pathOf = (table: BookTable): (typeof own)[number] | undefined => own.find(({ target }) => nameIn(splitXml(into.text(target)).head) === nameKey(table.name));
  const lost = new Set(gone.flatMap((table) => pathOf(table)?.id ?? []));
  const added: string[] = [];
  come.forEach((table, index) => {
    const before = pairOf(table, gone);
    const part = before === undefined ? undefined : pathOf(before);
    const patched = part === undefined ? null : patchedTable(into.text(part.target), table, tab);
    if (part !== undefined && patched !== null) {
      into.put(part.target, patched);
      lost.delete(part.id);
      return;
    }
    const path = into.adopt(written.parts, made[index] ?? '');
    numberTable(into, path, part === undefined ? null : attributeOf(rootTag(splitXml(into.text(part.target)).head), 'id'));
    added.push(into.relate(sheet, 'table', path));
  });
  into.unrelate(sheet, lost);
  const space = into.native('http://schemas.openxmlformats.org/officeDocument/2006/relationships');
  const links = added.map((id) => withPrefix(`<tablePart xmlns:r="${space}" r:id="${id}"/>`, split.prefix));
  const parts = pieceNamed(split, 'tableParts') ?? `<${split.prefix}tableParts/>`;
  return withPieces(split, 'tableParts', [withChildren(parts, (one) => (lost.has(attributeOf(one, 'id') ?? '') ? '' : one), links)], order);
}
