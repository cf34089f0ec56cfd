/** Fetches one language's late words: who speaks French never loads the English ones. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { LateWords } from './late-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchLateWords(language: Language): Promise<LateWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/late.ts'))).frLate;
    case 'en':
      return (await fetchPart(import('./en/late.ts'))).enLate;
  }
}
