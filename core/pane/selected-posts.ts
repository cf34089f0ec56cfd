/** The posts that are selected in the grid, and those that its filter shows, as the last reading knows them. */
import type { Workbook } from '../host.ts';
import { isSameCell } from '../edits/verify.ts';
import type { Role } from '../table/role.ts';
import type { Checked } from './load-findings.ts';
import type { SelectedSpots } from './state/mark-lots.ts';
import type { RowSpot } from './state/row-spots.ts';
import { rowSpots } from './state/row-spots.ts';

/** What a row is told from others by. */
const TELLING_ROLES: ReadonlySet<Role> = new Set<Role>(['id', 'title', 'text', 'date', 'datetime', 'time', 'channel']);

export interface SelectedPosts extends SelectedSpots {
  /** Rows have moved or changed since the reading: those that it does not know are left out. */
  readonly isStale: boolean;
}

/**
 * Two round trips: which rows, and whether they still hold what was read of them.
 * @returns Null where the host can't tell.
 * @throws HostError when the host can't be read.
 */
export async function selectedPosts(workbook: Workbook, checked: Checked): Promise<SelectedPosts | null> {
  const selection = await workbook.selectedRows();
  if (selection === null) return null;
  const { sheet, rows, filtered } = selection;
  const { rowAt, spotOf } = rowSpots(checked);
  const all = [...new Set([...rows, ...(filtered ?? [])])].flatMap((row) => {
    const calendarRow = rowAt({ sheet, row });
    return calendarRow === null ? [] : [{ row, calendarRow }];
  });
  const isAsRead = await rowsAsRead(workbook, checked, sheet, all.map(({ row }) => row));
  const spots = new Map(all.filter(({ row }) => isAsRead(row)).map(({ row, calendarRow }) => [row, spotOf(calendarRow)] as const));
  const spotsOf = (wanted: readonly number[]): readonly RowSpot[] => wanted.flatMap((row) => spots.get(row) ?? []);
  return { selected: spotsOf(rows), filtered: filtered === null ? null : spotsOf(filtered), isStale: spots.size < all.length };
}

async function rowsAsRead(workbook: Workbook, { calendar, cells }: Checked, sheet: string, rows: readonly number[]): Promise<(row: number) => boolean> {
  const all = calendar.parts.filter((part) => part.sheet === sheet).flatMap((part) => [...part.columns]);
  const columns = [...new Set(all.filter(([role]) => TELLING_ROLES.has(role)).map(([, column]) => column))];
  if (rows.length === 0 || columns.length === 0) return () => true;
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const [now = []] = await workbook.read([{ sheet, firstRow: first, rowCount: last - first + 1, columns }]);
  return (row) => columns.every((column, index) => isSameCell(now[index]?.[row - first] ?? null, cells({ sheet, row, column }) ?? null));
}
