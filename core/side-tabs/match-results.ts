/** Knows the tab of results that Suivi has made: by its own headings, wherever people have moved them, and under any name. */
import type { SheetOutline } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import { LANGUAGES } from '../words/language.ts';
import { resultsTabIn } from '../words/results-tab-in.ts';
import { RESULT_FIELDS } from '../words/results-tab-words.ts';
import type { ResultField } from '../words/results-tab-words.ts';
import { TELLING_RESULT_FIELDS } from './forms/results-form.ts';

export interface ResultsMatch {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ResultField, number>;
}

/** People write titles above. */
const ROWS_LOOKED_AT = 20;
const LONGEST_HEADING = 60;
const FEWEST = { telling: 2, known: 6 } as const;

/** One of the languages at a time: what else a team calls in the other language is a column of its own. */
const FIELDS: readonly ReadonlyMap<string, ResultField>[] = LANGUAGES.map((language) => {
  const { headings } = resultsTabIn(language);
  return new Map(RESULT_FIELDS.map((field) => [fold(headings[field]), field]));
});

const MATCHES = new WeakMap<SheetOutline, { readonly match: ResultsMatch | null }>();

/** Null for any other tab. A heading that stands there twice is none: which of the two is Suivi's can't be told. */
export function matchResultsTab(sheet: SheetOutline): ResultsMatch | null {
  const seen = MATCHES.get(sheet);
  if (seen !== undefined) return seen.match;
  const match = findHeadings(sheet);
  MATCHES.set(sheet, { match });
  return match;
}

function findHeadings({ head }: SheetOutline): ResultsMatch | null {
  for (const [headerRow, cells] of head.slice(0, ROWS_LOOKED_AT).entries()) {
    const forms = cells.map((cell) => (typeof cell === 'string' && cell.length <= LONGEST_HEADING ? fold(cell) : ''));
    for (const fieldOf of FIELDS) {
      const columns = columnsIn(forms, fieldOf);
      const telling = TELLING_RESULT_FIELDS.filter((field) => columns.has(field));
      if (columns.has('key') && telling.length >= FEWEST.telling && columns.size >= FEWEST.known) return { headerRow, columns };
    }
  }
  return null;
}

function columnsIn(forms: readonly string[], fieldOf: ReadonlyMap<string, ResultField>): ReadonlyMap<ResultField, number> {
  const columns = new Map<ResultField, number>();
  const twice = new Set<ResultField>();
  for (const [column, form] of forms.entries()) {
    const field = form === '' ? undefined : fieldOf.get(form);
    if (field === undefined) continue;
    if (columns.has(field)) twice.add(field);
    columns.set(field, column);
  }
  for (const field of twice) columns.delete(field);
  return columns;
}
