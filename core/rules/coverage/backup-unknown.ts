/** A backup in the team's tab who isn't on it, or of whom two could be meant: nobody stands in. The same name in several rows is one finding. */
import { namesPerson } from '../../coverage/names-person.ts';
import { fold } from '../../lexicon/fold.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { TeamRow } from '../../side-tabs/team-tab.ts';
import type { Rule } from '../rule.ts';
import { nearName } from '../channels/near-name.ts';
import { teamFacts } from './team-facts.ts';
import { unknownNames } from './unknown-names.ts';
import type { UnknownNames } from './unknown-names.ts';

interface Told extends UnknownNames {
  /** Whose backup it is. */
  readonly rows: TeamRow[];
}

export const backupUnknown: Rule<'backup-unknown'> = {
  code: 'backup-unknown',
  severity: 'warning',
  needs: [],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null) return;
    const told = new Map<string, Told>();
    for (const row of facts.team.rows) {
      if (row.end !== null && row.end < context.today) continue;
      // A post still to fill is nobody yet, and nobody's slip.
      const unknown = namesPerson(row.person) ? unknownNames({ ...row.backup, people: row.backup.people.filter(namesPerson) }, facts) : null;
      if (unknown === null) continue;
      const key = unknown.names.map(fold).join('\n');
      const known = told.get(key);
      if (known === undefined) told.set(key, { ...unknown, rows: [row] });
      else known.rows.push(row);
    }
    const own = facts.staff.people.map(({ name }) => name);
    for (const { names, isShared, rows: [first, ...others] } of told.values()) {
      if (first === undefined) continue;
      report([sideCell(facts.team, first, 'backup'), ...others.map((row) => sideCell(facts.team, row, 'backup'))], {
        people: names, isShared, person: first.person.trim(), rows: others.length + 1, suggestion: names.length > 1 || isShared ? '' : nearName(names[0] ?? '', own),
      });
    }
  },
};
