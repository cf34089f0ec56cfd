/** The words about rules in each language, apart from the other words: a first view does without them. */
import type { Finding, FindingCode, FindingParameters } from '../findings/finding.ts';
import { enRules } from './en/rules.ts';
import { frRules } from './fr/rules.ts';
import type { Language } from './language.ts';
import type { RulesWords } from './rules-words.ts';

const RULES_WORDS: { readonly [L in Language]: RulesWords } = { fr: frRules, en: enRules };

export function rulesIn(language: Language): RulesWords {
  return RULES_WORDS[language];
}

/** The sentence of a finding. */
export function findingSentence({ code, parameters }: Finding, rules: RulesWords): string {
  // The compiler can't see that one finding's code and parameters belong together.
  const sentence = rules[code].sentence as (parameters: FindingParameters[FindingCode]) => string;
  return sentence(parameters);
}
