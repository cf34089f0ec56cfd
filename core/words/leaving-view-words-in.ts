/** Fetches one language's words of the panel of exports: who never exports never loads them. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { LeavingViewWords } from './leaving-view-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchLeavingViewWords(language: Language): Promise<LeavingViewWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/leaving-view.ts'))).frLeavingView;
    case 'en':
      return (await fetchPart(import('./en/leaving-view.ts'))).enLeavingView;
  }
}
