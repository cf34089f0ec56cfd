/** Which hard rule stands between a person and a shift. */
import type { ClockChanges } from '../../time/clock-changes.ts';
import { DAY_MINUTES } from '../staff.ts';
import type { Person, Staff } from '../staff.ts';
import type { HardRule, SuggestionRules } from '../suggestions.ts';
import { hasRole, isInTeam, takesIn } from '../who-serves.ts';
import { dayOf, passedMinutes } from './minutes-on.ts';
import type { Stint } from './minutes-on.ts';
import type { OpenShift } from './open-shifts.ts';
import { meets, weekOf, weekendOf } from './standing-duties.ts';
import type { TeamState } from './team-state.ts';
import { isRunTooLong } from './work-days.ts';
import { leavesNoRest, workWithin } from './working-hours.ts';

const WEEK = 7;
/** Nothing further away is in the way but for long rests: neither of the same week nor of the weekend before or after. */
const NEAR = 14 * DAY_MINUTES;

/** The first rule, in their order, that keeps a person from a shift, whatever else is proposed; null for none. */
export function standingObstacle(team: TeamState, place: number, shift: OpenShift, rules: SuggestionRules): HardRule | null {
  const { staff, away, duties } = team;
  const person = staff.people[place];
  const need = staff.needs[shift.need];
  if (person === undefined || need === undefined || !hasRole(person, need.role)) return 'role';
  if (!takesIn(person.channels, need.channel)) return 'channel';
  if (!isInTeam(person, dayOf(shift.from))) return 'membership';
  const absent = away[place] ?? [];
  if (meets(absent, shift.from, shift.to)) return 'away';
  const own = duties[place] ?? [];
  // Who is counted already, and not enough, makes nobody more.
  if (meets(own, shift.from, shift.to) || (shift.isShared && isCounted(staff, person, shift))) return 'elsewhere';
  if (leavesNoRest(staff, person, absent, shift, rules.restMinutes)) return 'rest';
  return dutyObstacle(shift, own, rules, staff.clock) ?? runObstacle(team, place, shift, [], rules);
}

function isCounted(staff: Staff, person: Person, shift: OpenShift): boolean {
  return workWithin(staff, person, shift).length > 0;
}

/** The first rule that keeps a person who has these shifts from one more. */
export function dutyObstacle(shift: Stint, all: readonly Stint[], rules: SuggestionRules, clock: ClockChanges): HardRule | null {
  const reach = Math.max(NEAR, rules.restMinutes * 2);
  const duties = all.filter(({ from, to }) => to > shift.from - reach && from < shift.to + reach);
  if (meets(duties, shift.from, shift.to)) return 'elsewhere';
  if (duties.some((duty) => isTooSoon(shift, duty, rules.restMinutes, clock))) return 'rest';
  const week = weekOf(shift);
  const minutes = duties.reduce((sum, duty) => (weekOf(duty) === week ? sum + passedMinutes(duty, clock) : sum), passedMinutes(shift, clock));
  if (minutes > rules.mostWeekMinutes) return 'hours';
  return !rules.isTwoWeekendsAllowed && duties.some((duty) => areWeekendsRunning(shift, duty)) ? 'weekends' : null;
}

/** The rule that shifts on other days make of one more, where there is any. */
export function runObstacle({ staff, works }: TeamState, place: number, shift: Stint, others: readonly Stint[], { mostDaysRunning }: SuggestionRules): HardRule | null {
  return isRunTooLong(staff, works, place, dayOf(shift.from), others.map(({ from }) => dayOf(from)), mostDaysRunning) ? 'days' : null;
}

/** Whether nobody can have both: they overlap, leave too little rest between them, or lie on two weekends running. */
export function excludeEachOther(one: Stint, other: Stint, rules: SuggestionRules, clock: ClockChanges): boolean {
  if (one.from < other.to && other.from < one.to) return true;
  return isTooSoon(one, other, rules.restMinutes, clock) || (!rules.isTwoWeekendsAllowed && areWeekendsRunning(one, other));
}

function isTooSoon(one: Stint, other: Stint, restMinutes: number, clock: ClockChanges): boolean {
  const between = one.from < other.from ? { from: one.to, to: other.from } : { from: other.to, to: one.from };
  // A night on which the clock changes is an hour shorter or longer than it looks: only where that may matter is it asked.
  if (between.to - between.from >= restMinutes + 60) return false;
  return passedMinutes(between, clock) < restMinutes;
}

function areWeekendsRunning(one: Stint, other: Stint): boolean {
  const first = weekendOf(one);
  const second = weekendOf(other);
  return first !== null && second !== null && Math.abs(first - second) === WEEK;
}
