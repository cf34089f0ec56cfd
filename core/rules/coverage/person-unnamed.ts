/** A row of the team that names nobody: a group, a post still to fill, or a role without a name. It counts for nobody. */
import { namesPerson } from '../../coverage/names-person.ts';
import { isVacancy } from '../../lexicon/vacancies.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';

export const personUnnamed: Rule<'person-unnamed'> = {
  code: 'person-unnamed',
  severity: 'warning',
  needs: [],
  needsTabs: ['team'],
  run: ({ tabs: { team } }, report) => {
    for (const row of team?.rows ?? []) {
      const word = row.person.trim();
      if (team === null || (word === '' ? row.roles.length === 0 : namesPerson(word))) continue;
      const isGroup = word !== '' && !isVacancy(word);
      report([sideCell(team, row, 'person')], { word, isGroup, role: row.rolesWord.trim() }, { severity: isGroup ? 'warning' : 'suggestion' });
    }
  },
};
