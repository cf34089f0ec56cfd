/** Given names and surnames in two columns: a person is called by both. */
import type { Cell } from '../table/cell.ts';
import { LONGEST_HEADING, formsOf, headingForm } from './heading-form.ts';

/** The column that holds the other part of a name. */
export interface OtherName {
  /** From 0. */
  readonly column: number;
  readonly isFirst: boolean;
}

const GIVEN: ReadonlySet<string> = new Set(formsOf('prénom, prénoms, first name, given name, given names, forename'));
const FAMILY: ReadonlySet<string> = new Set(formsOf('nom, nom de famille, last name, surname, family name'));

/** Null where a name stands in one column, whole. */
export function otherNameColumn(headings: readonly Cell[], person: number | undefined): OtherName | null {
  const forms = headings.map((cell) => (typeof cell === 'string' && cell.length <= LONGEST_HEADING ? headingForm(cell) : ''));
  const own = person === undefined ? '' : (forms[person] ?? '');
  const isFirst = FAMILY.has(own);
  if (!isFirst && !GIVEN.has(own)) return null;
  const column = forms.findIndex((form, at) => at !== person && (isFirst ? GIVEN : FAMILY).has(form));
  return column < 0 ? null : { column, isFirst };
}

/** Either part alone where the other is blank. */
export function joinedName(part: string, other: string, { isFirst }: OtherName): string {
  return (isFirst ? [other, part] : [part, other]).map((text) => text.trim()).filter((text) => text !== '').join(' ');
}
