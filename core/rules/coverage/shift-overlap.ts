/** Two shifts to come of one person at the same time for the same role: a row too many. */
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Shift } from '../../coverage/staff.ts';
import { comparePlaces, placeKey, sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { nameOf, teamFacts } from './team-facts.ts';

export const shiftOverlap: Rule<'shift-overlap'> = {
  code: 'shift-overlap',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['team', 'rota'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { rota } = context.tabs;
    if (facts === null || rota === null) return;
    const told = new Set<string>();
    for (const [first, second] of overlapping(facts.staff.shifts, context.today * DAY_MINUTES)) {
      const pair = `${placeKey(first)} / ${placeKey(second)}`;
      if (told.has(pair) || second.person === null) continue;
      told.add(pair);
      const day = Math.floor(Math.max(first.from, second.from) / DAY_MINUTES);
      report(
        [sideCell(rota, second, 'person'), sideCell(rota, first, 'person')],
        { person: nameOf(facts.staff, second.person), day, otherRow: first.row + 1, today: context.today },
      );
    }
  },
};

/** Pairs of shifts that end after a moment, the row further up first. */
function overlapping(shifts: readonly Shift[], since: number): readonly (readonly [Shift, Shift])[] {
  const sorted = shifts.filter(({ person, to }) => person !== null && to > since).sort((a, b) => a.from - b.from || comparePlaces(a, b));
  const pairs: (readonly [Shift, Shift])[] = [];
  for (const [place, shift] of sorted.entries()) {
    for (let next = place + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.from >= shift.to) break;
      if (areOne(shift, other)) pairs.push(comparePlaces(shift, other) < 0 ? [shift, other] : [other, shift]);
    }
  }
  return pairs.sort(([, a], [, b]) => comparePlaces(a, b));
}

/** On two roles or two pages at once, somebody looks after both. */
function areOne(a: Shift, b: Shift): boolean {
  if (a.person !== b.person || placeKey(a) === placeKey(b) || a.replaces !== b.replaces) return false;
  const isSameRole = a.role === b.role || a.role === null || b.role === null;
  return isSameRole && (a.channels.length === 0 || b.channels.length === 0 || a.channels.some((channel) => b.channels.includes(channel)));
}
