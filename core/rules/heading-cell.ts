/** The heading of a column, for what concerns it as a whole. */
import { cellOf } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Role } from '../table/role.ts';

/** The heading above a row's cell of the first of the roles that its tab has. */
export function headingCell(calendar: Calendar, row: number, ...roles: readonly Role[]): CellRef {
  const cell = cellOf(calendar, row, ...roles);
  // A calendar without headings begins with its first row.
  return { ...cell, row: Math.max(0, calendar.parts[calendar.part[row] ?? 0]?.headerRow ?? cell.row) };
}
