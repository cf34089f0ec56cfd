/** Fetches one language's words of the digest: who never asks for it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { DigestWords } from './digest-words.ts';
import type { Language } from './language.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchDigestWords(language: Language): Promise<DigestWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/digest.ts'))).frDigest;
    case 'en':
      return (await fetchPart(import('./en/digest.ts'))).enDigest;
  }
}
