/** Fetches one language's words of what leaves the workbook: who never asks for it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { LeavingWords } from './leaving-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchLeavingWords(language: Language): Promise<LeavingWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/leaving.ts'))).frLeaving;
    case 'en':
      return (await fetchPart(import('./en/leaving.ts'))).enLeaving;
  }
}
