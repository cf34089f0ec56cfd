/** Sees whether rows reach past a table's last heading because a comma too many has shifted them. */
import type { SheetOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import { TRAIT } from './cell-traits.ts';
import type { HeadTraits } from './column-profile.ts';
import type { HeadedColumn } from './column-roles.ts';

/** Traits that tell the cells of one column from those of the next. */
const KINDS: readonly number[] = [
  TRAIT.url, TRAIT.date | TRAIT.datetime, TRAIT.time, TRAIT.number, TRAIT.status | TRAIT.mark, TRAIT.network, TRAIT.hashtags, TRAIT.format, TRAIT.file, TRAIT.person,
];
/** Share of a column's cells that makes its kind. */
const MOSTLY = 0.6;
/** A column that more rows than this reach into is one of the table's, though it has no heading. */
const MOST_SHIFTED = 0.5;
/** Text that goes on where the cell before it broke off. */
const GOES_ON = /^(?:\s+\S|[\p{Ll}"”»])/u;

/** The column right after the last heading, where rows reach into it that belong further left; null where none do. */
export function overflowColumn(sheet: SheetOutline, traits: HeadTraits, columns: readonly HeadedColumn[], rows: readonly number[]): number | null {
  const headed = columns.filter(({ heading }) => heading !== '');
  const last = headed[headed.length - 1];
  if (last === undefined) return null;
  const column = last.column + 1;
  if (column >= sheet.columnCount || column >= (sheet.head[0]?.length ?? 0)) return null;
  const reaching = rows.filter((row) => !isBlank(sheet.head[row]?.[column] ?? null));
  // What can't be seen yet may be there further down.
  if (reaching.length === 0) return sheet.rowCount > sheet.head.length ? column : null;
  if (reaching.length > Math.max(1, rows.length * MOST_SHIFTED)) return null;
  const kinds = kindsOf(headed, traits, rows.filter((row) => !reaching.includes(row)));
  const isShifted = (row: number): boolean => goesOn(sheet.head[row]?.[column] ?? null) || shiftOf(row, cellsBeyond(sheet, row, column), traits, kinds) > 0;
  return reaching.filter(isShifted).length * 2 >= reaching.length ? column : null;
}

/** Columns whose cells are of one kind. */
function kindsOf(columns: readonly HeadedColumn[], traits: HeadTraits, rows: readonly number[]): ReadonlyMap<number, number> {
  const kinds = new Map<number, number>();
  for (const { column } of columns) {
    const held = rows.map((row) => traits.column(column)[row] ?? 0).filter((bits) => bits !== 0);
    const kind = KINDS.find((bits) => held.length > 0 && held.filter((own) => (own & bits) !== 0).length >= held.length * MOSTLY);
    if (kind !== undefined) kinds.set(column, kind);
  }
  return kinds;
}

/** How many commas there were too many: cells from the first column past the last heading on. */
function cellsBeyond(sheet: SheetOutline, row: number, column: number): number {
  let count = 0;
  while (!isBlank(sheet.head[row]?.[column + count] ?? null)) count += 1;
  return count;
}

/** Above 0 where more cells of a row are of the kind of a column some places before theirs than of their own. */
function shiftOf(row: number, places: number, traits: HeadTraits, kinds: ReadonlyMap<number, number>): number {
  let shift = 0;
  for (const [column, kind] of kinds) {
    const isOfKind = (at: number): boolean => ((traits.column(at)[row] ?? 0) & kind) !== 0;
    // Columns before the first comma are where they should be: only those that are not tell something.
    if (!isOfKind(column) && isOfKind(column + places)) shift += 1;
  }
  return shift;
}

function goesOn(cell: unknown): boolean {
  return typeof cell === 'string' && GOES_ON.test(cell);
}
