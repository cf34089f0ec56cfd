/** The code of the view of results, as one file to fetch. */
import { ImportResultsPanel } from './components/results/import/import-results-panel.tsx';
import { ResultsView } from './components/results/results-view.tsx';

export interface ResultsCode {
  readonly ResultsView: typeof ResultsView;
  readonly ImportResultsPanel: typeof ImportResultsPanel;
}

export const RESULTS_CODE: ResultsCode = { ResultsView, ImportResultsPanel };
