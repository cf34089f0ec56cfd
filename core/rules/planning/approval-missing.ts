/** A post that is scheduled or out without a word on who approved it, in a team that nearly always says so. */
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isApprovalNoted } from './approvals.ts';

const DAYS_AROUND = 30;
/** With so many, one lacks it among five at the least. */
const LEAST_SHARE = 0.8;

export const approvalMissing: Rule<'approval-missing'> = {
  code: 'approval-missing',
  severity: 'warning',
  needs: [['approver', 'approved_on'], ['date', 'datetime'], ['status']],
  run: ({ calendar, today }, report) => {
    let posts = 0;
    const without: number[] = [];
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const day = calendar.day[row] ?? NO_DAY;
      if (day < today - DAYS_AROUND || day > today + DAYS_AROUND || !isSettled(calendar, row)) continue;
      posts += 1;
      if (!isApprovalNoted(calendar, row)) without.push(row);
    }
    if (posts - without.length < posts * LEAST_SHARE) return;
    for (const row of without) {
      report([cellOf(calendar, row, 'approver', 'approved_on'), cellOf(calendar, row, 'status')], { label: rowLabel(calendar, row), day: calendar.day[row] ?? NO_DAY, today });
    }
  },
};

function isSettled(calendar: Calendar, row: number): boolean {
  if (calendar.kind[row] !== ROW_KIND.post) return false;
  const { state } = entryOf(calendar.status, row);
  return state === 'scheduled' || state === 'published';
}
