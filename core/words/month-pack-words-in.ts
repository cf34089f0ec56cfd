/** Fetches one language's words of the pack of a month: who never asks for it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { MonthPackWords } from './month-pack-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchMonthPackWords(language: Language): Promise<MonthPackWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/month-pack.ts'))).frMonthPack;
    case 'en':
      return (await fetchPart(import('./en/month-pack.ts'))).enMonthPack;
  }
}
