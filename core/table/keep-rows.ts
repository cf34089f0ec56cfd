/** Which rows of a tab are entries of the calendar: no blanks, no repeated headers, no banners, no legends, no totals. */
import { stateOf } from '../lexicon/statuses.ts';
import type { Role } from './role.ts';
import { isBlank } from './cell.ts';
import { cellText } from './cell-text.ts';
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
/** Roles that templates fill ahead of any post: a status, a check box, the one network of a team. */
const PREFILLED_ROLES: ReadonlySet<Role> = new Set<Role>([
  'status', 'tracking', 'tool', 'scheduled_by', 'channel', 'account', 'format', 'pillar', 'campaign', 'language', 'department', 'approver', 'row_kind',
]);
/** Fewer rows than this are no template. */
const FEWEST_PREFILLED = 3;
const UNTICKED = /^(?:false|faux|falso|falsch)$/i;
const TOTAL = /^(?:grand |sub-?|sous-)?(?:total|totals|totaux|totales|totais|gesamt|summe|sum|somme|moyenne|average)\s*:?$/i;
/** Fewer columns than this can't tell a banner from an entry. */
const FEWEST_FOR_BANNERS = 3;

/** Indices of the rows to decode, in order. Columns come left to right. */
export function keepRows(columns: readonly RoleColumn[], rowCount: number): Uint32Array {
  const filled = new Uint8Array(rowCount);
  const contents = new Uint8Array(rowCount);
  const headings = new Uint8Array(rowCount);
  const typed = new Uint8Array(rowCount);
  for (const { role, heading, cells } of columns) {
    count(cells, heading, { isFrame: FRAME_ROLES.has(role), isTyped: isTypedRole(role) }, { filled, contents, headings, typed });
  }
  discountPrefilled(columns, { filled, contents, headings, typed });
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
  /** 1 where a cell holds what only a person writes. */
  readonly typed: Uint8Array;
}

interface ColumnPart {
  readonly isFrame: boolean;
  readonly isTyped: boolean;
}

function isTypedRole(role: Role): boolean {
  return role === 'notes' || (!FRAME_ROLES.has(role) && !PREFILLED_ROLES.has(role));
}

function count(cells: readonly Cell[], heading: string, { isFrame, isTyped }: ColumnPart, { filled, contents, headings, typed }: Counts): void {
  const step = isFrame ? 0 : 1;
  for (let row = 0; row < filled.length; row += 1) {
    const cell = cells[row] ?? null;
    if (isBlank(cell)) continue;
    filled[row] = (filled[row] ?? 0) + 1;
    contents[row] = (contents[row] ?? 0) + step;
    if (isTyped && !isUnticked(cell)) typed[row] = 1;
    if (cell === heading) headings[row] = (headings[row] ?? 0) + 1;
  }
}

/**
 * Takes from the contents of rows in which nobody has written anything yet what the template put there: unticked
 * boxes, and the one value that a column holds on most such rows. A state that work has led to is no template's.
 */
function discountPrefilled(columns: readonly RoleColumn[], { contents, typed }: Counts): void {
  if (!columns.some(({ role }) => isTypedRole(role))) return;
  const bare: number[] = [];
  for (let row = 0; row < contents.length; row += 1) if (typed[row] === 0 && (contents[row] ?? 0) > 0) bare.push(row);
  if (bare.length === 0) return;
  for (const { role, cells } of columns) {
    if (FRAME_ROLES.has(role)) continue;
    const prefilled = bare.length < FEWEST_PREFILLED ? null : prefilledValue(cells, bare);
    for (const row of bare) {
      const cell = cells[row] ?? null;
      if (!isBlank(cell) && (isUnticked(cell) || cellText(cell) === prefilled)) contents[row] = (contents[row] ?? 0) - 1;
    }
  }
}

/** The value that most of the rows hold, or null. */
function prefilledValue(cells: readonly Cell[], rows: readonly number[]): string | null {
  const times = new Map<string, number>();
  for (const row of rows) {
    const text = cellText(cells[row] ?? null);
    if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  }
  for (const [text, count] of times) {
    if (count < FEWEST_PREFILLED || count * 2 <= rows.length) continue;
    const state = stateOf(text) ?? null;
    return state === null || state === 'idea' || state === 'to-produce' ? text : null;
  }
  return null;
}

/** An unticked box says nothing. */
function isUnticked(cell: Cell): boolean {
  return cell === false || (typeof cell === 'string' && cell.length <= 6 && UNTICKED.test(cell));
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
