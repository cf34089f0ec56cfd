/** Where a finding about a whole column stands. */
import { expect, it } from 'vitest';
import { headingCell } from '../../../core/rules/heading-cell.ts';
import { calendarOf, day } from './calendar-of.ts';

const CALENDAR = calendarOf(['title', 'date'], [['Atelier', day('2026-11-23')]]);

it('is the heading above the row, in the column of the first role that there is', () => {
  expect(headingCell(CALENDAR, 0, 'approved_on', 'date')).toEqual({ sheet: 'sheet-1', row: 0, column: 1 });
});

it('is the first row of a calendar that has no headings', () => {
  const headless = { ...CALENDAR, parts: CALENDAR.parts.map((part) => ({ ...part, headerRow: -1 })) };
  expect(headingCell(headless, 0, 'date')).toEqual({ sheet: 'sheet-1', row: 0, column: 1 });
});
