/** A department without a manager, in a team of several departments that each should have one. */
import { applies } from '../../coverage/structures.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { departmentsOf } from './departments.ts';
import { teamFacts } from './team-facts.ts';

export const departmentManagerMissing: Rule<'department-manager-missing'> = {
  code: 'department-manager-missing',
  severity: 'warning',
  needs: [],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null || !applies('department-managers', context.settings.structure)) return;
    for (const { name, people, managers } of departmentsOf(facts)) {
      if (managers.length === 0) report([sideCell(facts.team, people[0], 'department')], { department: name, people: people.length });
    }
  },
};
