/** A shift to come of, or in place of, somebody who isn't on the team's tab, or of whom two could be meant: that name counts for nobody. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { teamFacts } from './team-facts.ts';
import { unknownNames } from './unknown-names.ts';

export const shiftUnknown: Rule<'shift-unknown'> = {
  code: 'shift-unknown',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'rota'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { tabs: { rota }, today } = context;
    if (facts === null || rota === null) return;
    for (const row of rota.rows) {
      if (row.start === null || (row.end ?? row.start) < today || row.start > facts.ahead.to) continue;
      for (const field of ['person', 'replaces'] as const) {
        const unknown = unknownNames(row[field], facts);
        if (unknown !== null) report([sideCell(rota, row, field)], { people: unknown.names, isShared: unknown.isShared, day: Math.max(row.start, today), today });
      }
    }
  },
};
