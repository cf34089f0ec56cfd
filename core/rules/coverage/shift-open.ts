/** A shift to come that nobody has taken. */
import { sideCell, tabOf } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { brokenShifts, firstOfRows } from './broken-shifts.ts';
import { roleName, teamFacts } from './team-facts.ts';

export const shiftOpen: Rule<'shift-open'> = {
  code: 'shift-open',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'rota'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { rota } = context.tabs;
    if (facts === null || rota === null) return;
    const open = brokenShifts(facts, rota).filter(({ kind, row }) => kind === 'open' && tabOf(rota, row).columns.has('person'));
    for (const { row, day } of firstOfRows(open)) {
      const shift = row.shift.trim() || row.roleWord.trim() || roleName(facts.staff, row.role);
      const last = row.end === null ? day : Math.max(day, row.end);
      report([sideCell(rota, row, 'person')], { shift, day, last, today: context.today }, { severity: day <= facts.soon.to ? 'warning' : 'suggestion' });
    }
  },
};
