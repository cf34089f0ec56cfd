/** The words of the view of cadence, for its components. */
import { createContext, useContext } from 'react';
import type { Context } from 'react';
import type { CadenceViewWords } from '../words/cadence-view-words.ts';

export const CadenceWordsContext: Context<CadenceViewWords | null> = createContext<CadenceViewWords | null>(null);

export function useCadenceWords(): CadenceViewWords {
  const words = useContext(CadenceWordsContext);
  if (words === null) throw new Error('A part of the view of cadence was shown before its words were there.');
  return words;
}
