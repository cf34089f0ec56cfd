/** Counts what each row of a tab holds, as far as it takes to tell an entry of the calendar from anything else. */
import { isBlank } from './cell.ts';
import type { Cell } from './cell.ts';
import { MEASURES } from './role.ts';
import type { Role } from './role.ts';

/** A column that plays a role, with its cells. */
export interface RoleColumn {
  readonly role: Role;
  readonly heading: string;
  readonly cells: readonly Cell[];
}

/** Roles that make no post by themselves: prefilled dates, numbered lines, remarks. */
export const FRAME_ROLES: ReadonlySet<Role> = new Set<Role>(['date', 'time', 'datetime', 'id', 'notes']);
/** Roles that templates fill ahead of any post: a status, a check box, the one network of a team. */
const PREFILLED_ROLES: ReadonlySet<Role> = new Set<Role>([
  'status', 'tracking', 'tool', 'scheduled_by', 'channel', 'account', 'format', 'pillar', 'campaign', 'language', 'department', 'approver', 'row_kind',
]);
/** Roles whose cells are mostly long, and each a text of its own. */
const LONG_ROLES: ReadonlySet<Role> = new Set<Role>(['title', 'text', 'url', 'asset', 'alt_text', 'hashtags', 'cta', 'notes', 'id']);
const NUMBER_ROLES: ReadonlySet<Role> = new Set<Role>([...MEASURES, 'budget']);
const UNTICKED = /^(?:false|faux|falso|falsch)$/i;
/** A row with so many cells that are no headings, before any that is, is not the header once more. */
const ENOUGH_PLAIN = 4;

/**
 * What is counted of a row, in one number: cells that hold something, cells that make a post, cells that repeat their
 * heading, ten bits each, and one bit that is set where a cell holds what only a person writes.
 */
export type CellCounts = Uint32Array;
const ONE_FILLED = 1;
export const ONE_CONTENT: number = 1 << 10;
const ONE_HEADING = 1 << 20;
const TYPED = 1 << 30;
const TEN_BITS = 1023;

/** Cells that hold something. */
export function filledIn(counts: number): number {
  return counts & TEN_BITS;
}

/** Cells that make a post. */
export function contentsIn(counts: number): number {
  return (counts >> 10) & TEN_BITS;
}

/** Cells that repeat their heading. */
export function headingsIn(counts: number): number {
  return (counts >> 20) & TEN_BITS;
}

/** Whether somebody wrote something in the row. */
export function isTyped(counts: number): boolean {
  return counts >= TYPED;
}

/** Whether the cells of a role are written by people and not filled in by templates. */
export function isTypedRole(role: Role): boolean {
  return role === 'notes' || (!FRAME_ROLES.has(role) && !PREFILLED_ROLES.has(role));
}

/**
 * Counts each row's cells, column by column, until the row is surely an entry; gives the other rows, whose counts
 * are complete. Most rows are sure after a few cells: somebody wrote something in them, and they can't be a repeated
 * header any more, whatever follows. Long texts are looked at last, as they lie far apart in memory.
 */
export function countUntilSure(columns: readonly RoleColumn[], counts: CellCounts): Uint32Array {
  const inOrder = [...columns].sort((a, b) => orderOfCounting(a.role) - orderOfCounting(b.role));
  const enough = Math.min(ENOUGH_PLAIN, Math.ceil(columns.length / 2));
  for (const column of inOrder.slice(0, enough)) countAll(column, counts);
  let open = unsureRows(columns.length, counts);
  for (const column of inOrder.slice(enough)) {
    if (open.length === 0) break;
    countSome(column, open, counts);
    open = open.subarray(0, moveUnsure(open, columns.length, counts));
  }
  return open;
}

/** What people write comes before what templates fill in, and numbers before words. */
function orderOfCounting(role: Role): number {
  if (LONG_ROLES.has(role)) return 3;
  return NUMBER_ROLES.has(role) ? 0 : isTypedRole(role) ? 1 : 2;
}

function unsureRows(columnCount: number, counts: CellCounts): Uint32Array {
  const open = new Uint32Array(counts.length);
  let size = 0;
  for (let row = 0; row < counts.length; row += 1) {
    if (isSure(counts[row] ?? 0, columnCount)) continue;
    open[size] = row;
    size += 1;
  }
  return open.subarray(0, size);
}

/** Moves the rows that are not sure yet to the front, in order, and gives their number. */
function moveUnsure(open: Uint32Array, columnCount: number, counts: CellCounts): number {
  let size = 0;
  for (let index = 0; index < open.length; index += 1) {
    const row = open[index] ?? 0;
    if (isSure(counts[row] ?? 0, columnCount)) continue;
    open[size] = row;
    size += 1;
  }
  return size;
}

function isSure(counts: number, columnCount: number): boolean {
  if (counts < TYPED || contentsIn(counts) === 0) return false;
  const headings = headingsIn(counts);
  const plain = filledIn(counts) - headings;
  return plain > 1 && (plain * 2 >= columnCount || (plain >= ENOUGH_PLAIN && headings === 0));
}

function countAll({ role, heading, cells }: RoleColumn, counts: CellCounts): void {
  const step = ONE_FILLED + (FRAME_ROLES.has(role) ? 0 : ONE_CONTENT);
  const isOfPerson = isTypedRole(role);
  for (let row = 0; row < counts.length; row += 1) {
    const cell = cells[row] ?? null;
    if (cell !== null && !isBlank(cell)) counts[row] = (counts[row] ?? 0) + step + extraOf(cell, heading, isOfPerson && (counts[row] ?? 0) < TYPED);
  }
}

function countSome({ role, heading, cells }: RoleColumn, rows: Uint32Array, counts: CellCounts): void {
  const step = ONE_FILLED + (FRAME_ROLES.has(role) ? 0 : ONE_CONTENT);
  const isOfPerson = isTypedRole(role);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const cell = cells[row] ?? null;
    if (cell !== null && !isBlank(cell)) counts[row] = (counts[row] ?? 0) + step + extraOf(cell, heading, isOfPerson && (counts[row] ?? 0) < TYPED);
  }
}

/** What a cell adds to its row's counts beside itself; `asksTyped` while nothing typed was seen in the row. */
function extraOf(cell: Cell, heading: string, asksTyped: boolean): number {
  return (cell === heading ? ONE_HEADING : 0) + (asksTyped && !isUnticked(cell) ? TYPED : 0);
}

/** An unticked box says nothing. */
export function isUnticked(cell: Cell): boolean {
  return cell === false || (typeof cell === 'string' && cell.length <= 6 && UNTICKED.test(cell));
}
