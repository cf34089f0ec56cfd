/** What the first view can do without: fetched while the host is still being asked for its cells. */
import { fetchPart } from '../late-part.ts';
import { fetchLateWords } from '../words/late-words-in.ts';
import type { Language } from '../words/language.ts';
import type { LateWords } from '../words/late-words.ts';
// A type alone: the code itself is fetched below.
import type { LateCode } from './late-code.ts';

export interface LateParts extends LateCode {
  /** In the language that is shown. */
  readonly words: LateWords;
}

/** @throws HostError `offline` when a part can't be fetched; another try may succeed. */
export async function fetchLateParts(language: Language): Promise<LateParts> {
  const [{ LATE_CODE }, words] = await Promise.all([fetchPart(import('./late-code.ts')), fetchLateWords(language)]);
  return { ...LATE_CODE, words };
}
