/** The words of the language in use, for every component. */
import { createContext, useContext } from 'react';
import type { Context } from 'react';
import type { Words } from '../words/words.ts';
import { wordsIn } from '../words/words-in.ts';

export const WordsContext: Context<Words> = createContext(wordsIn('en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
