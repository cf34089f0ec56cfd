/** Workbooks and edits for the tests of writing. */
import type { Cell, CellsEdit, NewSheetEdit, SheetPlan } from '../../core/index.ts';
import { Book } from '../hosts/book/book.ts';
import { sheetId } from './whole-book.ts';

/** A plan with a tracking column C, and a tab beside it that nobody asked to change. */
export function planBook(): Book {
  const book = new Book();
  const plan = book.addSheet('Plan');
  plan.write(0, 0, {
    values: [['Date', 'Post', 'Status'], [46_000, 'One', 'draft'], [46_001, 'Two', 'draft'], [46_002, 'Three', null], [46_003, 'Four', 12.5]],
    formats: [[undefined, undefined, undefined], ...Array.from({ length: 4 }, () => ['yyyy-mm-dd', undefined, undefined])],
  }, 'person');
  book.addSheet('Notes').write(3, 3, { values: [['mine', 7]] }, 'person');
  book.select(plan.id, { top: 0, left: 0, bottom: 0, right: 0 });
  return book;
}

/** One edit of one cell each: row, column, expected, value. */
export function edits(book: Book, ...cells: readonly (readonly [row: number, column: number, expected: Cell, value: Cell])[]): readonly CellsEdit[] {
  return cells.map((cell) => rowEdit(book, cell));
}

/** One edit of several cells, written all or none. */
export function rowEdit(book: Book, ...cells: readonly [EditedCell, ...EditedCell[]]): CellsEdit {
  const [first, ...others] = cells.map(([row, column, expected, value]) => ({ row, column, expected, value }));
  if (first === undefined) throw new Error('no cell');
  return { kind: 'cells', sheet: sheetId(book, 'Plan'), writes: [first, ...others] };
}

type EditedCell = readonly [row: number, column: number, expected: Cell, value: Cell];

export const CALENDAR_PLAN: SheetPlan = {
  name: 'Calendar',
  isHidden: false,
  cells: [['Date', 'Network', 'Text'], [null, 'Instagram', '=not a formula'], [46_010, null, '12/10/2026']],
  headerRows: 1,
  hasFilter: true,
  columns: [
    { width: 12, format: 'yyyy-mm-dd', list: [], isWrapped: false },
    { width: 16, format: 'General', list: ['Facebook', 'Instagram', 'LinkedIn'], isWrapped: false },
    { width: 60, format: '@', list: [], isWrapped: true },
  ],
  unfinished: 'Incomplete: run again',
  leftovers: [],
};

export const HIDDEN_PLAN: SheetPlan = {
  ...CALENDAR_PLAN, name: 'Suivi', isHidden: true, hasFilter: false,
  columns: [{ width: 20, format: 'General', list: [], isWrapped: false }],
};

export function newSheet(plan: SheetPlan): NewSheetEdit {
  return { kind: 'new-sheet', plan };
}

/** Texts that a spreadsheet would take for something else, or that hide what they start with. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '＝1+1', '＋1', '－1', '＠A1', "'", "'x", "''x", "'=1",
  '12/10/2026', '2026-10-12', '1E5', '1e5', '5%', '$5', '(5)', '1,000', '1/2', 'TRUE', 'true', ' False ', '#N/A', '#REF!', '10:30', '8 pm', 'Mar 5', '5 mar',
  '００１', '=HYPERLINK("http://example.com","x")', '=cmd|\'/c calc\'!A1', 'line\nbreak', '\ud83d', '\u{1F3DB}', '0012', '-', '=', '+', ' ', 'é', 'ＴＲＵＥ',
];
