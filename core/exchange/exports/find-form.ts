/** Which form a record of headings belongs to, whatever their order. */
import type { ExportForm, FieldColumns, FormField, MeasureColumn } from './export-form.ts';
import { isUnused } from './export-form.ts';
import { EXPORT_FORMS } from './export-forms.ts';
import { MEASURES } from '../../table/role.ts';
import type { Measure } from '../../table/role.ts';

const KNOWN_MEASURES: ReadonlySet<string> = new Set(MEASURES);
/** A heading known to one form is worth less than one mark of any. */
const MARK_WORTH = 1000;

export interface FormMatch {
  readonly form: ExportForm;
  readonly worth: number;
}

/** By folded headings; null where no form has all of its marks among them. */
export function findForm(headings: readonly string[]): FormMatch | null {
  const there = new Set(headings);
  let best: FormMatch | null = null;
  for (const form of EXPORT_FORMS) {
    if (!form.marks.every((mark) => headings.some((heading) => mark.has(heading)))) continue;
    let known = 0;
    for (const heading of there) if (form.fields.has(heading)) known += 1;
    const worth = form.marks.length * MARK_WORTH + known;
    if (best === null || worth > best.worth) best = { form, worth };
  }
  return best;
}

export function isMeasure(field: FormField): field is Measure {
  return KNOWN_MEASURES.has(field);
}

/** Where each field stands, and the columns of measures in the order of the file. */
export interface FormColumns {
  readonly fields: FieldColumns;
  readonly measures: readonly MeasureColumn[];
  /** Further columns of text, below the first: Meta writes a post's text into either of two. */
  readonly moreTexts: readonly number[];
  readonly unread: readonly string[];
}

/** Columns from `from` to before `to`; the headings are given as they are written and folded. */
export function columnsOfForm(form: ExportForm, written: readonly string[], folded: readonly string[], [from, to]: readonly [number, number]): FormColumns {
  const fields = new Map<FormField, number>();
  const unread: string[] = [];
  const texts: number[] = [];
  const rankAt = (column: number | undefined): number => (column === undefined ? Infinity : (form.ranks.get(folded[column] ?? '') ?? Infinity));
  for (let column = from; column < to; column += 1) {
    const heading = folded[column] ?? '';
    if (heading === '') continue;
    const field = form.fields.get(heading);
    if (field === undefined) {
      if (!isUnused(form, heading)) unread.push(written[column] ?? '');
    } else if (rankAt(column) < rankAt(fields.get(field))) fields.set(field, column);
    if (field === 'text') texts.push(column);
  }
  const measures = [...fields].flatMap(([measure, column]) => (isMeasure(measure) ? [{ measure, column, heading: written[column] ?? '' }] : []));
  measures.sort((a, b) => a.column - b.column);
  return { fields, measures, unread, moreTexts: texts.filter((column) => column !== fields.get('text')) };
}
