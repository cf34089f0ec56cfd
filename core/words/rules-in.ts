/** The words about rules in each language, for whoever has all of Suivi at hand; the pane fetches those of its language. */
import { enRules } from './en/rules.ts';
import { frRules } from './fr/rules.ts';
import type { Language } from './language.ts';
import type { RulesWords } from './rules-words.ts';

const RULES_WORDS: { readonly [L in Language]: RulesWords } = { fr: frRules, en: enRules };

export function rulesIn(language: Language): RulesWords {
  return RULES_WORDS[language];
}
