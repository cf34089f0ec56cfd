/** Finds where a calendar ends because another table, such as a list of ideas, begins below it. */
import { fold } from '../lexicon/fold.ts';
import { headingMeanings } from '../lexicon/heading-meaning.ts';
import { parseDate } from '../time/parse-date.ts';
import type { Cell } from './cell.ts';
import { isBlank } from './cell.ts';
import { cellText } from './cell-text.ts';

/** A column of the calendar, its cells from below the header. */
export interface ColumnAbove {
  readonly column: number;
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly isDate: boolean;
}

/** Rows count from below the calendar's header. */
export interface TableBelow {
  /** The empty row above: there the calendar ends. */
  readonly end: number;
  /** The other table's headings, and the columns they span. */
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 30;
/** A heading that is known by itself, and not by one of its words. */
const KNOWN = 0.6;
const MOST_KNOWN = 0.5;
/** Serial numbers of the dates of our time begin about here. */
const FIRST_SERIAL = 36_000;
const DATED: ReadonlySet<string> = new Set(['day', 'numeric', 'yearless', 'monthless', 'impossible']);

/** Null where the calendar goes on to the end: whatever has a date below is part of it. */
export function tableBelow(columns: readonly ColumnAbove[]): TableBelow | null {
  const dates = columns.find(({ isDate }) => isDate)?.cells ?? [];
  const end = columns.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let last = dates.length - 1;
  while (last >= 0 && !isDated(dates[last] ?? null)) last -= 1;
  if (last < 0) return null;
  const headings = new Set(columns.map(({ heading }) => fold(heading)));
  let gap = -1;
  for (let row = last + 1; row < end - 1; row += 1) {
    const filled = columns.filter(({ cells }) => !isBlank(cells[row] ?? null));
    if (filled.length === 0) gap = row;
    // A title may stand between the gap and the headings.
    if (filled.length <= 1) continue;
    if (gap >= 0 && areHeadings(filled, row, headings) && hasRowsBelow(columns, row, end)) {
      return { end: gap, row, firstColumn: filled[0]?.column ?? 0, lastColumn: filled[filled.length - 1]?.column ?? 0 };
    }
    gap = -1;
  }
  return null;
}

/** Short known headings, most of them not the calendar’s own and none of them a value that its column holds. */
function areHeadings(filled: readonly ColumnAbove[], row: number, ofCalendar: ReadonlySet<string>): boolean {
  if (filled.length < FEWEST_HEADINGS) return false;
  let known = 0;
  let repeated = 0;
  for (const { cells, heading } of filled) {
    const cell = cells[row] ?? null;
    const text = cellText(cell);
    if (typeof cell !== 'string' || text.length > LONGEST_HEADING) return false;
    if (ofCalendar.has(fold(text))) repeated += 1;
    if (text !== heading && cells.indexOf(cell) < row) return false;
    if (Math.max(0, ...headingMeanings(text).values()) >= KNOWN) known += 1;
  }
  return known >= 2 && known >= filled.length * MOST_KNOWN && repeated * 2 < filled.length;
}

function hasRowsBelow(columns: readonly ColumnAbove[], row: number, end: number): boolean {
  for (let below = row + 1; below < end; below += 1) {
    const filled = columns.filter(({ cells }) => !isBlank(cells[below] ?? null)).length;
    if (filled > 0) return filled >= 2;
  }
  return false;
}

function isDated(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= FIRST_SERIAL;
  return typeof cell === 'string' && cell.length <= 40 && DATED.has(parseDate(cell).kind);
}
