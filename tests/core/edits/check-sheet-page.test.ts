/** A page that no host could show as planned is refused before any host sees it. */
import { describe, expect, it } from 'vitest';
import { checkSheetPage } from '../../../core/edits/check-sheet-page.ts';
import type { SheetPlan } from '../../../core/edits/edit.ts';
import type { PageArea, SheetChart, SheetPage } from '../../../core/edits/sheet-page.ts';

function area(top: number, left: number, bottom: number, right: number): PageArea {
  return { top, left, bottom, right };
}

const CHART: SheetChart = {
  name: 'Suivi a', kind: 'columns', title: 'A', axisTitle: 'a', format: '0', categories: area(1, 0, 2, 0),
  series: [{ name: { row: 0, column: 1 }, values: area(1, 1, 2, 1), tone: 'main' }], place: area(1, 2, 2, 2),
};
const PAGE: SheetPage = {
  looks: [{ look: { isBold: true }, areas: [area(0, 0, 0, 2)] }], merges: [area(2, 1, 2, 2)], rowHeights: [{ row: 0, points: 30 }],
  links: [{ row: 1, column: 0, to: { kind: 'web', url: 'https://example.com' } }], charts: [CHART],
  print: { paper: 'a4', isLandscape: false, pagesTall: null, titleRows: 1, footer: 'A' }, hasGridlines: false,
};

function plan(page: Partial<SheetPage>): SheetPlan {
  return {
    name: 'A', isHidden: false, cells: [['T', 'U', null], ['a', 1, null], ['b', 2, null]], headerRows: 0, hasFilter: false, columns: [], unfinished: 'half', leftovers: [], page: { ...PAGE, ...page },
  };
}

describe('a page', () => {
  it('that is sound passes, and a plain table has none', () => {
    expect(() => { checkSheetPage(plan({})); }).not.toThrow();
    const { page: _, ...bare } = plan({});
    expect(() => { checkSheetPage(bare); }).not.toThrow();
  });

  it.each<readonly [what: string, page: Partial<SheetPage>]>([
    ['a look beyond the cells', { looks: [{ look: { isBold: true }, areas: [area(0, 0, 3, 0)] }] }],
    ['an area upside down', { looks: [{ look: { isBold: true }, areas: [area(1, 0, 0, 0)] }] }],
    ['a chart beyond the cells', { charts: [{ ...CHART, place: area(1, 2, 9, 2) }] }],
    ['series of other rows than the categories', { charts: [{ ...CHART, categories: area(1, 0, 1, 0) }] }],
    ['a series of two columns', { charts: [{ ...CHART, series: [{ ...CHART.series[0], values: area(1, 1, 2, 2) }] }] }],
    ['two charts of one name', { charts: [CHART, CHART] }],
    ['cells merged twice', { merges: [area(2, 1, 2, 2), area(2, 1, 2, 2)] }],
    ['cells of two rows merged', { merges: [area(1, 2, 2, 2)] }],
    ['a merge that hides a value', { merges: [area(1, 0, 1, 1)] }],
    ['a row of no height', { rowHeights: [{ row: 0, points: 0 }] }],
    ['a row beyond any host’s height', { rowHeights: [{ row: 0, points: 500 }] }],
    ['the height of no row', { rowHeights: [{ row: 3, points: 20 }] }],
    ['a link that runs', { links: [{ row: 0, column: 0, to: { kind: 'web', url: 'data:text/html,a' } }] }],
    ['a link outside', { links: [{ row: 9, column: 0, to: { kind: 'cell', sheet: 's', sheetName: 'S', row: 0, column: 0 } }] }],
    ['more rows on every page than there are', { print: { ...PAGE.print, titleRows: 4 } }],
  ])('with %s is refused', (_what, page) => {
    expect(() => { checkSheetPage(plan(page)); }).toThrow(RangeError);
  });

  it('of a tab that is replaced keeps whatever name that has, and any other needs one that every host takes', () => {
    expect(() => { checkSheetPage({ ...plan({}), name: 'Rapport: 47', replaces: { cells: [], charts: 0 } }); }).not.toThrow();
    expect(() => { checkSheetPage({ ...plan({}), name: 'Rapport: 47' }); }).toThrow(RangeError);
  });
});
