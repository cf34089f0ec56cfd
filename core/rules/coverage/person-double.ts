/** A person who stands on the team's tab a second time: only the first row counts. */
import { namesPerson } from '../../coverage/names-person.ts';
import { fold } from '../../lexicon/fold.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';

export const personDouble: Rule<'person-double'> = {
  code: 'person-double',
  severity: 'warning',
  needs: [],
  needsTabs: ['team'],
  run: ({ tabs: { team } }, report) => {
    if (team === null) return;
    const firsts = new Map<string, { readonly row: number }>();
    for (const row of team.rows) {
      const key = fold(row.person);
      const first = firsts.get(key);
      // Two posts to fill are two rows.
      if (key === '' || !namesPerson(row.person)) continue;
      if (first === undefined) firsts.set(key, row);
      else report([sideCell(team, row, 'person'), sideCell(team, first, 'person')], { person: row.person.trim(), otherRow: first.row + 1 });
    }
  },
};
