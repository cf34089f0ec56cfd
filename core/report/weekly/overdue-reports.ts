/** The reports that are overdue by the team's reporting calendar, the longest overdue first. */
import { overdueIn } from '../../rules/coverage/report-overdue.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';
import { isWeeklyReport } from './own-report.ts';
import type { OverdueReport } from './weekly-report.ts';

/** Null where the workbook has no such tab. The report of the week is being made. */
export function overdueReports(tab: SideTab<'reports'> | null, today: Day): readonly OverdueReport[] | null {
  if (tab === null) return null;
  return overdueIn(tab, today).filter(({ report }) => !isWeeklyReport(report)).map((row): OverdueReport => (
    { report: row.report, owner: row.owner.word, due: row.due, daysLate: today - row.due, cell: sideCell(tab, row, 'report'), sheetName: tab.sheetName }
  )).sort((one, other) => one.due - other.due || one.cell.row - other.cell.row);
}
