/** Which column of a range stands for what, by the forms of its headings. */
import { formsOf, headingForm, unbracketedForm } from '../side-tabs/heading-form.ts';
import { cellText } from '../table/cell-text.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRows } from './declaration.ts';

/** Titles stand above the headings at most in so many rows. */
const HEADING_ROWS = 10;

export interface FoundHeadings<Role extends string> {
  readonly headingRow: number;
  readonly places: ReadonlyMap<Role, number>;
}

/** By the form of a heading, what it stands for; headings are lists between commas. */
export function rolesByHeading<Role extends string>(lists: { readonly [R in Role]: string }): ReadonlyMap<string, Role> {
  // The keys of the object are roles, which their type loses.
  return new Map(Object.entries<string>(lists).flatMap(([role, list]) => formsOf(list).map((form) => [form, role as Role] as const)));
}

/** The place of each role's cell; of two headings of a role the first. */
export function placesIn<Role extends string>(row: readonly Cell[], roles: ReadonlyMap<string, Role>): Map<Role, number> {
  const places = new Map<Role, number>();
  for (const [place, cell] of row.entries()) {
    const text = cellText(cell);
    const role = text === '' ? undefined : (roles.get(headingForm(text)) ?? roles.get(unbracketedForm(text)));
    if (role !== undefined && !places.has(role)) places.set(role, place);
  }
  return places;
}

/** The row that says most, at most a few below the first. */
export function headingsIn<Role extends string>(rows: CellRows, placesOf: (row: readonly Cell[]) => ReadonlyMap<Role, number>): FoundHeadings<Role> {
  let best: FoundHeadings<Role> = { headingRow: 0, places: new Map() };
  for (const [headingRow, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const places = placesOf(row);
    if (places.size > best.places.size) best = { headingRow, places };
  }
  return best;
}
