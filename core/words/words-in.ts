/** The words of each language, and which language a host's tag asks for. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

const WORDS: { readonly [L in Language]: Words } = { fr, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** French for `fr` and any `fr-…`; English for everything else. */
export function languageOfTag(tag: string): Language {
  return /^fr(?:-|$)/i.test(tag) ? 'fr' : 'en';
}
