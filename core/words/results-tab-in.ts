/** The words of the tab of results in each language. */
import { enResultsTab } from './en/results-tab.ts';
import { frResultsTab } from './fr/results-tab.ts';
import type { Language } from './language.ts';
import type { ResultsTabWords } from './results-tab-words.ts';

const RESULTS_TAB_WORDS: { readonly [L in Language]: ResultsTabWords } = { fr: frResultsTab, en: enResultsTab };

export function resultsTabIn(language: Language): ResultsTabWords {
  return RESULTS_TAB_WORDS[language];
}
