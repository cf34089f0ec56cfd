/** Knows a rota laid out by person and day: a person in each row, a day over each column, hours or a word between. */
import type { SheetOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import type { DateSystem } from '../time/day.ts';
import { dayColumns } from './day-columns.ts';
import { ROTA_FORM } from './forms/rota-form.ts';
import type { GridColumn } from './grid-columns.ts';
import { headingForm } from './heading-form.ts';
import { readHeadings } from './match-headings.ts';
import type { TabMatch } from './match-tab.ts';
import { dayCell } from './read-day-cell.ts';

/** The days stand below a title and what explains the tab. */
const ROWS_LOOKED_AT = 20;
const LEAST_READ = 0.5;
/** As much as a rota under its name with its telling columns. */
const WORTH = 3;

/** Null where no row holds days over such cells. The sheet is called like a rota. */
export function dayGridMatch(sheet: SheetOutline, dateSystem: DateSystem): TabMatch | null {
  const rows = Array.from({ length: Math.min(ROWS_LOOKED_AT, sheet.head.length) }, (_, row) => ({ row, grid: dayColumns(sheet, row, dateSystem) })).filter(({ grid }) => grid.length > 0);
  // Days may take two rows, of which only one has the heading of the people.
  for (const isHeaded of [true, false]) {
    for (const { row, grid } of rows) {
      const columns = columnsOf(sheet, row, grid, isHeaded);
      if (columns !== null && holdsShifts(sheet, row, grid)) return { key: 'rota', sheet, headerRow: row, columns, grid, worth: WORTH };
    }
  }
  return null;
}

/** The columns beside the days; names may stand below no heading. Null where no people do, or where the rows are days themselves. */
function columnsOf({ head }: SheetOutline, row: number, grid: readonly GridColumn[], isHeaded: boolean): ReadonlyMap<string, number> | null {
  const days = new Set(grid.map(({ column }) => column));
  const cells = head[row] ?? [];
  const headings = cells.flatMap((cell, column) => {
    const form = typeof cell === 'string' && !days.has(column) ? headingForm(cell) : '';
    return form === '' ? [] : [{ column, form, bare: form }];
  });
  const { columns } = readHeadings(ROTA_FORM, headings);
  if (columns.has('start')) return null;
  if (columns.has('person') || isHeaded) return columns.has('person') ? columns : null;
  const first = Math.min(...days);
  const person = cells.findIndex((cell, column) => column < first && isBlank(cell) && holdsNames(head, row, column));
  return person < 0 ? null : new Map([...columns, ['person', person]]);
}

function holdsNames(head: SheetOutline['head'], row: number, column: number): boolean {
  const texts = head.slice(row + 1).map((cells) => cellText(cells[column] ?? null)).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => !/\d/.test(text));
}

/** Names, titles of posts or counts below the days are something else. */
function holdsShifts({ head }: SheetOutline, row: number, grid: readonly GridColumn[]): boolean {
  const cells = head.slice(row + 1).flatMap((each) => grid.map(({ column }) => each[column] ?? null)).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter((cell) => dayCell(cell).kind !== 'unread').length >= cells.length * LEAST_READ;
}
