/** The words about rules in the language in use; for components that are fetched late, as these words are. */
import type { RulesWords } from '../words/rules-words.ts';
import { useLateWords } from './late-words-context.ts';

export function useRulesWords(): RulesWords {
  return useLateWords().rules;
}
