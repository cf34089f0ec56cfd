/** The language of the pane: the person's choice, or else the host's. */
import type { Workbook } from '../host.ts';
import { en } from '../words/en.ts';
import { fr } from '../words/fr.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import type { PreferencesStore } from './surroundings.ts';

const WORDS: { readonly [L in Language]: Words } = { fr, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

export function initialLanguage(workbook: Workbook, preferences: PreferencesStore): Language {
  const chosen = preferences.read('language');
  return LANGUAGES.find((language) => language === chosen) ?? languageOfTag(workbook.info.language);
}

/** French for `fr` and any `fr-…`; English for everything else. */
export function languageOfTag(tag: string): Language {
  return /^fr(?:-|$)/i.test(tag) ? 'fr' : 'en';
}
