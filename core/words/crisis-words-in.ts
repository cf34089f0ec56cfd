/** Fetches one language's words of the crisis switch: who never puts posts on hold never loads them. */
import { fetchPart } from '../late-part.ts';
import type { CrisisWords } from './crisis-words.ts';
import type { Language } from './language.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchCrisisWords(language: Language): Promise<CrisisWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/crisis.ts'))).frCrisis;
    case 'en':
      return (await fetchPart(import('./en/crisis.ts'))).enCrisis;
  }
}
