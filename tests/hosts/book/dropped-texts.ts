/** Blanks the texts that no cell names any more, so that what was taken out of a workbook is not left in its file. */
import type { EditedPackage } from './edited-package.ts';
import { joinedXml, splitXml } from './xml-pieces.ts';

const NAMED = /<(?:\w+:)?c\s(?=[^>]*?\st=["']s["'])[^>]*>\s*<(?:\w+:)?v>\s*(\d+)/g;

/** The numbers of the texts that a sheet's cells name. */
export function textsIn(sheet: string): ReadonlySet<number> {
  return new Set([...sheet.matchAll(NAMED)].map(([, index]) => Number(index)));
}

/** `before` are the numbers that sheets named before they were changed. */
export function dropTexts(into: EditedPackage, path: string, before: ReadonlySet<number>, sheets: readonly string[]): void {
  if (before.size === 0) return;
  const left = new Set(sheets.flatMap((sheet) => [...textsIn(into.text(sheet))]));
  const dropped = new Set([...before].filter((index) => !left.has(index)));
  if (dropped.size === 0) return;
  const split = splitXml(into.text(path));
  let number = -1;
  const pieces = split.pieces.map((piece) => {
    if (piece.name !== 'si') return piece;
    number += 1;
    return dropped.has(number) ? { ...piece, text: `<${split.prefix}si><${split.prefix}t/></${split.prefix}si>` } : piece;
  });
  into.put(path, joinedXml({ ...split, pieces }));
}
