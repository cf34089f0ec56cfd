/** A duty that was not done last week or, of a monthly one, in a month that has just ended; nothing older. */
import type { DutyRow } from '../../side-tabs/duties-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { Rule } from '../rule.ts';

export const dutyMissed: Rule<'duty-missed'> = {
  code: 'duty-missed',
  severity: 'warning',
  needs: [],
  needsTabs: ['duties'],
  run: ({ tabs: { duties }, today }, report) => {
    if (duties === null) return;
    const week = weekStart(today) - 7;
    const judged = duties.rows.filter((row) => row.duty.trim() !== '').map((row) => ({ row, isDone: wasDone(duties, row, week) })).filter(({ isDone }) => isDone !== null);
    const missed = judged.filter(({ isDone }) => isDone === false).map(({ row }) => row);
    const [first] = missed;
    if (first === undefined) return;
    if (missed.length > 1 && missed.length === judged.length) {
      // Nothing at all is marked: more likely the marks were forgotten than the work.
      const column = markOf(first, week)?.column ?? 0;
      report([{ sheet: duties.sheet, row: duties.headerRow, column }], { duty: first.duty, week, isMonthly: false, duties: missed.length, today }, { severity: 'suggestion' });
      return;
    }
    for (const row of missed) {
      const mark = markOf(row, week);
      if (mark === undefined) continue;
      const cell = { sheet: duties.sheet, row: row.row, column: mark.column };
      report([cell, sideCell(duties, row, 'duty')], { duty: row.duty, week, isMonthly: row.rhythm === 'monthly', duties: 1, today });
    }
  },
};

export function markOf({ marks }: DutyRow, week: Day): DutyRow['marks'][number] | undefined {
  return marks.find(({ monday }) => monday === week);
}

/** Null where nothing can be said: no column for the week, a rhythm that is not known, or a month that goes on. */
export function wasDone({ columns }: SideTab<'duties'>, row: DutyRow, week: Day): boolean | null {
  const last = markOf(row, week);
  if (last === undefined || (row.rhythm === null && columns.has('rhythm'))) return null;
  if (row.rhythm !== 'monthly') return last.isDone;
  const month = monthOf(week);
  if (monthOf(week + 7) === month) return null;
  const marks = row.marks.filter(({ monday }) => monthOf(monday) === month);
  // A tab that began in the middle of the month doesn't show all of it.
  return marks.some(({ isDone }) => isDone) ? true : marks.some(({ monday }) => monthOf(monday - 7) !== month) ? false : null;
}

/** A week belongs to the month of its Thursday. */
function monthOf(monday: Day): number {
  const { year, month } = civilFromDay(monday + 3);
  return year * 12 + month;
}
