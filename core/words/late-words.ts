/** What is said that a first view does without, as a type that every language fills: each language is fetched by itself. */
import type { Language } from './language.ts';
import type { RulesWords } from './rules-words.ts';
import type { ViewsWords } from './views-words.ts';

export interface LateWords {
  readonly language: Language;
  readonly rules: RulesWords;
  readonly views: ViewsWords;
}
