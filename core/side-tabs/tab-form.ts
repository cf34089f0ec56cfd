/** How one kind of tab is known: by its name, and by the headings of its columns. */
import type { SideField, SideTabKey } from './side-tabs.ts';
import { formsOf } from './heading-form.ts';

/** The headings of one field, as a list between commas. */
export interface FieldForm {
  readonly headings: string;
  /** Whether the heading is hardly ever seen on another kind of tab. */
  readonly isTelling?: true;
  /** Whether the tab says little without the column. */
  readonly isEssential?: true;
  /** Whether the column is read where there is one, and says nothing of what the tab is: so many other tabs have it. */
  readonly isBeside?: true;
}

/** What the columns of a tab are known by. */
export interface ColumnsSource<Key extends SideTabKey> {
  readonly fields: { readonly [Field in SideField<Key>]: FieldForm };
  /** Headings that this kind of tab never has: with one of them it is something else. */
  readonly against?: string;
}

/** What else a tab is known by; everything as lists between commas. */
interface NamesSource<Key extends SideTabKey> {
  readonly names: string;
  /** What the headings must weigh under a known name: 2 for a telling one, 1 for another. */
  readonly leastNamed?: number;
  /** How many telling headings and how many of all it takes under a name that says nothing. */
  readonly alone: { readonly telling: number; readonly known: number };
  /** Whether columns headed by a week belong to it. */
  readonly hasWeeks?: true;
  /** Under such a name, half of the cells of this field must be what it holds. */
  readonly proof?: { readonly field: SideField<Key>; readonly isProof: (text: string) => boolean };
}

export interface ColumnsForm {
  /** Fields by the form of a heading. */
  readonly fieldOf: ReadonlyMap<string, string>;
  /** The same of columns that say nothing of the kind of tab. */
  readonly besideOf: ReadonlyMap<string, string>;
  /** What else a heading may stand over, where its first field has a column already: `Début` after `Date`. */
  readonly elseOf: ReadonlyMap<string, string>;
  /** The same forms by their first letter and length, as `startOf` says them. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly telling: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}

export interface TabForm extends ColumnsForm {
  readonly key: SideTabKey;
  readonly names: ReadonlySet<string>;
  readonly essential: readonly string[];
  readonly leastNamed: number;
  readonly alone: { readonly telling: number; readonly known: number };
  readonly hasWeeks: boolean;
  readonly proof: { readonly field: string; readonly isProof: (text: string) => boolean } | null;
}

export function tabForm<Key extends SideTabKey>(key: Key, source: ColumnsSource<Key> & NamesSource<Key>): TabForm {
  return namedForm(key, source, source);
}

/** The same of a tab whose columns are read elsewhere by themselves. */
export function namedForm<Key extends SideTabKey>(key: Key, columns: ColumnsSource<Key>, source: NamesSource<Key>): TabForm {
  const fields = Object.entries<FieldForm>(columns.fields);
  return {
    ...columnsForm(columns),
    key,
    names: new Set(formsOf(source.names)),
    essential: fields.filter(([, form]) => form.isEssential === true).map(([field]) => field),
    leastNamed: source.leastNamed ?? 1,
    alone: source.alone,
    hasWeeks: source.hasWeeks === true,
    proof: source.proof ?? null,
  };
}

export function columnsForm<Key extends SideTabKey>(source: ColumnsSource<Key>): ColumnsForm {
  const fields = Object.entries<FieldForm>(source.fields);
  const fieldOf = new Map<string, string>();
  const elseOf = new Map<string, string>();
  const besideOf = new Map(fields.flatMap(([field, { headings, isBeside }]) => (isBeside === true ? formsOf(headings).map((form) => [form, field] as const) : [])));
  for (const [field, { headings, isBeside }] of fields) {
    if (isBeside === true) continue;
    for (const form of formsOf(headings)) {
      if (!fieldOf.has(form)) fieldOf.set(form, field);
      else if (fieldOf.get(form) !== field && !elseOf.has(form)) elseOf.set(form, field);
    }
  }
  return {
    fieldOf,
    besideOf,
    elseOf,
    byStart: byStart([...fieldOf.keys()]),
    telling: new Set(fields.filter(([, form]) => form.isTelling === true).map(([field]) => field)),
    against: new Set(formsOf(source.against ?? '')),
  };
}

/** Under which forms of a length are found that begin as a heading does: a slip is seldom in the first letter. */
export function startOf(form: string, length: number): string {
  return `${form.charAt(0)}${length}`;
}

function byStart(forms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const form of forms) {
    const key = startOf(form, form.length);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [form]);
    else alike.push(form);
  }
  return found;
}
