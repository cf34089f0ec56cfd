/** What the digest takes, fetched when it is first asked for. */
import { fetchPart } from '../late-part.ts';
import { fetchDigestWords } from '../words/digest-words-in.ts';
import type { DigestWords } from '../words/digest-words.ts';
import type { Language } from '../words/language.ts';
// A type alone: the code itself is fetched below.
import type { DigestCode } from './digest-code.ts';

export type DigestPart = DigestCode & { readonly words: DigestWords };

/** @throws HostError `offline` when it can't be fetched; another try may succeed. */
export async function fetchDigestPart(language: Language): Promise<DigestPart> {
  const [{ DIGEST_CODE }, words] = await Promise.all([fetchPart(import('./digest-code.ts')), fetchDigestWords(language)]);
  return { ...DIGEST_CODE, words };
}
