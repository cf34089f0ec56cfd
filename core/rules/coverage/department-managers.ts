/** A department with several managers, where one is to answer for it. */
import { applies } from '../../coverage/structures.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { departmentsOf } from './departments.ts';
import { teamFacts } from './team-facts.ts';

export const departmentManagers: Rule<'department-managers'> = {
  code: 'department-managers',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null || !applies('department-managers', context.settings.structure)) return;
    for (const { name, managers: [first, ...others] } of departmentsOf(facts)) {
      if (first === undefined || others.length === 0) continue;
      const cells = others.map((person) => sideCell(facts.team, person, 'roles'));
      report([sideCell(facts.team, first, 'roles'), ...cells], { department: name, managers: [first, ...others].map((person) => person.name) });
    }
  },
};
