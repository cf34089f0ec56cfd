/** The words of the views in the language in use; for components that are fetched late, as these words are. */
import type { ViewsWords } from '../words/views-words.ts';
import { useLateWords } from './late-words-context.ts';

export function useViewsWords(): ViewsWords {
  return useLateWords().views;
}
