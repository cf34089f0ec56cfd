/** The cells whose drop-down lists tell with which words a column may be filled: one a column. */
import type { CellRef } from '../table/cell-ref.ts';
import { partOf } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';

/** Of each tab the first of the rows. */
export function listedCells({ calendar }: Pick<TrackedCalendar, 'calendar'>, rows: readonly number[]): readonly CellRef[] {
  const seen = new Set<number>();
  return rows.flatMap((row): readonly CellRef[] => {
    const part = calendar.part[row];
    if (part === undefined || seen.has(part)) return [];
    seen.add(part);
    const { sheet, columns, channelColumns } = partOf({ calendar }, row);
    const all = [columns.get('status'), columns.get('tracking'), ...channelColumns.map(({ column }) => column)].filter((column) => column !== undefined);
    return all.map((column) => ({ sheet, row: calendar.sheetRow[row] ?? 0, column }));
  });
}
