/** What is known of each person before anything is proposed: absences, shifts of the rota, load and presence. */
import type { Period } from '../coverage-result.ts';
import { daysThere, presenceOf } from '../presence.ts';
import { DAY_MINUTES } from '../staff.ts';
import type { Staff } from '../staff.ts';
import { isInTeam } from '../who-serves.ts';
import { dayOf, offHourMinutes, passedMinutes } from './minutes-on.ts';
import type { Stint } from './minutes-on.ts';
import { absences, standingDuties } from './standing-duties.ts';
import { workDays } from './work-days.ts';
import type { WorkDays } from './work-days.ts';

export interface TeamState {
  readonly staff: Staff;
  /** By person: when they are away or replaced, and when on duty by the rota; by moment, and apart from each other. */
  readonly away: readonly (readonly Stint[])[];
  readonly duties: readonly (readonly Stint[])[];
  readonly works: WorkDays;
  /** By person: minutes of shifts of the rota up to the period's last day, with those before the period; those of them in evenings and on weekends. */
  readonly load: Float64Array;
  readonly offLoad: Float64Array;
  /** By person: days in the team and not away, from the first shift of the rota to the period's last day; at least 1. */
  readonly presence: Float64Array;
}

export function teamState(staff: Staff, period: Period): TeamState {
  const { people, clock, holidays } = staff;
  const away = absences(staff);
  const duties = standingDuties(staff, away).map((stints, person) => {
    const own = people[person];
    return stints.filter((stint) => own !== undefined && isInTeam(own, dayOf(stint.from)));
  });
  const end = (period.to + 1) * DAY_MINUTES;
  const counted = duties.map((stints) => stints.filter(({ from }) => from < end));
  const first = staff.shifts.reduce((least, { from }) => Math.min(least, dayOf(from)), period.from);
  const window = { from: first, to: period.to };
  const presence = presenceOf(staff, window);
  return {
    staff, away, duties,
    works: workDays(staff, period),
    load: sums(counted, (stint) => passedMinutes(stint, clock)),
    offLoad: sums(counted, (stint) => offHourMinutes(stint, clock, holidays)),
    presence: Float64Array.from(people, (_, person) => Math.max(1, daysThere(presence, person, window))),
  };
}

function sums(stints: readonly (readonly Stint[])[], minutesOf: (stint: Stint) => number): Float64Array {
  return Float64Array.from(stints, (each) => each.reduce((sum, stint) => sum + minutesOf(stint), 0));
}
