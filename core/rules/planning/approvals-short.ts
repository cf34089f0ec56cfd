/** Approvals that keep coming at the last moment: told once, since one of them alone is no trouble. */
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { holidaysOf } from '../../time/holidays.ts';
import type { Rule } from '../rule.ts';
import { headingCell } from '../heading-cell.ts';

const DAYS_BACK = 30;
/** Fewer posts than this show no habit. */
const FEWEST = 8;
const MOST_SHARE = 0.3;

export const approvalsShort: Rule<'approvals-short'> = {
  code: 'approvals-short',
  severity: 'suggestion',
  needs: [['approved_on'], ['date', 'datetime']],
  run: ({ calendar, today, settings }, report) => {
    const days = Math.floor(settings.approvalDueDays);
    if (!(days >= 1)) return;
    const holidays = holidaysOf(settings.holidays, today - DAYS_BACK - days * 2 - 20, today);
    const dues = Array.from({ length: DAYS_BACK + 1 }, (_, back) => addWorkingDays(today - back, -days, holidays));
    let total = 0;
    let late = 0;
    let lastRow = 0;
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const day = calendar.day[row] ?? NO_DAY;
      const approvedOn = calendar.approvedOn[row] ?? NO_DAY;
      if (approvedOn === NO_DAY || day > today || day < today - DAYS_BACK || calendar.kind[row] !== ROW_KIND.post) continue;
      const { state } = entryOf(calendar.status, row);
      if (state === 'cancelled' || state === 'on-hold') continue;
      total += 1;
      if (approvedOn > (dues[today - day] ?? day)) late += 1;
      lastRow = row;
    }
    if (total < FEWEST || late < total * MOST_SHARE) return;
    report([headingCell(calendar, lastRow, 'approved_on')], { late, total, days });
  },
};
