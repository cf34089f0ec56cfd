/** The words of the view of results, for its components. */
import { createContext, useContext } from 'react';
import type { Context } from 'react';
import type { ResultsViewWords } from '../words/results-view-words.ts';

export const ResultsWordsContext: Context<ResultsViewWords | null> = createContext<ResultsViewWords | null>(null);

export function useResultsWords(): ResultsViewWords {
  const words = useContext(ResultsWordsContext);
  if (words === null) throw new Error('A part of the view of results was shown before its words were there.');
  return words;
}
