/** The words about rules in the language in use; for components that are fetched late, as these words are. */
import { rulesIn } from '../words/rules-in.ts';
import type { RulesWords } from '../words/rules-words.ts';
import { useWords } from './words-context.tsx';

export function useRulesWords(): RulesWords {
  return rulesIn(useWords().language);
}
