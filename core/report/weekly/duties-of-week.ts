/** Which of the recurring duties were done in the week. */
import { markOf, wasDone } from '../../rules/coverage/duty-missed.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { tabOf } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';
import { quotable } from '../../words/quotable.ts';
import { isWeeklyReport } from './own-report.ts';
import type { DutyOfWeek } from './weekly-report.ts';

/** In the order of the tab. A monthly one stands among them in the last week of its month; the report itself only where somebody has ticked it already. */
export function dutiesOfWeek({ duties }: Pick<SideTabs, 'duties'>, monday: Day): readonly DutyOfWeek[] | null {
  if (duties === null) return null;
  const listed = duties.rows.flatMap((row): readonly DutyOfWeek[] => {
    const isDone = row.duty.trim() === '' ? null : wasDone(duties, row, monday);
    const mark = markOf(row, monday);
    if (isDone === null || mark === undefined) return [];
    const tab = tabOf(duties, {});
    return [{ duty: quotable(row.duty), owner: quotable(row.owner.word), isDone, cell: { sheet: tab.sheet, row: row.row, column: mark.column }, sheetName: tab.sheetName }];
  });
  const told = listed.filter(({ duty, isDone }) => isDone || !isWeeklyReport(duty));
  return listed.length > 0 && told.length === 0 ? null : told;
}
