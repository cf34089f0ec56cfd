/** Brings a month onto one page: the largest letters with which all of it fits, then shorter entries, then fewer of them. */
import type { Block, ReportDocument } from './blocks.ts';
import type { GridFit } from './day-grid.ts';
import { layBlocks } from './lay-blocks.ts';
import { printedWidth, rowHeights } from './lay-out.ts';
import { LINE_HEIGHT } from './looks.ts';
import { pageRoom } from './page-fit.ts';
import { SheetDraft } from './sheet-draft.ts';

/** From the one that is read best; letters that are smaller than the last ones nobody reads on a wall. */
const FITS: readonly GridFit[] = [
  { size: 11, lines: null, entries: null }, { size: 10, lines: null, entries: null }, { size: 9, lines: null, entries: null },
  { size: 9, lines: 2, entries: null }, { size: 9, lines: 1, entries: null }, { size: 8, lines: 1, entries: null },
];
/** Of a day: one, and how many more there are. */
const FEWEST_ENTRIES = 2;

export type PrintedPage = Pick<ReportDocument, 'grid' | 'paper' | 'isLandscape' | 'region'>;

/**
 * @param fullest Entries of the fullest day.
 * @param pageWith All blocks of the page, for a fit.
 */
export function fitDayGrid(page: PrintedPage, fullest: number, pageWith: (fit: GridFit) => readonly Block[]): GridFit {
  const room = pageRoom(printedWidth(page.grid), page);
  const isFitting = (fit: GridFit): boolean => heightOf(page, pageWith(fit)) <= room;
  const last = FITS[FITS.length - 1] as GridFit;
  const whole = FITS.find(isFitting);
  if (whole !== undefined) return whole;
  // Fewer are never higher: each look at the page halves what is left to try.
  let [entries, tooMany] = [Math.min(FEWEST_ENTRIES, fullest), fullest];
  while (tooMany - entries > 1) {
    const between = Math.floor((entries + tooMany) / 2);
    if (isFitting({ ...last, entries: between })) entries = between;
    else tooMany = between;
  }
  return { ...last, entries };
}

/** Of all its rows, in points. */
function heightOf({ grid, region }: PrintedPage, blocks: readonly Block[]): number {
  const draft = new SheetDraft(grid);
  // How days are counted changes no height.
  layBlocks(draft, blocks, { region, dateSystem: 1900 });
  const heights = rowHeights(draft);
  return draft.cells.reduce((sum, _, row) => sum + (heights.get(row) ?? LINE_HEIGHT), 0);
}
