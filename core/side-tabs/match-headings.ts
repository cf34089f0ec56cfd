/** Reads the headings of a tab by one form: in which rows they may stand, and which column holds which field. */
import type { SheetOutline } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import { isBlank } from '../table/cell.ts';
import { CALENDAR_HEADINGS } from './calendar-headings.ts';
import { LONGEST_HEADING, headingForm, isSlip, unbracketedForm } from './heading-form.ts';
import { startOf } from './tab-form.ts';
import type { ColumnsForm } from './tab-form.ts';
import { isWeekHeading } from './week-columns.ts';

export interface Heading {
  readonly column: number;
  readonly form: string;
  /** Without brackets; '' where that leaves nothing. */
  readonly bare: string;
}

export interface HeadingRow {
  readonly row: number;
  readonly headings: readonly Heading[];
}

export interface Headings {
  readonly columns: ReadonlyMap<string, number>;
  readonly worth: number;
  readonly telling: number;
  /** Forms of the headings that are no field's. */
  readonly others: readonly string[];
}

/** The headings stand below a title and what explains the tab. */
const ROWS_LOOKED_AT = 20;
const ROWS_READ = 3;
const FEWEST_HEADINGS = 2;
const WORTH = { telling: 2, plain: 1 } as const;
const MOST_SPARE_WORDS = 2;
const SHORTEST_PART = 5;

export function headingRows({ head }: Pick<SheetOutline, 'head'>): readonly HeadingRow[] {
  const rows: HeadingRow[] = [];
  for (let row = 0; row < Math.min(ROWS_LOOKED_AT, head.length); row += 1) {
    const cells = head[row] ?? [];
    const headings: Heading[] = [];
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || isBlank(cell) || cell.length > LONGEST_HEADING) continue;
      // Many of them stand beside the duties, and name no field.
      if (isWeekHeading(cell.trim())) continue;
      const form = headingForm(cell);
      if (form !== '') headings.push({ column, form, bare: /[([]/.test(cell) ? unbracketedForm(cell) : form });
    }
    if (headings.length >= FEWEST_HEADINGS) rows.push({ row, headings });
  }
  return rows;
}

/** The few rows that have most headings of a form, so that slips need not be looked for in all of them; a row without any is none. */
export function likeliestRows(form: ColumnsForm, rows: readonly HeadingRow[]): readonly HeadingRow[] {
  const counted: { readonly each: HeadingRow; readonly count: number }[] = [];
  for (const each of rows) {
    const count = fieldsIn(form, each);
    if (count > 0) counted.push({ each, count });
  }
  return counted.sort((a, b) => b.count - a.count || a.each.row - b.each.row).slice(0, ROWS_READ).map(({ each }) => each);
}

function fieldsIn(form: ColumnsForm, { headings }: HeadingRow): number {
  const fields: string[] = [];
  for (const heading of headings) {
    const field = wholeField(form, heading) ?? (heading.bare === heading.form ? undefined : bareField(form, heading));
    if (field !== undefined && !fields.includes(field)) fields.push(field);
  }
  return fields.length;
}

export function calendarHeadings(forms: readonly string[]): number {
  return forms.filter((form) => CALENDAR_HEADINGS.has(form)).length;
}

/** Whole headings first, then those that are so but for a bracket, then what else they may be, then those with a slip; the leftmost of two. */
export function readHeadings(form: ColumnsForm, headings: readonly Heading[]): Headings {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  let worth = 0;
  let telling = 0;
  for (const fieldOf of [wholeField, bareField, otherField, slippedField]) {
    // Slips are looked for only where something is known already.
    if (fieldOf === slippedField && columns.size === 0) break;
    for (const heading of headings) {
      const field = taken.has(heading.column) ? undefined : fieldOf(form, heading);
      if (field === undefined || columns.has(field)) continue;
      columns.set(field, heading.column);
      taken.add(heading.column);
      const isTelling = form.telling.has(field);
      telling += isTelling ? 1 : 0;
      worth += isTelling ? WORTH.telling : WORTH.plain;
    }
  }
  return { columns, worth, telling, others: headings.filter(({ column }) => !taken.has(column)).map(({ bare, form: whole }) => bare || whole) };
}

function wholeField(form: ColumnsForm, heading: Heading): string | undefined {
  return form.fieldOf.get(heading.form);
}

function bareField(form: ColumnsForm, heading: Heading): string | undefined {
  return form.fieldOf.get(heading.bare);
}

function otherField(form: ColumnsForm, { form: whole, bare }: Heading): string | undefined {
  return form.elseOf.get(whole) ?? form.elseOf.get(bare);
}

function slippedField(form: ColumnsForm, { bare }: Heading): string | undefined {
  const fields = new Set<string>();
  for (let length = bare.length - 1; length <= bare.length + 1; length += 1) {
    for (const known of form.byStart.get(startOf(bare, length)) ?? []) if (isSlip(bare, known)) fields.add(form.fieldOf.get(known) ?? '');
  }
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** `Responsable du compte Meta`, `Instagram handle`: read all the same once the tab is known, where nothing fits better. */
export function withParts(form: ColumnsForm, headings: readonly Heading[], known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const columns = new Map(known);
  const taken = new Set(known.values());
  for (const { column, form: whole, bare } of headings) {
    if (taken.has(column) || form.against.has(bare)) continue;
    const field = form.besideOf.get(whole) ?? form.besideOf.get(bare) ?? partField(form, fold(bare).split(' '));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

function partField(form: ColumnsForm, words: readonly string[]): string | undefined {
  for (let length = words.length - 1; length > 0 && length >= words.length - MOST_SPARE_WORDS; length -= 1) {
    for (const part of [words.slice(0, length), words.slice(words.length - length)].map((each) => each.join(' '))) {
      // A short word, or one of many tabs, says too little of a longer heading.
      const field = part.length >= SHORTEST_PART ? form.fieldOf.get(part) : undefined;
      if (field !== undefined && !CALENDAR_HEADINGS.has(part)) return field;
    }
  }
  return undefined;
}
