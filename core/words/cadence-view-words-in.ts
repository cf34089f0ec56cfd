/** Fetches one language's words of the view of cadence: who never opens it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { CadenceViewWords } from './cadence-view-words.ts';
import type { Language } from './language.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchCadenceViewWords(language: Language): Promise<CadenceViewWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/cadence-view.ts'))).frCadenceView;
    case 'en':
      return (await fetchPart(import('./en/cadence-view.ts'))).enCadenceView;
  }
}
