/** Parts the shifts into groups that share nobody: each is solved for itself, and together they are the whole answer. */
import type { Staff } from '../staff.ts';
import type { SuggestionRules } from '../suggestions.ts';
import { excludeEachOther } from './eligible.ts';
import { isOffOn } from './days-off.ts';
import { dayOf, offHourMinutes, passedMinutes } from './minutes-on.ts';
import type { OpenShift } from './open-shifts.ts';
import type { Problem } from './problem.ts';
import { weekOf } from './standing-duties.ts';
import type { TeamState } from './team-state.ts';
import { wishesOf } from './wishes.ts';
import { isRunTooLong, workDaysIn } from './work-days.ts';

export interface Group {
  readonly problem: Problem;
  /** Places of its shifts and people, in order. */
  readonly shifts: readonly number[];
  readonly people: readonly number[];
}

/** `eligible`: by shift, whom no standing obstacle keeps from it. Shifts that nobody can take are in no group. */
export function groupsOf(team: TeamState, shifts: readonly OpenShift[], eligible: readonly (readonly number[])[], rules: SuggestionRules): readonly Group[] {
  const root = Int32Array.from(team.staff.people, (_, person) => person);
  const find = (person: number): number => {
    let top = person;
    while (root[top] !== top) top = root[top] ?? top;
    return top;
  };
  for (const people of eligible) {
    const [first] = people;
    if (first !== undefined) for (const person of people) root[find(person)] = find(first);
  }
  const groups = new Map<number, number[]>();
  for (const [shift, [first]] of eligible.entries()) {
    if (first === undefined) continue;
    const group = groups.get(find(first));
    if (group === undefined) groups.set(find(first), [shift]);
    else group.push(shift);
  }
  return [...groups.values()].map((own) => groupOf(team, shifts, own, eligible, rules));
}

function groupOf(team: TeamState, all: readonly OpenShift[], own: readonly number[], allEligible: readonly (readonly number[])[], rules: SuggestionRules): Group {
  const { staff, load, offLoad, presence } = team;
  const shifts = own.flatMap((shift) => all[shift] ?? []);
  const people = [...new Set(own.flatMap((shift) => allEligible[shift] ?? []))].sort((one, other) => one - other);
  const place = new Map(people.map((person, index) => [person, index]));
  const eligible = own.map((shift) => (allEligible[shift] ?? []).flatMap((person) => place.get(person) ?? []));
  const weeks = [...new Set(shifts.map(weekOf))];
  const week = Int32Array.from(shifts, (shift) => weeks.indexOf(weekOf(shift)));
  const { cost, hasWishes } = costsOf(staff, shifts, people, eligible);
  const weekLoad = weekLoads(team, weeks, people);
  const days = workDaysIn(staff, team.works, people, shifts.map(({ from }) => dayOf(from)), rules.mostDaysRunning);
  const of = (values: Float64Array): Float64Array => Float64Array.from(people, (person) => values[person] ?? 0);
  const problem = {
    shifts: shifts.length, people: people.length,
    minutes: Int32Array.from(shifts, ({ minutes }) => minutes),
    offMinutes: Int32Array.from(shifts, (shift) => offHourMinutes(shift, staff.clock, staff.holidays)),
    week, eligible, cost, hasWishes, offDay: offDays(staff, shifts, people), weekLoad, ...days, excludes: exclusions(team, shifts, own.map((shift) => allEligible[shift] ?? []), rules),
    weekShifts: weeks.map((_, index) => shifts.flatMap((_shift, shift) => (week[shift] === index ? [shift] : []))),
    load: of(load), offLoad: of(offLoad), presence: of(presence), mostWeekMinutes: rules.mostWeekMinutes,
    twin: Int32Array.from(shifts, (shift, index) => twinOf(shifts, shift, index)),
  };
  return { problem: { ...problem, alike: alikeness(problem) }, shifts: own, people };
}

/** One undesired minute weighs more than all desired ones together. */
function costsOf(
  staff: Staff, shifts: readonly OpenShift[], people: readonly number[], eligible: readonly (readonly number[])[],
): Pick<Problem, 'cost' | 'hasWishes'> {
  const wishes = wishesOf(staff);
  const weight = 1 + shifts.reduce((sum, { from, to }) => sum + to - from, 0);
  const cost = new Float64Array(shifts.length * people.length);
  let hasWishes = false;
  for (const [index, shift] of shifts.entries()) {
    for (const person of eligible[index] ?? []) {
      const { desired, undesired } = wishes(people[person] ?? 0, shift);
      cost[index * people.length + person] = undesired * weight - desired;
      hasWishes ||= desired > 0 || undesired > 0;
    }
  }
  return { cost, hasWishes };
}

function offDays(staff: Staff, shifts: readonly OpenShift[], people: readonly number[]): Uint8Array {
  return Uint8Array.from(shifts.flatMap(({ from }) => people.map((place) => {
    const person = staff.people[place];
    return person !== undefined && isOffOn(staff, person, dayOf(from)) ? 1 : 0;
  })));
}

function exclusions({ staff, works }: TeamState, shifts: readonly OpenShift[], takers: readonly (readonly number[])[], rules: SuggestionRules): readonly (readonly number[])[] {
  /** Two days of which each would be fine, and both are too much for everybody who could take the two shifts. */
  const areTooLong = (one: number, other: number): boolean => {
    const [day, otherDay] = [dayOf(shifts[one]?.from ?? 0), dayOf(shifts[other]?.from ?? 0)];
    if (day === otherDay || Math.abs(day - otherDay) > rules.mostDaysRunning) return false;
    const both = takers[one]?.filter((person) => takers[other]?.includes(person) === true) ?? [];
    return both.length > 0 && both.every((person) => isRunTooLong(staff, works, person, day, [otherDay], rules.mostDaysRunning));
  };
  const excludes: number[][] = shifts.map(() => []);
  for (const [index, shift] of shifts.entries()) {
    for (let later = index + 1; later < shifts.length; later += 1) {
      const other = shifts[later];
      if (other === undefined || !(excludeEachOther(shift, other, rules, staff.clock) || areTooLong(index, later))) continue;
      excludes[index]?.push(later);
      excludes[later]?.push(index);
    }
  }
  return excludes;
}

function weekLoads({ staff, duties }: TeamState, weeks: readonly number[], people: readonly number[]): Float64Array {
  const loads = new Float64Array(weeks.length * people.length);
  for (const [index, person] of people.entries()) {
    for (const duty of duties[person] ?? []) {
      const at = weeks.indexOf(weekOf(duty)) * people.length + index;
      if (at >= 0) loads[at] = (loads[at] ?? 0) + passedMinutes(duty, staff.clock);
    }
  }
  return loads;
}

/** Shifts are sorted: one just like it comes right before. */
function twinOf(shifts: readonly OpenShift[], shift: OpenShift, index: number): number {
  const before = shifts[index - 1];
  const isTwin = before !== undefined && before.need === shift.need && before.from === shift.from && before.to === shift.to && before.isShared === shift.isShared;
  return isTwin ? index - 1 : -1;
}

function alikeness({ shifts, people, eligible, cost, load, offLoad, presence, weekLoad, days, works, mostDays }: Omit<Problem, 'alike'>): Int32Array {
  const classes = new Map<string, number>();
  const takes = eligible.map((own) => new Set(own));
  return Int32Array.from(load, (own, person) => {
    const traits: (number | string | undefined)[] = [own, offLoad[person], presence[person], mostDays[person], works.subarray(person * days, (person + 1) * days).join('')];
    for (let at = person; at < weekLoad.length; at += people) traits.push(weekLoad[at]);
    for (let shift = 0; shift < shifts; shift += 1) traits.push(takes[shift]?.has(person) === true ? cost[shift * people + person] : -0.5);
    const key = traits.join(' ');
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, person);
    return person;
  });
}
