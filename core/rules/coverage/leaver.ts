/** Somebody who leaves the team within two months, with how much they still hold. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { isReversed } from './reversed-dates.ts';
import { nameOf, teamFacts } from './team-facts.ts';

const SOON_DAYS = 60;

export const leaver: Rule<'leaver'> = {
  code: 'leaver',
  severity: 'warning',
  needs: [],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null) return;
    for (const { person, lastDay, holds } of facts.continuity().leavers) {
      const row = facts.staff.people[person];
      if (row === undefined || isReversed(row) || lastDay > context.today + SOON_DAYS) continue;
      const posts = holds.filter(({ what }) => what === 'post' || what === 'approval').length;
      report(
        [sideCell(facts.team, row, 'end', 'person')], { person: nameOf(facts.staff, person), lastDay, today: context.today, things: holds.length, posts },
        { severity: holds.length === 0 ? 'suggestion' : 'warning' },
      );
    }
  },
};
