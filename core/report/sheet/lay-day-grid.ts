/** Lays out a month: bars with the days, and below them what happens, each in the colours of its state. */
import type { CellLook } from '../../edits/sheet-page.ts';
import { dayName, gridRows, legendRows } from './day-grid.ts';
import type { DayGridBlock, GridEntry, GridRow } from './day-grid.ts';
import type { Span } from './grid-parts.ts';
import { GAP_HEIGHT, LOOKS } from './looks.ts';
import { shownText } from './shown-value.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** White lines set coloured cells apart from each other. */
const APART = { lines: { where: 'around', colour: '#ffffff' } } as const;
const ENTRY: CellLook = { size: 9, valign: 'top', isWrapped: true, ...APART };
const SIGN: CellLook = { size: 9, align: 'center', valign: 'top', ...APART };
const DAY: CellLook = { isBold: true, align: 'left', valign: 'middle', fill: '#e6f0ef', isWrapped: true, ...APART };
const OUTSIDE: CellLook = { fill: '#f4f5f6' };
const WEEK: CellLook = { size: 9, colour: '#5f666d', align: 'center', valign: 'middle' };
/** Of a row with the days, and of one with room for what happens. */
const DAY_HEIGHT = 18;
const ENTRY_HEIGHT = 14;
/** For the sign and its text. */
const COLUMNS_A_DAY = 2;
/** A sign where there is none, so that there is something to click on. */
const PLAIN_SIGN = '▪';

/** @throws RangeError where the report's grid is narrower than a week: a bug of whoever made the report. */
export function layDayGrid(draft: SheetDraft, block: DayGridBlock): void {
  if (draft.grid.length < 1 + block.weekdays.length * COLUMNS_A_DAY) throw new RangeError('A month needs two columns for each day of the week.');
  const headings = draft.addRow();
  draft.put(headings, { first: 0, last: 0 }, shownText(block.corner), { ...LOOKS['table-heading'], align: 'center' });
  for (const [day, text] of block.weekdays.entries()) draft.put(headings, spanOf(day), shownText(text), LOOKS['table-heading']);
  for (const row of gridRows(block)) layRow(draft, row);
  if (block.legend.length > 0) draft.addRow(GAP_HEIGHT);
  for (const entries of legendRows(block)) {
    const row = draft.addRow(ENTRY_HEIGHT);
    for (const [day, entry] of entries.entries()) putEntry(draft, row, day, entry);
  }
  draft.addRow(GAP_HEIGHT);
}

function layRow(draft: SheetDraft, grid: GridRow): void {
  if (grid.kind === 'days') {
    const row = draft.addRow(DAY_HEIGHT);
    draft.put(row, { first: 0, last: 0 }, grid.week, WEEK);
    for (const [day, name] of grid.days.entries()) {
      if (name === null) draft.dress(row, spanOf(day), OUTSIDE);
      else draft.put(row, spanOf(day), dayName(name), DAY);
    }
    return;
  }
  const row = draft.addRow(ENTRY_HEIGHT);
  for (const [day, { isOutside, entry }] of grid.days.entries()) {
    if (isOutside) draft.dress(row, spanOf(day), OUTSIDE);
    if (entry !== null) putEntry(draft, row, day, entry);
  }
}

function putEntry(draft: SheetDraft, row: number, day: number, { sign, text, link, colours }: GridEntry): void {
  const { first, last } = spanOf(day);
  const colour: CellLook = colours === undefined ? {} : { fill: colours[0], colour: colours[1] };
  draft.put(row, { first, last: first }, shownText(sign === '' && link !== undefined ? PLAIN_SIGN : sign), { ...SIGN, ...colour });
  draft.put(row, { first: last, last }, shownText(text), { ...ENTRY, ...colour });
  draft.link(row, first, link);
}

function spanOf(day: number): Span {
  const first = 1 + day * COLUMNS_A_DAY;
  return { first, last: first + COLUMNS_A_DAY - 1 };
}
