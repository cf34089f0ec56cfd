/** Two measures of which one is divided by the other: of a row on several networks, those of the networks that have both. */
import type { Measure } from '../table/role.ts';
import type { Figures } from './figures.ts';
import { isImported } from './row-parts.ts';
import type { SplitRow } from './row-parts.ts';

/** By place. */
export interface Divided {
  readonly over: Float64Array;
  readonly under: Float64Array;
}

/**
 * A network's engagements are never divided by another one's reach, nor by that of the whole row.
 * @param isCounted Of the figure below the line.
 * @returns Null where one of them has no column.
 */
export function divided(figures: Figures, over: Measure, under: Measure, isCounted: (under: number) => boolean): Divided | null {
  const [above, below] = [valuesOf(figures, over), valuesOf(figures, under)];
  if (above === undefined || below === undefined) return null;
  if (figures.split.length === 0) return { over: above, under: below };
  const pair = { over: above.slice(), under: below.slice() };
  for (const row of figures.split) {
    const isAboveImported = isImported(figures.parts, row, over);
    const isBelowImported = isImported(figures.parts, row, under);
    if (isAboveImported && isBelowImported) addUp(figures, pair, row, isCounted);
    else if (isAboveImported !== isBelowImported) onlyTheWhole(figures, pair, row, isAboveImported ? above : below);
  }
  return pair;
}

function valuesOf({ engagements, measures }: Figures, measure: Measure): Float64Array | undefined {
  return measure === 'engagements' ? engagements.values : measures.get(measure);
}

function addUp({ firstPart }: Figures, { over, under }: Divided, { row, start, end }: SplitRow, isCounted: (under: number) => boolean): void {
  let [above, below] = [Number.NaN, Number.NaN];
  for (let place = firstPart + start; place < firstPart + end; place += 1) {
    const [a, b] = [over[place] as number, under[place] as number];
    if (a !== a || b !== b || !isCounted(b)) continue;
    above = above === above ? above + a : a;
    below = below === below ? below + b : b;
  }
  over[row] = above;
  under[row] = below;
}

/** One of both is the row's as a whole: no network's own, and the row's only where the other one is known of all its networks. */
function onlyTheWhole({ firstPart }: Figures, { over }: Divided, { row, start, end }: SplitRow, imported: Float64Array): void {
  if (end - start === 1) return;
  let isWhole = true;
  for (let place = firstPart + start; place < firstPart + end; place += 1) {
    if (Number.isNaN(imported[place])) isWhole = false;
  }
  for (let place = firstPart + start; place < firstPart + end; place += 1) over[place] = Number.NaN;
  if (!isWhole) over[row] = Number.NaN;
}
