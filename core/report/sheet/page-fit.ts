/** How a report falls on printed pages: by its own breaks, shrunk a little where that saves pages, and never between what belongs together. */
import type { PrintSetup } from '../../edits/sheet-page.ts';

/** Rows that stand on one page, the last one included: a chart, or a heading with what begins below it. */
export interface KeptRows {
  readonly top: number;
  readonly bottom: number;
}

/** In points. */
export interface PrintedTab {
  /** Of each row from the top. */
  readonly heights: readonly number[];
  readonly width: number;
  /** Of the rows that begin every page. */
  readonly titleHeight: number;
  /** Rows that should begin a page, in order. */
  readonly breaks: readonly number[];
  readonly kept: readonly KeptRows[];
}

/** Paper without the margins that Excel begins with, upright, in points. */
const ROOM: { readonly [P in PrintSetup['paper']]: readonly [width: number, height: number] } = { letter: [511, 684], a4: [494, 734] };
/** What margins take more at the top and the foot than at the sides. */
const MARGINS_APART = 7;
/** A printer measures letters in its own way. */
const CAUTION = 0.98;
/** Smaller than this part of what the width allows, nobody would read it. */
const LEAST_SCALE = 0.86;

export function fitPages({ heights, width, titleHeight, breaks, kept }: PrintedTab, { paper, isLandscape }: Pick<PrintSetup, 'paper' | 'isLandscape'>): Pick<PrintSetup, 'pagesTall' | 'breaks'> {
  const room = pageRoom(width, { paper, isLandscape });
  const parts = [0, ...breaks].map((from, index) => heights.slice(from, breaks[index] ?? heights.length).reduce((sum, height) => sum + height, index === 0 ? 0 : titleHeight));
  const isFitting = parts.every((part) => part <= room);
  const ends = withEnds({ heights, titleHeight, breaks, kept }, room);
  const others = withEnds({ heights, titleHeight, breaks: [], kept }, room);
  // A break that was asked for gives way where the parts fit on as many pages without it.
  const best = !isFitting && others.length <= breaks.length ? others : ends;
  const isShrunk = !isFitting && best.length > breaks.length && parts.every((part) => part <= room / LEAST_SCALE);
  // Where a tab is shrunk to so many pages high, breaks no longer count: its pages are as full as they can be.
  if (isShrunk && fullPages({ heights, titleHeight }, parts.length, room).every((row) => firstOfKept(kept, row) === row)) return { pagesTall: parts.length };
  return { pagesTall: null, ...(best.length === 0 ? {} : { breaks: best }) };
}

/** How high the rows of a page may be together, where a tab of that width is shrunk to the width of the paper; in points. */
export function pageRoom(width: number, { paper, isLandscape }: Pick<PrintSetup, 'paper' | 'isLandscape'>): number {
  const [narrow, long] = ROOM[paper];
  const [wide, high] = isLandscape ? [long + MARGINS_APART, narrow - MARGINS_APART] : [narrow, long];
  return (CAUTION * high) / Math.min(1, wide / width);
}

/** Rows that begin a page where a tab is shrunk no more than it takes to stand on so many. */
function fullPages({ heights, titleHeight }: Pick<PrintedTab, 'heights' | 'titleHeight'>, pages: number, room: number): readonly number[] {
  let ends: readonly number[] = [];
  for (let taller = room; taller <= room / LEAST_SCALE; taller += 1) {
    ends = withEnds({ heights, titleHeight, breaks: [], kept: [] }, taller);
    if (ends.length < pages) break;
  }
  return ends;
}

/** Every page is told to end, before rows that belong together where it would end within them: a host's own pages may be a little longer than thought. */
function withEnds({ heights, titleHeight, breaks, kept }: Omit<PrintedTab, 'width'>, room: number): readonly number[] {
  const said = new Set(breaks);
  const ends: number[] = [];
  let [start, used] = [0, 0];
  for (let row = 0; row < heights.length; row += 1) {
    const height = heights[row] ?? 0;
    if (used + height <= room && !said.has(row)) {
      used += height;
      continue;
    }
    const first = said.has(row) ? row : firstOfKept(kept, row);
    start = first > start ? first : row;
    if (start > 0) ends.push(start);
    used = heights.slice(start, row + 1).reduce((sum, one) => sum + one, titleHeight);
  }
  return ends;
}

/** The row before which a page can end so that it ends within nothing. */
function firstOfKept(kept: readonly KeptRows[], row: number): number {
  const around = kept.filter(({ top, bottom }) => top < row && bottom >= row).map(({ top }) => top);
  return around.length === 0 ? row : firstOfKept(kept, Math.min(...around));
}
