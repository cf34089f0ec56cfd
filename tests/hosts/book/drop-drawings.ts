/** Takes the charts of sheets out of a package, so that the library writes others in their place. */
import { partText, relationshipsOf, relationshipsPath, type Parts } from './package-parts.ts';

const RELATIONSHIP = /<Relationship\s[^>]*?\/>/g;

/** Drawings that hold nothing but charts go, with all that hangs below them; others stay as they are. */
export function withoutDrawings(parts: Parts, sheets: readonly string[]): Parts {
  const left = new Map(parts);
  for (const sheet of sheets) {
    for (const { id, type, target } of relationshipsOf(parts, sheet)) {
      if (type !== 'drawing' || /<(?:\w+:)?(?:pic|sp|cxnSp|grpSp)[\s>]/.test(partText(parts, target))) continue;
      drop(left, target);
      const rels = relationshipsPath(sheet);
      const text = partText(left, rels).replace(RELATIONSHIP, (one) => (one.includes(`Id="${id}"`) ? '' : one));
      left.set(rels, new TextEncoder().encode(text));
    }
  }
  return left;
}

/** A part and all that only it leads to. */
function drop(parts: Map<string, Uint8Array>, path: string): void {
  const below = relationshipsOf(parts, path);
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  for (const { target } of below) if (parts.has(target)) drop(parts, target);
}
