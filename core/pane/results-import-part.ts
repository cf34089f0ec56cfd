/** What bringing figures in takes, fetched when its panel is first opened: most who look at results never do. */
import { fetchPart } from '../late-part.ts';
import type { Language } from '../words/language.ts';
import { fetchResultsImportWords } from '../words/results-import-words-in.ts';
import type { ResultsImportWords } from '../words/results-import-words.ts';
// A type alone: the code itself is fetched below.
import type { ResultsImportCode } from './results-import-code.ts';

export type ResultsImportPart = ResultsImportCode & { readonly words: ResultsImportWords };

/** @throws HostError `offline` when it can't be fetched; another try may succeed. */
export async function fetchResultsImportPart(language: Language): Promise<ResultsImportPart> {
  const [{ RESULTS_IMPORT_CODE }, words] = await Promise.all([fetchPart(import('./results-import-code.ts')), fetchResultsImportWords(language)]);
  return { ...RESULTS_IMPORT_CODE, words };
}
