/** Who is on duty for a role at a moment, and who could stand in on a day: asked once, without weighing a whole period. */
import type { Day } from '../time/day.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Moment, Person, Staff } from './staff.ts';
import { hasRole, isInTeam, shiftServes, takesIn } from './who-serves.ts';
import { endOf, hoursOn, usualHoursOn } from './work-hours.ts';

/** Places in `Staff.people` of those who are on for a role ('' for any) and channel (null for all together), in their order. */
export function onDutyAt(staff: Staff, role: string, channel: string | null, moment: Moment): readonly number[] {
  const onShift = new Set<number>();
  const missing = new Set<number>();
  for (const shift of staff.shifts) {
    if (moment < shift.from || moment >= shift.to) continue;
    if (shift.replaces !== null && shift.replaces !== shift.person) missing.add(shift.replaces);
    if (shift.person === null) continue;
    const person = staff.people[shift.person];
    if (person === undefined || !isInTeam(person, Math.floor(shift.from / DAY_MINUTES))) continue;
    if (shiftServes(shift, person, role, channel)) onShift.add(shift.person);
  }
  let isEverybodyAway = false;
  for (const { person, from, to, kind } of staff.aways) {
    if (kind !== 'away' || moment < from || moment >= to) continue;
    if (person === null) isEverybodyAway = true;
    else missing.add(person);
  }
  const present: number[] = [];
  if (isEverybodyAway) return present;
  for (const [place, person] of staff.people.entries()) {
    if (missing.has(place)) continue;
    const serves = hasRole(person, role) && takesIn(person.channels, channel);
    if (onShift.has(place) || (serves && isAtWork(staff, person, moment))) present.push(place);
  }
  return present;
}

/**
 * Places in `Staff.people` of those who have a role, are in the team on a day, and are not away for all of their hours of
 * it. Whether it is one of their working days is no matter: a backup may be called.
 */
export function backupsOn(staff: Staff, role: string, day: Day): readonly number[] {
  const backups: number[] = [];
  for (const [place, person] of staff.people.entries()) {
    if (hasRole(person, role) && isInTeam(person, day) && !isAwayAllDay(staff, place, person, day)) backups.push(place);
  }
  return backups;
}

/** Whether the hours of the day, or those of the day before that run past midnight, include the moment. */
function isAtWork({ holidays }: Staff, person: Person, moment: Moment): boolean {
  const today = Math.floor(moment / DAY_MINUTES);
  return [today, today - 1].some((day) => {
    const minute = moment - day * DAY_MINUTES;
    return isInTeam(person, day) && hoursOn(person, day, holidays.has(day)).some((hours) => minute >= hours.from && minute < endOf(hours));
  });
}

/** Whether absences leave nothing of a person's hours until midnight. */
function isAwayAllDay({ aways }: Staff, place: number, own: Person, day: Day): boolean {
  const absences = aways.filter(({ person, kind }) => kind === 'away' && (person === null || person === place));
  return usualHoursOn(own, day).every(({ from, to }) => {
    const end = day * DAY_MINUTES + Math.min(to, DAY_MINUTES);
    for (let free = day * DAY_MINUTES + from; free < end; ) {
      const away = absences.find((each) => each.from <= free && free < each.to);
      if (away === undefined) return false;
      free = away.to;
    }
    return true;
  });
}
