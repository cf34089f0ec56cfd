/** The words of bringing figures in, for its components. */
import { createContext, useContext } from 'react';
import type { Context } from 'react';
import type { ResultsImportWords } from '../words/results-import-words.ts';

export const ResultsImportWordsContext: Context<ResultsImportWords | null> = createContext<ResultsImportWords | null>(null);

export function useImportWords(): ResultsImportWords {
  const words = useContext(ResultsImportWordsContext);
  if (words === null) throw new Error('A part of the import was shown before its words were there.');
  return words;
}
