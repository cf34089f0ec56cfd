/** A shift to come of somebody who isn't on the team's tab, or of whom two could be meant: that name counts for nobody on duty. */
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
      const unknown = unknownNames(row.person, facts);
      if (unknown === null) continue;
      report([sideCell(rota, row, 'person')], { people: unknown.names, isShared: unknown.isShared, day: Math.max(row.start, today), today });
    }
  },
};
