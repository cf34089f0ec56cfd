/** Asks for a network's figures to be written in the tab of results. */
import { importResults } from '../jobs/import-results.ts';
import type { ResultsInput } from '../jobs/import-results.ts';
import { resultsTabIn } from '../words/results-tab-in.ts';
import type { Asked } from './finding-actions.ts';

export function writeResults(input: ResultsInput): Asked {
  return {
    kind: 'part',
    what: 'results',
    act: async (workbook) => {
      const { added, renewed, left, tab, ...applied } = await importResults(workbook, input);
      return { applied, done: { kind: 'results-added', added, renewed, left, tab: tab ?? resultsTabIn(input.language).name } };
    },
  };
}
