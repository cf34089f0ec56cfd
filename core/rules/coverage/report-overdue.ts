/** A report of the reporting calendar whose day has gone by, and that nothing says was sent. */
import type { ReportFrequency, ReportRow } from '../../side-tabs/reports-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';
import type { Rule } from '../rule.ts';

/** Sent so many days before it was due, half of the time between two, a report is the one that was due, and not the one before. */
const EARLY: { readonly [F in ReportFrequency]: number } = { weekly: 3, monthly: 15, quarterly: 45, yearly: 180 };
const EARLY_WITHOUT = 3;
/** So many, all of them overdue: the calendar is kept no more. */
const FEWEST_FOLDED = 3;

export const reportOverdue: Rule<'report-overdue'> = {
  code: 'report-overdue',
  severity: 'warning',
  needs: [],
  needsTabs: ['reports'],
  run: ({ tabs: { reports }, today }, report) => {
    if (reports === null) return;
    const overdue = overdueIn(reports, today);
    const [first] = overdue;
    if (first === undefined) return;
    const dated = reports.rows.filter(({ report: name, due }) => name.trim() !== '' && due !== null).length;
    const isKept = overdue.length < FEWEST_FOLDED || overdue.length < dated;
    for (const row of isKept ? overdue : [first]) {
      const said = { report: row.report, owner: row.owner.word, due: row.due, reports: isKept ? 1 : overdue.length, today };
      const column = reports.columns.get('due') ?? 0;
      if (isKept) report([sideCell(reports, row, 'due'), sideCell(reports, row, 'report')], said);
      else report([{ sheet: reports.sheet, row: reports.headerRow, column }], said, { severity: 'suggestion' });
    }
  },
};

/** Those that are due before today and were not sent since, nor shortly before. */
export function overdueIn({ rows }: SideTab<'reports'>, today: Day): readonly (ReportRow & { readonly due: Day })[] {
  return rows.flatMap((row) => {
    const { report, due, done, doneWord, frequency } = row;
    if (report.trim() === '' || due === null || due >= today || doneWord) return [];
    const early = frequency === null ? EARLY_WITHOUT : EARLY[frequency];
    return done !== null && done >= due - early ? [] : [{ ...row, due }];
  });
}
