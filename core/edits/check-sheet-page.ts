/** Refuses a page that no host could show as planned: a bug of whoever planned it. */
import type { SheetPlan } from './edit.ts';
import { checkSheetPlan } from './sheet-plan.ts';
import type { CellLink, PageArea, SheetChart, SheetPage } from './sheet-page.ts';

/** Excel's limit of a row's height, in points. */
const MOST_POINTS = 409;

/** The plan as a whole too. @throws RangeError */
export function checkSheetPage(plan: SheetPlan): void {
  checkSheetPlan(plan);
  const { page, cells } = plan;
  if (page === undefined) return;
  const whole: PageArea = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 0) - 1 };
  for (const area of areasOf(page)) if (!isWithin(area, whole)) throw new RangeError('A page has no areas beyond its cells.');
  checkMerges(page.merges, cells);
  for (const chart of page.charts) checkChart(chart);
  if (new Set(page.charts.map(({ name }) => name)).size < page.charts.length) throw new RangeError('No two charts of a page have one name.');
  for (const link of page.links) checkLink(link, whole);
  for (const { row, points } of page.rowHeights) {
    if (row < 0 || row > whole.bottom || !(points > 0 && points <= MOST_POINTS)) throw new RangeError('A row of a page has a height that hosts know.');
  }
  if (page.print.titleRows > cells.length) throw new RangeError('No more rows than there are begin every page.');
}

function areasOf({ looks, merges, charts }: SheetPage): readonly PageArea[] {
  return [
    ...looks.flatMap(({ areas }) => areas), ...merges,
    ...charts.flatMap(({ categories, place, series }) => [categories, place, ...series.map(({ values }) => values)]),
  ];
}

function isWithin(area: PageArea, whole: PageArea): boolean {
  const isArea = area.top <= area.bottom && area.left <= area.right;
  return isArea && area.top >= whole.top && area.left >= whole.left && area.bottom <= whole.bottom && area.right <= whole.right;
}

function checkMerges(merges: readonly PageArea[], cells: SheetPlan['cells']): void {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    if (top !== bottom || left === right) throw new RangeError('Neighbouring cells of one row are shown as one.');
    for (let column = left; column <= right; column += 1) {
      const key = `${String(top)} ${String(column)}`;
      const isHidden = column > left && (cells[top]?.[column] ?? null) !== null;
      if (covered.has(key) || isHidden) throw new RangeError('Cells that are shown as one stand apart, and only the first holds a value.');
      covered.add(key);
    }
  }
}

function checkChart({ categories, series, name }: SheetChart): void {
  const columns = [categories, ...series.map(({ values }) => values)];
  const isSound = columns.every(({ top, bottom, left, right }) => top === categories.top && bottom === categories.bottom && left === right);
  if (!isSound) throw new RangeError(`A chart has one column of as many rows for each series: ${name}`);
}

function checkLink({ row, column, to }: CellLink, whole: PageArea): void {
  const isPlaced = isWithin({ top: row, left: column, bottom: row, right: column }, whole);
  if (!isPlaced || (to.kind === 'web' && !/^https?:\/\//i.test(to.url))) throw new RangeError('A link stands in a cell and leads to a cell or to the web.');
}
