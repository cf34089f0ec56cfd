/** Examples of rules as grids of text, for people to read. */
import type { ExampleTable } from '../../rules/example.ts';
import { SIDE_TAB_KEYS } from '../../side-tabs/side-tabs.ts';
import type { SideTabKey } from '../../side-tabs/side-tabs.ts';
import { isCellError } from '../../table/cell.ts';
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Words } from '../../words/words.ts';

export interface ExampleGrid {
  /** '' for the calendar. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const DATES: ReadonlySet<Role> = new Set<Role>(['date', 'datetime', 'approved_on']);
/** Serials of the years 2009 to 2063: whole numbers that are dates in an example, rather than counts. */
const FIRST_SERIAL = 40_000;
const LAST_SERIAL = 60_000;
/** Columns past the last heading that are shown; what stands hundreds of columns away is not. */
const MOST_PAST = 8;

export function exampleGrids({ roles, rows, tabs = {}, others = [] }: ExampleTable, { roles: names }: Words, tabNames: { readonly [Key in SideTabKey]: string }): readonly ExampleGrid[] {
  // A row may reach past the last heading: that is what some rules are about.
  const reach = Math.max(roles.length, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: reach > roles.length + MOST_PAST ? roles.length : reach }, (_, column) => roles[column] ?? null);
  const shown = (row: readonly Cell[]): readonly Cell[] => columns.map((role, column) => dated(row[column] ?? null, role !== null && DATES.has(role)));
  const calendar = roles.length === 0 ? [] : [{ name: '', headings: columns.map((role) => (role === null ? '' : capital(names[role]))), rows: rows.map(shown) }];
  const beside = SIDE_TAB_KEYS.flatMap((key) => {
    const tab = tabs[key];
    return tab === undefined ? [] : [{ ...tab, name: tabNames[key] }];
  });
  return [...calendar, ...[...beside, ...others].map((tab) => ({ ...tab, rows: tab.rows.map((row) => row.map((cell) => dated(cell, true))) }))];
}

/** Names the cell of an example's row, both from 0. */
export function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

export function cellShown(cell: Cell): string {
  if (cell === null) return '';
  return isCellError(cell) ? cell.error : String(cell);
}

function dated(cell: Cell, mayBeDate: boolean): Cell {
  if (!mayBeDate || typeof cell !== 'number' || cell < FIRST_SERIAL || cell > LAST_SERIAL) return cell;
  const { year, month, date } = civilFromDay(Math.floor(cell));
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
