/** The words of the views in the language in use; for components that are fetched late, as these words are. */
import { viewsIn } from '../words/views-in.ts';
import type { ViewsWords } from '../words/views-words.ts';
import { useWords } from './words-context.tsx';

export function useViewsWords(): ViewsWords {
  return viewsIn(useWords().language);
}
