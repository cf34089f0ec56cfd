/** Absences to come of people who aren't on the team's tab: a name misspelt leaves its bearer counted as there. Many are told as one. */
import { foldedWords } from '../../lexicon/fold.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { teamFacts } from './team-facts.ts';
import type { TeamFacts } from './team-facts.ts';
import { unknownNames } from './unknown-names.ts';

/** More than one, and more than this share of the absences to come, are one finding. */
const MOST_TOLD = 0.3;

export const absenceUnknown: Rule<'absence-unknown'> = {
  code: 'absence-unknown',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'absences'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { tabs: { absences }, today } = context;
    if (facts === null || absences === null) return;
    const ahead = absences.rows.flatMap((row) => {
      const isAhead = row.start !== null && (row.end ?? row.start) >= today && row.person.people.length > 0;
      return isAhead ? [{ cell: sideCell(absences, row, 'person'), day: row.start, unknown: unknownNames(row.person, facts) }] : [];
    });
    const told = ahead.flatMap(({ cell, day, unknown }) => (unknown === null ? [] : [{ cell, day, ...unknown }]));
    const [first, ...others] = told;
    if (first === undefined) return;
    const isFolded = told.length > Math.max(1, ahead.length * MOST_TOLD) && !told.some(({ isShared }) => isShared);
    if (isFolded) {
      const names = [...new Set(told.flatMap((each) => each.names))];
      report([first.cell, ...others.map(({ cell }) => cell)], { people: names, isShared: false, day: first.day, absences: told.length, today }, { confidence: 'to-check', ...(mayBeOwn(names, facts) ? {} : { severity: 'suggestion' }) });
      return;
    }
    for (const { cell, names, isShared, day } of told) report([cell], { people: names, isShared, day, absences: 1, today }, { confidence: 'to-check' });
  },
};

/** A list of a whole house names many strangers: only who shares a name with somebody of the team may be one of them. */
function mayBeOwn(names: readonly string[], { staff }: Pick<TeamFacts, 'staff'>): boolean {
  const own = new Set(staff.people.flatMap(({ key }) => foldedWords(key)));
  return names.some((name) => foldedWords(name).some((word) => word.length > 1 && own.has(word)));
}
