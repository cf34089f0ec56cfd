/** How the tab of results is known: by the very headings that Suivi gives it, in either language, and by no name. */
import { LANGUAGES } from '../../words/language.ts';
import { resultsTabIn } from '../../words/results-tab-in.ts';
import { RESULT_FIELDS } from '../../words/results-tab-words.ts';
import type { ResultField } from '../../words/results-tab-words.ts';
import { tabForm } from '../tab-form.ts';
import type { FieldForm, TabForm } from '../tab-form.ts';

/** No analytics tab of a team has them. */
export const TELLING_RESULT_FIELDS: readonly ResultField[] = ['key', 'level', 'importedOn'];

export const RESULTS_FORM: TabForm = tabForm('results', {
  names: '',
  // Each field is among them, which the compiler can't see of entries.
  fields: Object.fromEntries(RESULT_FIELDS.map((field) => [field, formOf(field)])) as Record<ResultField, FieldForm>,
  alone: { telling: 2, known: 6 },
});

function formOf(field: ResultField): FieldForm {
  const headings = LANGUAGES.map((language) => resultsTabIn(language).headings[field]).join(', ');
  return TELLING_RESULT_FIELDS.includes(field) ? { headings, isTelling: true, ...(field === 'key' ? { isEssential: true } : {}) } : { headings };
}
