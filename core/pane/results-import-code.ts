/** The code of bringing a network's figures in, as one file to fetch. */
import { ResultsImport } from './components/results/import/results-import.tsx';

export interface ResultsImportCode {
  readonly ResultsImport: typeof ResultsImport;
}

export const RESULTS_IMPORT_CODE: ResultsImportCode = { ResultsImport };
