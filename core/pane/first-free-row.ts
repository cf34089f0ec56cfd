/** Where the next post of a calendar would be written: the date of the row below its last. */
import type { Calendar } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';

/** Of several tabs, the last one that has rows; null for a calendar that has none. */
export function firstFreeRow({ parts, part, sheetRow, rowCount }: Pick<Calendar, 'parts' | 'part' | 'sheetRow' | 'rowCount'>): CellRef | null {
  const place = rowCount === 0 ? 0 : (part[rowCount - 1] ?? 0);
  const own = parts[place];
  if (own === undefined) return null;
  let last = own.headerRow;
  for (let row = 0; row < rowCount; row += 1) if (part[row] === place) last = Math.max(last, sheetRow[row] ?? 0);
  const column = own.columns.get('date') ?? own.columns.get('datetime') ?? Math.min(...own.columns.values(), ...own.channelColumns.map((each) => each.column));
  return { sheet: own.sheet, row: last + 1, column };
}
