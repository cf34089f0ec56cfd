/** A small report as a plan: every kind of look, a link of each kind, merged cells and a chart of each kind. */
import type { Cell, SheetPage, SheetPlan } from '../../core/index.ts';
import { Book } from '../hosts/book/book.ts';
import { sheetId } from './whole-book.ts';

/** A calendar with a formula, a format, a chart and a link of somebody's own, to be left as they are. */
export function reportedBook(): Book {
  const book = new Book();
  const plan = book.addSheet('Plan d’été');
  plan.write(0, 0, { values: [['Date', 'Post', 'Likes'], [46_000, 'One', 12], [46_001, 'Two', 8]], formats: [[undefined, undefined, undefined], ['yyyy-mm-dd', undefined, '0'], ['yyyy-mm-dd', undefined, '0']] }, 'person');
  plan.write(3, 2, { values: [[20]], formulas: [['=SUM(C2:C3)']] }, 'person');
  plan.setCharts([{ name: 'Mine', type: 'column', title: 'Likes', series: [{ name: 'Likes', categories: '\'Plan d’été\'!$A$2:$A$3', values: '\'Plan d’été\'!$C$2:$C$3' }] }], 'person');
  plan.setLink(1, 1, { url: 'https://example.org/one' }, 'person');
  book.select(plan.id, { top: 0, left: 0, bottom: 0, right: 0 });
  return book;
}

export const PAGE_NAME = 'Rapport 2026-S47';

type SeenTab = NonNullable<SheetPlan['replaces']>;

const ROWS: readonly (readonly Cell[])[] = [
  ['Report of the week', null, null, null, null],
  ['Published against plan', null, null, null, null],
  ['Channel', 'Posts', 'Target', 'Low', 'High'],
  ['Facebook', 3, 4, 2, 5],
  ['Instagram', 0.25, null, 0.125, 0.5],
  ['=Not a formula', null, 2, null, null],
  ['First post', 46_000, 'A longer text that goes on over several lines', null, null],
];

function pageOf(book: Book): SheetPage {
  const cells = (top: number, left: number, bottom = top, right = left): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } => ({ top, left, bottom, right });
  const values = (column: number): ReturnType<typeof cells> => cells(3, column, 5);
  const place = (top: number): ReturnType<typeof cells> => cells(top, 0, top + 7, 2);
  const categories = cells(3, 0, 5);
  return {
    looks: [
      { look: { isBold: true, size: 18, colour: '#0f6e68', valign: 'middle' }, areas: [cells(0, 0)] },
      { look: { isItalic: true, colour: '#5b6770' }, areas: [cells(1, 0), cells(6, 2)] },
      { look: { isBold: true, fill: '#e7f1f0', align: 'center', lines: { where: 'below', colour: '#0f6e68' } }, areas: [cells(2, 0, 2, 4)] },
      { look: { lines: { where: 'around', colour: '#d0d5da' } }, areas: [cells(3, 0, 5, 4)] },
      { look: { format: '0.0', align: 'right' }, areas: [cells(3, 1, 5, 2), cells(3, 3, 5, 4)] },
      { look: { format: '0.0 %' }, areas: [cells(4, 1)] },
      { look: { format: 'yyyy-mm-dd' }, areas: [cells(6, 1)] },
      { look: { format: '@', isWrapped: true, valign: 'top' }, areas: [cells(6, 2), cells(5, 0)] },
    ],
    merges: [cells(0, 0, 0, 4), cells(6, 2, 6, 4)],
    rowHeights: [{ row: 0, points: 30 }, { row: 6, points: 45 }],
    links: [
      { row: 6, column: 0, to: { kind: 'cell', sheet: sheetId(book, 'Plan d’été'), sheetName: 'Plan d’été', row: 1, column: 1 } },
      { row: 3, column: 0, to: { kind: 'web', url: 'https://www.facebook.com/page?a=1&b=2' } },
      { row: 4, column: 0, to: { kind: 'web', url: 'file:///etc/passwd' } },
    ],
    charts: [
      { name: 'Suivi posts', kind: 'columns', title: 'Posts & target', categories, place: place(8), format: '0', axisTitle: 'Posts', series: [{ name: { row: 2, column: 1 }, values: values(1), tone: 'main' }, { name: { row: 2, column: 2 }, values: values(2), tone: 'target' }] },
      {
        name: 'Suivi rate', kind: 'lines', title: 'Rate', categories, place: place(17), format: '0.0 %', axisTitle: 'Rate',
        series: [{ name: { row: 2, column: 1 }, values: values(1), tone: 'main' }, { name: { row: 2, column: 3 }, values: values(3), tone: 'bound' }, { name: { row: 2, column: 4 }, values: values(4), tone: 'bound' }],
      },
      { name: 'Suivi channels', kind: 'bars', title: 'By channel', categories, place: place(26), format: '0', axisTitle: 'Posts', series: [{ name: { row: 2, column: 1 }, values: values(1), tone: 'main' }] },
    ],
    print: { paper: 'letter', isLandscape: false, pagesTall: 2, titleRows: 1, footer: 'Rapport & notes' },
    hasGridlines: false,
  };
}

export function pagePlan(book: Book, replaces?: SeenTab): SheetPlan {
  return {
    name: PAGE_NAME, isHidden: false, cells: ROWS, headerRows: 0, hasFilter: false,
    columns: [26, 12, 12, 12, 12].map((width) => ({ width, format: 'General', list: [], isWrapped: false })),
    unfinished: 'Incomplete: run again', leftovers: [], page: pageOf(book), ...(replaces === undefined ? {} : { replaces }),
  };
}

/** The report as it was seen, with more rows and another figure than the plan has. */
export function olderPlan(book: Book): SheetPlan {
  const plan = pagePlan(book);
  const page = pageOf(book);
  return {
    ...plan,
    cells: [...ROWS.map((row) => row.map((cell) => (cell === 3 ? 2 : cell))), ['A row more', 1, 2, 3, 4]],
    page: {
      ...page,
      merges: [...page.merges, { top: 7, left: 1, bottom: 7, right: 3 }].slice(1),
      looks: [...page.looks, { look: { fill: '#ff0000', size: 30 }, areas: [{ top: 7, left: 0, bottom: 7, right: 4 }] }],
      rowHeights: [{ row: 7, points: 60 }],
      links: [{ row: 7, column: 0, to: { kind: 'web', url: 'https://example.org/old' } }],
      charts: page.charts.slice(1),
      print: { ...page.print, isLandscape: true, titleRows: 0, pagesTall: null },
      hasGridlines: true,
    },
  };
}

export function seenTab({ cells, page }: SheetPlan): SeenTab {
  // Of merged cells only the first keeps what it holds.
  const isCovered = (row: number, column: number): boolean => (page?.merges ?? []).some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left));
  return { cells: cells.map((row, r) => row.map((cell, c) => (isCovered(r, c) ? null : cell))), charts: page?.charts.length ?? 0 };
}
