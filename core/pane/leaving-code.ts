/** The code of exports, as one file to fetch. */
import { ExportForm } from './components/reports/leaving/export-form.tsx';

export interface LeavingCode {
  readonly ExportForm: typeof ExportForm;
}

export const LEAVING_CODE: LeavingCode = { ExportForm };
