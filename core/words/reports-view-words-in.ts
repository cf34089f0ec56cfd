/** Fetches one language's words of reports and exports: who never asks for one never loads them. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { ReportsViewWords } from './reports-view-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchReportsViewWords(language: Language): Promise<ReportsViewWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/reports-view.ts'))).frReportsView;
    case 'en':
      return (await fetchPart(import('./en/reports-view.ts'))).enReportsView;
  }
}
