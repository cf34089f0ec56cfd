/** What speaks for somebody who could take a shift, or against, in the order in which it weighs. */
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { Person, Staff } from '../staff.ts';
import type { Reason } from '../suggestions.ts';
import { hasRole, takesIn } from '../who-serves.ts';
import { isOffOn } from './days-off.ts';
import { dayOf } from './minutes-on.ts';
import type { OpenShift } from './open-shifts.ts';
import { meets } from './standing-duties.ts';
import type { TeamState } from './team-state.ts';
import { workWithin } from './working-hours.ts';
import type { Wishes } from './wishes.ts';

export function reasonsFor(team: TeamState, place: number, shift: OpenShift, wishes: Wishes, isLowest: boolean, isOnly: boolean): readonly Reason[] {
  const { staff, load } = team;
  const person = staff.people[place];
  if (person === undefined) return [];
  const reasons: Reason[] = [];
  if (wishes.desired > 0) reasons.push({ kind: 'desired' });
  if (wishes.undesired > 0) reasons.push({ kind: 'undesired' });
  if (isDayOff(staff, person, dayOf(shift.from))) reasons.push({ kind: 'day-off' });
  const atWork = workWithin(staff, person, shift).reduce((sum, { from, to }) => sum + to - from, 0);
  if (atWork >= shift.to - shift.from) reasons.push({ kind: 'at-work' });
  const missing = whoseBackup(team, place, shift);
  if (missing !== null) reasons.push({ kind: 'backup', of: missing });
  if (isOnly) reasons.push({ kind: 'only' });
  else reasons.push({ kind: 'load', minutes: load[place] ?? 0, isLowest });
  if (person.isExternal) reasons.push({ kind: 'external' });
  return reasons;
}

/** Of a weekend nobody is surprised. */
function isDayOff(staff: Staff, person: Person, day: Day): boolean {
  return weekdayOf(day) <= 5 && !staff.holidays.has(day) && isOffOn(staff, person, day);
}

/** The first in the tab who would do for the need, is missing at the time, and names the person as backup; null for nobody. */
function whoseBackup({ staff: { people, needs }, away }: TeamState, place: number, shift: OpenShift): number | null {
  const need = needs[shift.need];
  if (need === undefined) return null;
  const found = people.findIndex((other, at) => {
    if (at === place || !other.backups.includes(place) || !hasRole(other, need.role) || !takesIn(other.channels, need.channel)) return false;
    return meets(away[at] ?? [], shift.from, shift.to) || (other.end !== null && other.end < dayOf(shift.from));
  });
  return found < 0 ? null : found;
}
