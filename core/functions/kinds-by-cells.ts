/** A column called Type holds formats in some calendars, and in others what each row is: the cells say which. */
import { ROW_KIND } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { rowKindOf } from '../table/decode-kind.ts';
import { postPlaces } from './check-post/post-headings.ts';
import type { CellRows } from './declaration.ts';
import type { FoundHeadings } from './heading-places.ts';

/** Another column may hold the formats then. */
export function kindsByCells<Role extends string>(rows: CellRows, found: FoundHeadings<Role | 'format' | 'row_kind'>): FoundHeadings<Role | 'format' | 'row_kind'> {
  const { headingRow, places } = found;
  const place = places.get('format');
  if (place === undefined || places.has('row_kind')) return found;
  const kinds = new Set(rows.slice(headingRow + 1).map((row) => cellText(row[place] || null)).filter((word) => word !== '').map(rowKindOf));
  kinds.delete(ROW_KIND.post);
  if (kinds.has(null) || kinds.size === 0) return found;
  const formats = postPlaces((rows[headingRow] ?? []).map((cell, column) => (column === place ? null : cell))).get('format');
  const others = [...places].filter(([role]) => role !== 'format');
  return { headingRow, places: new Map([...others, ['row_kind', place], ...(formats === undefined ? [] : [['format', formats] as const])]) };
}
