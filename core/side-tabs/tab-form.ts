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
}

/** What a tab is known by; everything as lists between commas. */
export interface TabFormSource<Key extends SideTabKey> {
  readonly names: string;
  readonly fields: { readonly [Field in SideField<Key>]: FieldForm };
  /** Headings that this kind of tab never has: with one of them it is something else. */
  readonly against?: string;
  /** What the headings must weigh under a known name: 2 for a telling one, 1 for another. */
  readonly leastNamed?: number;
  /** How many telling headings and how many of all it takes under a name that says nothing. */
  readonly alone: { readonly telling: number; readonly known: number };
  /** Whether columns headed by a week belong to it. */
  readonly hasWeeks?: true;
  /** Under such a name, half of the cells of this field must be what it holds. */
  readonly proof?: { readonly field: SideField<Key>; readonly isProof: (text: string) => boolean };
}

export interface TabForm {
  readonly key: SideTabKey;
  readonly names: ReadonlySet<string>;
  /** Fields by the form of a heading. */
  readonly fieldOf: ReadonlyMap<string, string>;
  /** What else a heading may stand over, where its first field has a column already: `Début` after `Date`. */
  readonly elseOf: ReadonlyMap<string, string>;
  /** The same forms by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly telling: ReadonlySet<string>;
  readonly essential: readonly string[];
  readonly against: ReadonlySet<string>;
  readonly leastNamed: number;
  readonly alone: { readonly telling: number; readonly known: number };
  readonly hasWeeks: boolean;
  readonly proof: { readonly field: string; readonly isProof: (text: string) => boolean } | null;
}

export function tabForm<Key extends SideTabKey>(key: Key, source: TabFormSource<Key>): TabForm {
  const fields = Object.entries<FieldForm>(source.fields);
  const fieldOf = new Map<string, string>();
  const elseOf = new Map<string, string>();
  for (const [field, { headings }] of fields) {
    for (const form of formsOf(headings)) {
      if (!fieldOf.has(form)) fieldOf.set(form, field);
      else if (fieldOf.get(form) !== field && !elseOf.has(form)) elseOf.set(form, field);
    }
  }
  return {
    key,
    names: new Set(formsOf(source.names)),
    fieldOf,
    elseOf,
    byLength: new Map([...new Set([...fieldOf.keys()].map(({ length }) => length))].map((length) => [length, [...fieldOf.keys()].filter((form) => form.length === length)])),
    telling: new Set(fields.filter(([, form]) => form.isTelling === true).map(([field]) => field)),
    essential: fields.filter(([, form]) => form.isEssential === true).map(([field]) => field),
    against: new Set(formsOf(source.against ?? '')),
    leastNamed: source.leastNamed ?? 1,
    alone: source.alone,
    hasWeeks: source.hasWeeks === true,
    proof: source.proof ?? null,
  };
}
