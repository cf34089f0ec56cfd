/** Fetches one language's words of the crisis panel: who never puts posts on hold never loads them. */
import { fetchPart } from '../late-part.ts';
import type { CrisisViewWords } from './crisis-view-words.ts';
import type { Language } from './language.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchCrisisViewWords(language: Language): Promise<CrisisViewWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/crisis-view.ts'))).frCrisisView;
    case 'en':
      return (await fetchPart(import('./en/crisis-view.ts'))).enCrisisView;
  }
}
