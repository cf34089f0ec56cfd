/** Fetches one language's words of bringing figures in: who never does never loads them. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { ResultsImportWords } from './results-import-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchResultsImportWords(language: Language): Promise<ResultsImportWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/results-import.ts'))).frResultsImport;
    case 'en':
      return (await fetchPart(import('./en/results-import.ts'))).enResultsImport;
  }
}
