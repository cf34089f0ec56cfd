/** Which rows of a tab are entries of the calendar: no blanks, no repeated headers, no banners, no legends, no totals. */
import type { Role } from './role.ts';
import { isBlank } from './cell.ts';
import type { Cell } from './cell.ts';

/** A column that plays a role, with its cells. */
export interface RoleColumn {
  readonly role: Role;
  readonly heading: string;
  readonly cells: readonly Cell[];
}

/** Roles that make no post by themselves: prefilled dates, numbered lines, remarks. */
const FRAME_ROLES: ReadonlySet<Role> = new Set<Role>(['date', 'time', 'datetime', 'id', 'notes']);
/** Roles one cell of which is enough for a post that is only an idea yet. */
const CONTENT_ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'text', 'url']);
const TOTAL = /^(?:grand |sub-?|sous-)?(?:total|totals|totaux|totales|totais|gesamt|summe|sum|somme|moyenne|average)\s*:?$/i;
/** Fewer columns than this can't tell a banner from an entry. */
const FEWEST_FOR_BANNERS = 3;

/** Indices of the rows to decode, in order. Columns come left to right. */
export function keepRows(columns: readonly RoleColumn[], rowCount: number): Uint32Array {
  const filled = new Uint8Array(rowCount);
  const contents = new Uint8Array(rowCount);
  const headings = new Uint8Array(rowCount);
  for (const { role, heading, cells } of columns) count(cells, heading, FRAME_ROLES.has(role), { filled, contents, headings });
  const kept = new Uint32Array(rowCount);
  let size = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const cells = filled[row] ?? 0;
    if (cells === 0 || isRepeatedHeader(headings[row] ?? 0, cells)) continue;
    if (columns.length >= FEWEST_FOR_BANNERS && (contents[row] === 0 || (cells === 1 && !isLoneContent(columns, row)))) continue;
    if (cells > 1 && isTotal(columns, row)) continue;
    kept[size] = row;
    size += 1;
  }
  return kept.slice(0, size);
}

interface Counts {
  readonly filled: Uint8Array;
  readonly contents: Uint8Array;
  readonly headings: Uint8Array;
}

function count(cells: readonly Cell[], heading: string, isFrame: boolean, { filled, contents, headings }: Counts): void {
  const step = isFrame ? 0 : 1;
  for (let row = 0; row < filled.length; row += 1) {
    const cell = cells[row] ?? null;
    if (isBlank(cell)) continue;
    filled[row] = (filled[row] ?? 0) + 1;
    contents[row] = (contents[row] ?? 0) + step;
    if (cell === heading) headings[row] = (headings[row] ?? 0) + 1;
  }
}

/** The header once more, as at the top of each week or printed page. */
function isRepeatedHeader(headings: number, filled: number): boolean {
  return headings >= 2 && headings * 2 > filled;
}

/** The only cell of a row is a title or a text, and not the leftmost column, where banners stand. */
function isLoneContent(columns: readonly RoleColumn[], row: number): boolean {
  const index = columns.findIndex(({ cells }) => !isBlank(cells[row] ?? null));
  const column = columns[index];
  return column !== undefined && index > 0 && CONTENT_ROLES.has(column.role);
}

/** The first filled cell says `Total`. */
function isTotal(columns: readonly RoleColumn[], row: number): boolean {
  for (const { cells } of columns) {
    const cell = cells[row] ?? null;
    if (isBlank(cell)) continue;
    return typeof cell === 'string' && cell.length <= 16 && TOTAL.test(cell.trim());
  }
  return false;
}
