/** The language of the pane: the person's choice, or else the host's. */
import type { Workbook } from '../host.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { languageOfTag } from '../words/words-in.ts';
import type { PreferencesStore } from './surroundings.ts';

export function initialLanguage(workbook: Workbook, preferences: PreferencesStore): Language {
  const chosen = preferences.read('language');
  return LANGUAGES.find((language) => language === chosen) ?? languageOfTag(workbook.info.language);
}
