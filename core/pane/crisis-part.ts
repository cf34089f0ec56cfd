/** What the crisis switch takes, fetched when its panel is first opened. */
import { fetchPart } from '../late-part.ts';
import { fetchCrisisViewWords } from '../words/crisis-view-words-in.ts';
import type { CrisisViewWords } from '../words/crisis-view-words.ts';
import type { Language } from '../words/language.ts';
// A type alone: the code itself is fetched below.
import type { CrisisCode } from './crisis-code.ts';

export type CrisisPart = CrisisCode & { readonly words: CrisisViewWords };

/** @throws HostError `offline` when it can't be fetched; another try may succeed. */
export async function fetchCrisisPart(language: Language): Promise<CrisisPart> {
  const [{ CRISIS_CODE }, words] = await Promise.all([fetchPart(import('./crisis-code.ts')), fetchCrisisViewWords(language)]);
  return { ...CRISIS_CODE, words };
}
