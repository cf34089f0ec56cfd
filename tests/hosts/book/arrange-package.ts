/**
 * Renames the parts of a package so that the sheet of the n-th tab stands in `sheetn.xml`.
 *
 * The library keeps a sheet's charts, pivot tables and threaded comments by that number, whatever the
 * workbook says; tabs that were moved, added or deleted would swap theirs.
 */
import { partText, relationshipsOf, relationshipsPath, type Parts, type SheetPart } from './package-parts.ts';

const NUMBERED = [
  { type: 'drawing', folder: 'xl/drawings/', name: 'drawing' },
  { type: 'threadedComment', folder: 'xl/threadedComments/', name: 'threadedComment' },
] as const;

/** New names of a sheet's parts: the sheet, its drawing and its conversations. */
function namesOfSheet(parts: Parts, path: string, tab: number): readonly (readonly [string, string])[] {
  const own: [string, string] = [path, `xl/worksheets/sheet${tab}.xml`];
  const others = relationshipsOf(parts, path).flatMap(({ type, target }) => {
    const kind = NUMBERED.find((numbered) => numbered.type === type);
    return kind === undefined ? [] : [[target, `${kind.folder}${kind.name}${tab}.xml`] as [string, string]];
  });
  return [own, ...others].flatMap(([from, to]) => [[from, to], [relationshipsPath(from), relationshipsPath(to)]]);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A relationships part whose targets got new names. */
function retargeted(parts: Parts, owner: string, names: ReadonlyMap<string, string>): Uint8Array {
  let xml = partText(parts, relationshipsPath(owner));
  const pending: (readonly [mark: string, name: string])[] = [];
  for (const { target } of relationshipsOf(parts, owner)) {
    const name = names.get(target);
    if (name === undefined || fileName(name) === fileName(target)) continue;
    // Through a mark, so that two parts that trade names don't end up with one.
    const mark = `\u0001${pending.length}\u0001`;
    xml = xml.replaceAll(new RegExp(`/${fileName(target).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=["'])`, 'g'), `/${mark}`);
    pending.push([mark, fileName(name)]);
  }
  return new TextEncoder().encode(pending.reduce((text, [mark, name]) => text.replaceAll(mark, name), xml));
}

/** `tabs` says for every tab of the workbook to write which sheet of the file it was; null for a new one. */
export function arrangedPackage(parts: Parts, main: string, sheets: readonly SheetPart[], tabs: readonly (number | null)[]): Map<string, Uint8Array> {
  const names = new Map<string, string>();
  const dropped = new Set<string>();
  const pathOf = new Map(sheets.map((sheet) => [sheet.index, sheet.path]));
  tabs.forEach((index, tab) => {
    const path = index === null ? undefined : pathOf.get(index);
    if (path !== undefined) for (const [from, to] of namesOfSheet(parts, path, tab + 1)) names.set(from, to);
  });
  for (const { index, path } of sheets) {
    if (!tabs.includes(index)) for (const [from] of namesOfSheet(parts, path, 0)) dropped.add(from);
  }
  const arranged = new Map<string, Uint8Array>();
  const taken = new Set(names.values());
  for (const [path, bytes] of parts) {
    const name = names.get(path) ?? path;
    if (dropped.has(path) || (name === path && taken.has(path) && !names.has(path))) continue;
    arranged.set(name, bytes);
  }
  for (const owner of [main, ...sheets.map((sheet) => sheet.path)]) {
    const rels = relationshipsPath(owner);
    if (parts.has(rels) && !dropped.has(rels)) arranged.set(names.get(rels) ?? rels, retargeted(parts, owner, names));
  }
  return arranged;
}
