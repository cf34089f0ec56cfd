/** Needs that nobody's hours could meet: more people than have the role, and its channel. */
import type { Need, Staff } from '../../coverage/staff.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import { hasRole, shiftServes, takesIn } from '../../coverage/who-serves.ts';
import type { TeamFacts } from './team-facts.ts';

/** By place of the need, how many people could be on: fewer than it takes. */
export function unmeetableNeeds({ staff, ahead }: TeamFacts): ReadonlyMap<number, number> {
  const unmeetable = new Map<number, number>();
  for (const [place, need] of staff.needs.entries()) {
    if (need.isClosed) continue;
    const people = whoCould(staff, need, ahead.from);
    if (people < need.least) unmeetable.set(place, people);
  }
  return unmeetable;
}

/** People of the team, now or to come, who have the role or take a shift in it. */
function whoCould({ people, shifts }: Staff, { role, channel }: Need, today: number): number {
  const keys = new Set<string>();
  for (const person of people) {
    if ((person.end === null || person.end >= today) && hasRole(person, role) && takesIn(person.channels, channel)) keys.add(person.key);
  }
  for (const shift of shifts) {
    const person = shift.person === null ? undefined : people[shift.person];
    if (person !== undefined && shift.to > today * DAY_MINUTES && shiftServes(shift, person, role, channel)) keys.add(person.key);
  }
  return keys.size;
}
