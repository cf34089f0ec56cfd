/** Tells the calendar from other tables that stand beside it, past an empty column or right after its last one. */
import { fold } from '../lexicon/fold.ts';
import type { HeadedColumn } from './column-roles.ts';
import type { LayoutRemark } from './recognition.ts';
import { headingsWorth } from './table-worth.ts';

type Columns = readonly HeadedColumn[];
/** The rows of the sheet in which a column holds something, from below the header. */
type FilledRows = (column: number) => readonly number[];

interface Parted {
  /** The calendar's own columns. */
  readonly own: Columns;
  /** What people should know of the tables that are not read. */
  readonly remarks: readonly LayoutRemark[];
}

interface Evidence {
  readonly headerRow: number;
  readonly filledRows: FilledRows;
  /** Whether a person has said what a column is. */
  readonly isDecided: (column: HeadedColumn) => boolean;
}

/** Fewer headings in the same order are no table that begins anew. */
const FEWEST_REPEATED = 2;
/** Rows in which only one of two neighbours holds anything, before they are tables of their own. */
const FEWEST_APART = 2;
/** Of a table's rows. */
const MANY_APART = 0.3;
const PLAIN_HEADING = 0.9;
const KNOWN_HEADING = 0.75;
/** Share of a table's rows that each of its columns fills. */
const DENSE = 0.8;
/** A list or legend is no table. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** With a heading over each of its columns, it is. */
const FEWEST_LISTED = 3;

/** A run of columns, summed up once. */
interface Block {
  readonly columns: Columns;
  /** For each column, the rows it fills. */
  readonly filled: readonly (readonly number[])[];
  readonly rows: ReadonlySet<number>;
  readonly headings: ReadonlySet<string>;
  readonly hasDates: boolean;
}

export function partTables(columns: Columns, { headerRow, filledRows, isDecided }: Evidence): Parted {
  const blocks = neighbours(columns).flatMap((run) => splitWhereHeadingsBegin(run, filledRows)).map((run) => blockOf(run, filledRows));
  if (blocks.length < 2) return { own: columns, remarks: [] };
  const worths = blocks.map((block) => headingsWorth(block.columns));
  const main = blocks[worths.indexOf(Math.max(...worths))];
  if (main === undefined) return { own: columns, remarks: [] };
  const beside = blocks.filter((block) => block !== main && !block.columns.some(isDecided) && isApart(block, main));
  const left = new Set(beside.flatMap((block) => block.columns));
  return { own: columns.filter((column) => !left.has(column)), remarks: beside.flatMap((block) => remarkOn(block, main, headerRow) ?? []) };
}

/** Null for a list or a legend: that it is not read is nobody's concern. */
function remarkOn(block: Block, main: Block, headerRow: number): LayoutRemark | null {
  const first = block.columns[0];
  const last = block.columns[block.columns.length - 1];
  if (first === undefined || last === undefined) return null;
  const rows = fullRows(block);
  const hasHeadings = block.headings.size > 0;
  const isCalendarLike = repeatedHeadings(block, main) >= FEWEST_REPEATED || (block.hasDates && main.hasDates);
  const isHeadedList = block.columns.length > 1 && block.headings.size === block.columns.length && rows.length >= FEWEST_LISTED;
  if (!isCalendarLike && !isHeadedList && (block.columns.length < FEWEST_COLUMNS || rows.length < FEWEST_ROWS)) return null;
  if (!hasHeadings && rows.length < FEWEST_ROWS) return null;
  return { kind: 'table-beside', firstColumn: first.column, lastColumn: last.column, row: hasHeadings ? headerRow : (rows[0] ?? headerRow) };
}

/** Runs of columns without an empty one between. */
function neighbours(columns: Columns): readonly Columns[] {
  const runs: HeadedColumn[][] = [];
  for (const each of columns) {
    const last = runs[runs.length - 1];
    if (last === undefined || last[last.length - 1]?.column !== each.column - 1) runs.push([each]);
    else last.push(each);
  }
  return runs;
}

function blockOf(columns: Columns, filledRows: FilledRows): Block {
  const filled = columns.map(({ column }) => filledRows(column));
  const headings = new Set(columns.map(({ heading }) => fold(heading) || heading).filter((heading) => heading !== ''));
  return { columns, filled, rows: new Set(filled.flat()), headings, hasDates: columns.some(isDate) };
}

/** `Date | Texte | Statut | Date | Texte | Statut`, or a second date where the rows of the two sides differ. */
function splitWhereHeadingsBegin(run: Columns, filledRows: FilledRows): readonly Columns[] {
  const [first] = run;
  if (first === undefined || first.heading === '') return [run];
  for (let index = FEWEST_REPEATED; index < run.length; index += 1) {
    if (!isSame(run[index], first)) continue;
    const left = run.slice(0, index);
    const right = run.slice(index);
    let repeated = 0;
    while (repeated < Math.min(left.length, right.length) && isSame(left[repeated], right[repeated])) repeated += 1;
    const isNewTable = repeated >= FEWEST_REPEATED && repeated * 2 >= Math.min(left.length, right.length);
    if (isNewTable || (right.length > 1 && isDate(first) && haveRowsApart(left, right, filledRows))) return [left, ...splitWhereHeadingsBegin(right, filledRows)];
  }
  return [run];
}

function haveRowsApart(left: Columns, right: Columns, filledRows: FilledRows): boolean {
  const [a, b] = [blockOf(left, filledRows), blockOf(right, filledRows)];
  return areRowsApart(a, b) || isShortTable(b, a);
}

/** A block is part of the calendar unless it repeats its headings, has rows of its own, or has no headings where the calendar has. */
function isApart(block: Block, main: Block): boolean {
  const size = block.columns.length;
  if (block.headings.size === 0) return size > 1 && !(block.hasDates && !main.hasDates);
  const repeated = repeatedHeadings(block, main);
  if (repeated >= FEWEST_REPEATED && repeated * 2 >= Math.min(size, main.columns.length)) return true;
  if (size < 2) return false;
  const isShort = isShortTable(block, main);
  if (block.hasDates && main.hasDates && (isDate(block.columns[0]) || isShort)) return true;
  return areRowsApart(main, block) || (isShort && !speaksOfPosts(block.columns));
}

/** Each of two tables has rows in which the other has none, or the right one goes on below the left one's end. */
function areRowsApart(left: Block, right: Block): boolean {
  let onlyRight = 0;
  for (const row of right.rows) if (!left.rows.has(row)) onlyRight += 1;
  if (onlyRight < FEWEST_APART) return false;
  let onlyLeft = 0;
  for (const row of left.rows) if (!right.rows.has(row)) onlyLeft += 1;
  return onlyRight >= left.rows.size * MANY_APART || onlyLeft >= FEWEST_APART;
}

/** Filled without gaps from the top, and at an end before the calendar is: a table of its own size. */
function isShortTable(block: Block, main: Block): boolean {
  const filled = block.filled.filter((rows) => rows.length > 0);
  const longest = filled.reduce((most, rows) => Math.max(most, rows.length), 0);
  if (filled.length < 2 || longest >= main.rows.size) return false;
  const rows = [...main.rows].sort((a, b) => a - b);
  return filled.every((own) => own.length >= longest * DENSE && (own[own.length - 1] ?? 0) <= (rows[longest - 1] ?? 0));
}

/** Links and trackings of the first posts, published already, are filled from the top as well. */
function speaksOfPosts(columns: Columns): boolean {
  const known = columns.filter(({ meanings }) => [...meanings].some(([meaning, score]) => meaning !== 'other' && score >= KNOWN_HEADING));
  return known.length * 2 >= columns.length;
}

/** Rows in which at least two of the columns hold something. */
function fullRows({ filled }: Block): readonly number[] {
  const times = new Map<number, number>();
  for (const row of filled.flat()) times.set(row, (times.get(row) ?? 0) + 1);
  return [...times].flatMap(([row, count]) => (count >= 2 ? [row] : [])).sort((a, b) => a - b);
}

function repeatedHeadings(block: Block, main: Block): number {
  let count = 0;
  for (const heading of block.headings) if (main.headings.has(heading)) count += 1;
  return count;
}

function isSame(a: HeadedColumn | undefined, b: HeadedColumn | undefined): boolean {
  return a !== undefined && b !== undefined && a.heading !== '' && (a.heading === b.heading || (fold(a.heading) === fold(b.heading) && fold(a.heading) !== ''));
}

function isDate(column: HeadedColumn | undefined): boolean {
  if (column === undefined) return false;
  const { meanings, profile } = column;
  const isNamed = Math.max(meanings.get('date') ?? 0, meanings.get('datetime') ?? 0) >= PLAIN_HEADING;
  const held = profile.share('date') + profile.share('datetime');
  return isNamed ? profile.filled === 0 || held + profile.share('serial') > 0 : column.heading === '' && held >= 0.5;
}
