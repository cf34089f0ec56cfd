/** Fetches one language's words of the view of results: who never opens it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { ResultsViewWords } from './results-view-words.ts';
import type { Language } from './language.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchResultsViewWords(language: Language): Promise<ResultsViewWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/results-view.ts'))).frResultsView;
    case 'en':
      return (await fetchPart(import('./en/results-view.ts'))).enResultsView;
  }
}
