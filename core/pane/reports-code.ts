/** The code of reports and of what leaves the calendar, as one file to fetch. */
import { ReportsMenu } from './components/reports/reports-menu.tsx';
import { ReportsView } from './components/reports/reports-view.tsx';
import { writeWished } from './reports/write-wished.ts';

export interface ReportsCode {
  readonly writeWished: typeof writeWished;
  readonly ReportsMenu: typeof ReportsMenu;
  readonly ReportsView: typeof ReportsView;
}

export const REPORTS_CODE: ReportsCode = { writeWished, ReportsMenu, ReportsView };
