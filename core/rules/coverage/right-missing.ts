/** Somebody who is to approve posts to come, and whose rights don't include it. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Right } from '../../side-tabs/team-tab.ts';
import { cellOf } from '../../table/calendar.ts';
import { isToCome } from '../resolution.ts';
import type { Rule } from '../rule.ts';
import { namedBy } from '../../coverage/person-finder.ts';
import { nameOf, teamFacts } from './team-facts.ts';

export const rightMissing: Rule<'right-missing'> = {
  code: 'right-missing',
  severity: 'warning',
  needs: [['approver']],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { calendar, today } = context;
    if (facts === null || !facts.team.columns.has('rights')) return;
    const rights = new Map(facts.team.rows.map((row) => [row.row, row.rights]));
    const lacking = new Set(facts.staff.people.flatMap(({ row }, place) => (isKnownWithout(rights.get(row) ?? null) ? [place] : [])));
    if (lacking.size === 0) return;
    const named = namedBy(calendar.approver.entries, facts.find).map((people) => people.filter((person) => lacking.has(person)));
    const posts = new Map<number, number[]>();
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const people = named[calendar.approver.codes[row] ?? 0];
      if (people === undefined || people.length === 0 || !isToCome(calendar, row, today)) continue;
      for (const person of people) {
        const known = posts.get(person);
        if (known === undefined) posts.set(person, [row]);
        else known.push(row);
      }
    }
    for (const [person, [first, ...others]] of [...posts].sort(([a], [b]) => a - b)) {
      const own = facts.staff.people[person];
      if (first === undefined || own === undefined) continue;
      report([cellOf(calendar, first, 'approver'), sideCell(facts.team, own, 'rights')], { person: nameOf(facts.staff, person), posts: others.length + 1 });
    }
  },
};

/** Words that say nothing of any right leave it open. */
function isKnownWithout(rights: readonly Right[] | null): boolean {
  return rights !== null && rights.length > 0 && !rights.includes('approve');
}
