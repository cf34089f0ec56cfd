/** Lays out a month: bars with the days, and below them what happens, each in the colours of its state. */
import type { CellLook } from '../../edits/sheet-page.ts';
import { dayName, gridRows, legendRows } from './day-grid.ts';
import type { DayGridBlock, GridEntry, GridFit, GridRow } from './day-grid.ts';
import { widthOf } from './grid-parts.ts';
import type { Span } from './grid-parts.ts';
import { GAP_HEIGHT, LINE_HEIGHT, LOOKS, USUAL_SIZE } from './looks.ts';
import { cutToLines } from './row-heights.ts';
import { shownText } from './shown-value.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** White lines set coloured cells apart from each other. */
const APART = { lines: { where: 'around', colour: '#ffffff' } } as const;
const ENTRY: CellLook = { valign: 'top', isWrapped: true, ...APART };
const SIGN: CellLook = { align: 'center', valign: 'top', ...APART };
const DAY: CellLook = { isBold: true, align: 'left', valign: 'middle', fill: '#e6f0ef', isWrapped: true, ...APART };
const OUTSIDE: CellLook = { fill: '#f4f5f6' };
const WEEK: CellLook = { size: 9, colour: '#5f666d', align: 'center', valign: 'middle' };
/** Of a row with the days. */
const DAY_HEIGHT = 18;
/** Of what happens, and of the legend, where nothing else is asked for. */
const USUAL_FIT: GridFit = { size: 9, lines: null, entries: null };
/** For the sign and its text. */
const COLUMNS_A_DAY = 2;
/** A sign where there is none, so that there is something to click on. */
const PLAIN_SIGN = '▪';

/** @throws RangeError where the report's grid is narrower than a week: a bug of whoever made the report. */
export function layDayGrid(draft: SheetDraft, block: DayGridBlock): void {
  if (draft.grid.length < 1 + block.weekdays.length * COLUMNS_A_DAY) throw new RangeError('A month needs two columns for each day of the week.');
  const headings = draft.addRow();
  if (block.corner !== '') draft.put(headings, { first: 0, last: 0 }, shownText(block.corner), { ...LOOKS['table-heading'], align: 'center' });
  for (const [day, text] of block.weekdays.entries()) draft.put(headings, spanOf(day), shownText(text), LOOKS['table-heading']);
  for (const row of gridRows(block)) layRow(draft, row, block.fit ?? USUAL_FIT);
  if (block.legend.length > 0) draft.addRow(GAP_HEIGHT);
  for (const entries of legendRows(block)) {
    const row = draft.addRow(entryHeight(USUAL_FIT));
    for (const [day, entry] of entries.entries()) putEntry(draft, row, day, entry, USUAL_FIT);
  }
  draft.addRow(GAP_HEIGHT);
}

function layRow(draft: SheetDraft, grid: GridRow, fit: GridFit): void {
  if (grid.kind === 'days') {
    const row = draft.addRow(DAY_HEIGHT);
    if (grid.week !== null) draft.put(row, { first: 0, last: 0 }, grid.week, WEEK);
    for (const [day, name] of grid.days.entries()) {
      if (name === null) draft.dress(row, spanOf(day), OUTSIDE);
      else draft.put(row, spanOf(day), dayName(name), DAY);
    }
    return;
  }
  const row = draft.addRow(entryHeight(fit));
  for (const [day, { isOutside, entry }] of grid.days.entries()) {
    if (isOutside) draft.dress(row, spanOf(day), OUTSIDE);
    if (entry !== null) putEntry(draft, row, day, entry, fit);
  }
}

/** Room for one line, and a little more. */
function entryHeight({ size }: GridFit): number {
  return Math.ceil((LINE_HEIGHT * size) / USUAL_SIZE) + 1;
}

function putEntry(draft: SheetDraft, row: number, day: number, { sign, text, link, colours }: GridEntry, { size, lines }: GridFit): void {
  const { first, last } = spanOf(day);
  const colour: CellLook = colours === undefined ? {} : { fill: colours[0], colour: colours[1] };
  draft.put(row, { first, last: first }, shownText(sign === '' && link !== undefined ? PLAIN_SIGN : sign), { ...SIGN, size, ...colour });
  const own = lines === null ? text : cutToLines(text, { width: widthOf(draft.grid, { first: last, last }), size }, lines);
  draft.put(row, { first: last, last }, shownText(own), { ...ENTRY, size, ...colour });
  draft.link(row, first, link);
}

function spanOf(day: number): Span {
  const first = 1 + day * COLUMNS_A_DAY;
  return { first, last: first + COLUMNS_A_DAY - 1 };
}
