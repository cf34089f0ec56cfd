/** What exports take, fetched when their panel is first opened: most who want a report never export. */
import { fetchPart } from '../late-part.ts';
import type { Language } from '../words/language.ts';
import { fetchLeavingViewWords } from '../words/leaving-view-words-in.ts';
import type { LeavingViewWords } from '../words/leaving-view-words.ts';
// A type alone: the code itself is fetched below.
import type { LeavingCode } from './leaving-code.ts';

export type LeavingPart = LeavingCode & { readonly words: LeavingViewWords };

/** @throws HostError `offline` when it can't be fetched; another try may succeed. */
export async function fetchLeavingPart(language: Language): Promise<LeavingPart> {
  const [{ LEAVING_CODE }, words] = await Promise.all([fetchPart(import('./leaving-code.ts')), fetchLeavingViewWords(language)]);
  return { ...LEAVING_CODE, words };
}
