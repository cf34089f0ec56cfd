/** A shift to come of somebody who is absent then, has left, or has not come yet. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Rule } from '../rule.ts';
import { brokenShifts, firstOfRows } from './broken-shifts.ts';
import type { BrokenShift } from './broken-shifts.ts';
import { nameOf, teamFacts } from './team-facts.ts';
import type { TeamFacts } from './team-facts.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';

export const shiftAway: Rule<'shift-away'> = {
  code: 'shift-away',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'rota'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { rota } = context.tabs;
    if (facts === null || rota === null) return;
    for (const broken of firstOfRows(brokenShifts(facts, rota).filter(({ shift }) => shift.person !== null))) {
      const { row, shift, day, kind: reason } = broken;
      if (shift.person === null || reason === 'open' || reason === 'unknown' || isReplaced(facts, broken)) continue;
      report([sideCell(rota, row, 'person'), ...causeOf(facts, context.tabs, broken)], { person: nameOf(facts.staff, shift.person), reason, day, today: context.today });
    }
  },
};

/** Somebody takes over the whole shift already. */
function isReplaced({ staff }: TeamFacts, { shift }: BrokenShift): boolean {
  return staff.shifts.some((other) => other.replaces === shift.person && other.person !== null && other.from <= shift.from && other.to >= shift.to);
}

/** The absence that stands in the way, or the person's first or last day. */
function causeOf({ staff, team }: TeamFacts, { absences, rota }: SideTabs, { shift, kind }: BrokenShift): readonly CellRef[] {
  const person = shift.person === null ? undefined : staff.people[shift.person];
  if (person === undefined || rota === null) return [];
  if (kind !== 'away') return [sideCell(team, person, kind === 'left' ? 'end' : 'start')];
  const away = staff.aways.find((each) => each.kind === 'away' && each.person === shift.person && each.from < shift.to && each.to > shift.from);
  if (away?.isInRota === true) return [sideCell(rota, away, 'start')];
  return away === undefined || absences === null ? [] : [sideCell(absences, away, 'start')];
}
