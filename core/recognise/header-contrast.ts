/** How much a row stands out from the cells below it, as headings do whatever their words. */
import type { SheetOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import { TRAIT } from './cell-traits.ts';
import type { HeadTraits } from './column-profile.ts';

/** What a column's cells have in common and a heading has not. */
const TYPED = [
  TRAIT.date, TRAIT.datetime, TRAIT.time, TRAIT.weekday, TRAIT.url, TRAIT.number, TRAIT.boolean, TRAIT.network, TRAIT.status, TRAIT.format, TRAIT.hashtags,
  TRAIT.file, TRAIT.mark,
] as const;
/** Cells looked at below a row. */
const ROWS_BELOW = 20;
const FEWEST_CELLS = 3;
/** Share of a column's cells that makes its kind. */
const MOST = 0.6;

export interface Contrast {
  /** Columns of one kind below a text that is not of that kind. */
  readonly differing: number;
  /** Columns in which the row's cell is of the same kind as those below: it is one of them. */
  readonly alike: number;
}

export function headerContrast(sheet: SheetOutline, row: number, traits: HeadTraits): Contrast {
  let differing = 0;
  let alike = 0;
  for (const [column, cell] of (sheet.head[row] ?? []).entries()) {
    if (isBlank(cell)) continue;
    const kind = kindBelow(traits.column(column), row);
    if (kind === 0) continue;
    if (((traits.column(column)[row] ?? 0) & kind) !== 0) alike += 1;
    else if (typeof cell === 'string') differing += 1;
  }
  return { differing, alike };
}

/** The trait that most cells below a row share; 0 for none. */
function kindBelow(traits: Int32Array, row: number): number {
  const counts = TYPED.map(() => 0);
  let filled = 0;
  for (let below = row + 1; below < traits.length && filled < ROWS_BELOW; below += 1) {
    const held = traits[below] ?? 0;
    if (held === 0) continue;
    filled += 1;
    for (const [index, trait] of TYPED.entries()) if ((held & trait) !== 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  if (filled < FEWEST_CELLS) return 0;
  const most = Math.max(...counts);
  return most >= filled * MOST ? (TYPED[counts.indexOf(most)] ?? 0) : 0;
}
