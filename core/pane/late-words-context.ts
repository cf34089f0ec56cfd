/** The late words of the language in use, for components that are fetched late, as these words are. */
import { createContext, useContext } from 'react';
import type { Context } from 'react';
import type { LateWords } from '../words/late-words.ts';

export const LateWordsContext: Context<LateWords | null> = createContext<LateWords | null>(null);

export function useLateWords(): LateWords {
  const words = useContext(LateWordsContext);
  if (words === null) throw new Error('A component that is fetched late was shown before its words were there.');
  return words;
}
