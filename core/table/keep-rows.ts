/** Which rows of a tab are entries of the calendar: no blanks, no repeated headers, no banners, no legends, no totals. */
import { stateOf } from '../lexicon/statuses.ts';
import { isBlank } from './cell.ts';
import { cellText } from './cell-text.ts';
import type { Cell } from './cell.ts';
import { FRAME_ROLES, ONE_CONTENT, contentsIn, countUntilSure, filledIn, headingsIn, isTyped, isTypedRole, isUnticked } from './count-cells.ts';
import type { CellCounts, RoleColumn } from './count-cells.ts';
import type { Role } from './role.ts';

/** Roles one cell of which is enough for a post that is only an idea yet. */
const CONTENT_ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'text', 'url']);
/** Fewer rows than this are no template. */
const FEWEST_PREFILLED = 3;
const TOTAL = /^(?:grand |sub-?|sous-)?(?:total|totals|totaux|totales|totais|gesamt|summe|sum|somme|moyenne|average)(?: g[ée]n[ée]ral| geral)?\s*:?$/i;
const LONGEST_TOTAL = 16;
const LONGEST_DIVIDER = 60;
const SHORTEST_SHOUT = 5;
/** Fewer than one title in so many is in capitals, for those to stand out. */
const MOSTLY_QUIET = 2;
/** Nothing goes out. */
const REST = /^(?:pause|relâche|congés?|vacances|aucune publication|pas de publication|no posts?|(?:office )?closed)(?:\s\S+){0,3}$/i;
/** Fewer columns than this can't tell a banner from an entry. */
const FEWEST_FOR_BANNERS = 3;

/** Indices of the rows to decode, in order. Columns come left to right. */
export function keepRows(columns: readonly RoleColumn[], rowCount: number): Uint32Array {
  const counts = new Uint32Array(rowCount);
  const open = countUntilSure(columns, counts);
  discountPrefilled(columns, open, counts);
  const isDropped = new Uint8Array(rowCount);
  const isQuiet = quietColumns();
  for (const row of open) if (isNoEntry(columns, row, counts[row] ?? 0, isQuiet)) isDropped[row] = 1;
  const kept = new Uint32Array(rowCount);
  let size = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (isDropped[row] === 1 || (filledIn(counts[row] ?? 0) > 1 && isTotal(columns, row))) continue;
    kept[size] = row;
    size += 1;
  }
  return kept.subarray(0, size);
}

function isNoEntry(columns: readonly RoleColumn[], row: number, counts: number, isQuiet: (column: RoleColumn) => boolean): boolean {
  const cells = filledIn(counts);
  if (cells === 0 || isRepeatedHeader(headingsIn(counts), cells)) return true;
  return columns.length >= FEWEST_FOR_BANNERS && (contentsIn(counts) === 0 || (cells === 1 && !isLoneContent(columns, row)) || (contentsIn(counts) === 1 && isDivider(columns, row, isQuiet)));
}

/**
 * Takes from the contents of rows in which nobody has written anything yet what the template put there: unticked
 * boxes, and the one value that a column holds on most such rows. A state that work has led to is no template's.
 */
function discountPrefilled(columns: readonly RoleColumn[], rows: Uint32Array, counts: CellCounts): void {
  if (!columns.some(({ role }) => isTypedRole(role))) return;
  const bare: number[] = [];
  for (const row of rows) if (!isTyped(counts[row] ?? 0) && contentsIn(counts[row] ?? 0) > 0) bare.push(row);
  if (bare.length === 0) return;
  for (const { role, cells } of columns) {
    if (FRAME_ROLES.has(role)) continue;
    const prefilled = bare.length < FEWEST_PREFILLED ? null : prefilledValue(cells, bare);
    for (const row of bare) {
      const cell = cells[row] ?? null;
      if (!isBlank(cell) && (isUnticked(cell) || cellText(cell) === prefilled)) counts[row] = (counts[row] ?? 0) - ONE_CONTENT;
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

/** All that a row says is a title that no post has: `PAUSE DES FÊTES`, `Relâche`. */
function isDivider(columns: readonly RoleColumn[], row: number, isQuiet: (column: RoleColumn) => boolean): boolean {
  const column = columns.find(({ role, cells }) => !FRAME_ROLES.has(role) && !isBlank(cells[row] ?? null));
  const isDated = columns.some(({ role, cells }) => (role === 'date' || role === 'datetime') && !isBlank(cells[row] ?? null));
  if (column?.role !== 'title' || isDated) return false;
  const text = cellText(column.cells[row] ?? null);
  return text.length <= LONGEST_DIVIDER && (REST.test(text) || (isShouted(text) && isQuiet(column)));
}

/** Whether few of a column's cells are in capitals; each column is looked at once, and only where one of its cells is. */
function quietColumns(): (column: RoleColumn) => boolean {
  const known = new Map<RoleColumn, boolean>();
  return (column) => {
    let isQuiet = known.get(column);
    if (isQuiet === undefined) {
      const texts = column.cells.filter((cell) => typeof cell === 'string' && !isBlank(cell));
      isQuiet = texts.filter((cell) => isShouted(cellText(cell))).length * MOSTLY_QUIET < texts.length;
      known.set(column, isQuiet);
    }
    return isQuiet;
  };
}

/** In capitals throughout, and more than an abbreviation. */
function isShouted(text: string): boolean {
  return text.length >= SHORTEST_SHOUT && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** The first filled cell says `Total`. */
function isTotal(columns: readonly RoleColumn[], row: number): boolean {
  for (let index = 0; index < columns.length; index += 1) {
    const cell = columns[index]?.cells[row] ?? null;
    if (typeof cell === 'number') return false;
    if (!isBlank(cell)) return typeof cell === 'string' && cell.length <= LONGEST_TOTAL && TOTAL.test(cell.trim());
  }
  return false;
}
