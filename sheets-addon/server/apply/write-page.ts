/**
 * Gives a tab that is made to be read and printed its looks: each kind of look in one call, however many cells have it, and
 * nothing is asked of Google in between, which would have it carry out first what was said so far.
 */
import { mergedRuns, tabCells } from '../../../core/index.ts';
import type { CellLook, PageArea, SheetPage, SheetPlan } from '../../../core/index.ts';
import { gridOf, pageArea } from './page-looks.ts';
import { areaAddress, rangeAt } from './places.ts';
import { MOST_RANGES } from './write-cells.ts';
import { addCharts } from './write-charts.ts';
import { pixelsOf, pixelsOfPoints } from './write-column.ts';
import { setLinks } from './write-links.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Nothing tells Suivi's charts from others but how many stand there: a tab that is marked as unfinished never holds more than it is to have. */
export function removeCharts(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
}

/** Size of a text that nobody gave one: the spreadsheet's own, which its theme may have changed. An earlier page's title has another. */
export function ownSizeIn(sheet: Sheet, isCleared: boolean): number {
  const first = sheet.getRange(1, 1);
  return (isCleared ? first.clearFormat() : first).getFontSize();
}

/** Takes away what an earlier try, or an earlier report, left on a whole tab; its values stay, and are written over next. */
export function clearPage(sheet: Sheet, grid: PageArea, plan: SheetPlan): void {
  const cells = tabCells(plan);
  const hasOthers = plan.replaces?.own !== undefined;
  // What people have put beyond keeps its looks.
  const all = rangeAt(sheet, hasOthers ? { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 } : grid);
  // What is out of sight of the old report is something else in the new one. Asked before anything is said.
  sheet.getFilter()?.remove();
  // Cells on both sides of where columns are frozen can't be merged.
  sheet.setFrozenColumns(0);
  all.breakApart();
  // Google counts colours by condition among these, but no number formats: one of text would make texts of numbers.
  if (hasOthers) all.clearFormat();
  else sheet.clearFormats();
  all.setNumberFormat('General').clearDataValidations();
  sheet.showRows(1, grid.bottom + 1);
  sheet.showColumns(1, grid.right + 1);
}

/** What a tab was like before its page. */
interface PageBefore {
  /** Rows whose heights may be those of an earlier page; 0 in a new tab. */
  readonly oldRows: number;
  readonly ownSize: number;
}

/** Everything but the values, which stand there already. */
export function dressPage(sheet: Sheet, plan: SheetPlan, page: SheetPage, { oldRows, ownSize }: PageBefore): void {
  const { looks, merges, rowHeights } = page;
  setLooks(sheet, looks, pageArea(plan, page), ownSize);
  for (const list of addressLists(mergedRuns(merges))) for (const range of sheet.getRangeList(list).getRanges()) range.mergeAcross();
  for (const { first, count, value } of fewestRuns(plan.columns.map(({ width }, place) => ({ place, value: width })))) sheet.setColumnWidths(first + 1, count, pixelsOf(value));
  if (oldRows > 0) sheet.autoResizeRows(1, oldRows);
  for (const { first, count, value } of fewestRuns(rowHeights.map(({ row, points }) => ({ place: row, value: points })))) sheet.setRowHeights(first + 1, count, pixelsOfPoints(value));
  sheet.setHiddenGridlines(!page.hasGridlines);
  setLinks(sheet, plan, page);
  addCharts(sheet, plan, page);
}

function setLooks(sheet: Sheet, looks: SheetPage['looks'], end: PageArea, ownSize: number): void {
  const range = rangeAt(sheet, end);
  const set = <Value>(otherwise: Value, pick: (look: CellLook) => Value | undefined, put: (grid: Value[][]) => Range): void => {
    const grid = gridOf(end, looks, otherwise, pick);
    if (grid !== null) put(grid);
  };
  set('General', ({ format }) => format, (grid) => range.setNumberFormats(grid));
  set<'bold' | null>(null, ({ isBold }) => (isBold === true ? 'bold' : undefined), (grid) => range.setFontWeights(grid));
  set<'italic' | null>(null, ({ isItalic }) => (isItalic === true ? 'italic' : undefined), (grid) => range.setFontStyles(grid));
  set(ownSize, ({ size }) => size, (grid) => range.setFontSizes(grid));
  set<string | null>(null, ({ colour }) => colour, (grid) => range.setFontColors(grid));
  set<string | null>(null, ({ fill }) => fill, (grid) => range.setBackgrounds(grid));
  set<'left' | 'center' | 'right' | null>(null, ({ align }) => align, (grid) => range.setHorizontalAlignments(grid));
  set<'top' | 'middle' | 'bottom' | null>(null, ({ valign }) => valign, (grid) => range.setVerticalAlignments(grid));
  // What doesn't wrap runs on over empty cells beside it: it is left as it is, since Google might cut it off.
  for (const list of addressLists(looks.flatMap(({ look, areas }) => (look.isWrapped === true ? areas : [])))) sheet.getRangeList(list).setWrap(true);
  setLines(sheet, looks);
}

function setLines(sheet: Sheet, looks: SheetPage['looks']): void {
  const groups: { readonly key: string; readonly lines: NonNullable<CellLook['lines']>; readonly areas: PageArea[] }[] = [];
  for (const { look: { lines }, areas } of looks) {
    if (lines === undefined) continue;
    const key = `${lines.where} ${lines.colour}`;
    const last = groups[groups.length - 1];
    if (last?.key === key) last.areas.push(...areas);
    else groups.push({ key, lines, areas: [...areas] });
  }
  for (const { lines: { where, colour }, areas } of groups) {
    const beside = where === 'around' ? true : null;
    for (const list of addressLists(areas)) sheet.getRangeList(list).setBorder(beside, beside, true, beside, beside, true, colour, SpreadsheetApp.BorderStyle.SOLID);
  }
}

function addressLists(areas: readonly PageArea[]): readonly string[][] {
  return Array.from({ length: Math.ceil(areas.length / MOST_RANGES) }, (_, index) => areas.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES).map(areaAddress));
}

interface Line {
  readonly place: number;
  readonly value: number;
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

/** Neighbouring lines of one size, or where that takes fewer of them, one over all from the first to the last line of a size, and then those of other sizes. */
function fewestRuns(lines: readonly Line[]): readonly Run[] {
  const stretches: Run[][] = [];
  let end = -1;
  for (const run of equalRuns(lines)) {
    if (run.first === end) stretches[stretches.length - 1]?.push(run);
    else stretches.push([run]);
    end = run.first + run.count;
  }
  return stretches.flatMap((stretch) => stretch.map(({ value }) => laidOver(stretch, value)).reduce((best, one) => (one.length < best.length ? one : best), stretch));
}

/** Lines without a gap, those of one size laid over all that are between them. */
function laidOver(stretch: readonly Run[], value: number): readonly Run[] {
  const own = stretch.filter((run) => run.value === value);
  const [first, last] = [own[0], own[own.length - 1]];
  if (first === undefined || last === undefined) return stretch;
  return [{ first: first.first, count: last.first + last.count - first.first, value }, ...stretch.filter((run) => run.value !== value)];
}

/** Neighbouring lines of one size. */
function equalRuns(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { place, value } of [...lines].sort((a, b) => a.place - b.place)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value && last.first + last.count === place) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: place, count: 1, value });
  }
  return runs;
}
