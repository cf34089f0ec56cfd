/** What the rota has each person do already: pinned, and never moved. */
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { Moment, Staff } from '../staff.ts';
import { dayOf } from './minutes-on.ts';
import type { Stint } from './minutes-on.ts';

const SATURDAY = 6;

/** Away, and replaced by somebody: times at which a person is not to be counted on. Merged, by moment. */
export function absences({ people, aways, shifts }: Staff): readonly (readonly Stint[])[] {
  const stints: Stint[][] = people.map(() => []);
  for (const { person, from, to, kind } of aways) {
    if (kind !== 'away') continue;
    for (const each of person === null ? stints : [stints[person]]) each?.push({ from, to });
  }
  for (const { replaces, person, from, to } of shifts) if (replaces !== null && replaces !== person) stints[replaces]?.push({ from, to });
  return stints.map((each) => joined(each));
}

/** Shifts of the rota by person, less the times at which that one is away or replaced; two at the same time are one. By moment. */
export function standingDuties({ people, shifts }: Staff, away: readonly (readonly Stint[])[]): readonly (readonly Stint[])[] {
  const stints: Stint[][] = people.map(() => []);
  for (const { person, from, to } of shifts) {
    if (person !== null) stints[person]?.push(...without({ from, to }, away[person] ?? []));
  }
  return stints.map((each) => joined(each, false));
}

/** The Monday of the ISO week whose hours a shift counts in. */
export function weekOf({ from }: Stint): Day {
  return weekStart(dayOf(from));
}

/** The Monday of the week whose weekend a shift begins on; null for a weekday. */
export function weekendOf({ from }: Stint): Day | null {
  const day = dayOf(from);
  return weekdayOf(day) >= SATURDAY ? weekStart(day) : null;
}

/** Whether any of the stints, which are by moment and apart from each other, meets the time. */
export function meets(stints: readonly Stint[], from: Moment, to: Moment): boolean {
  return stints.some((stint) => stint.from < to && stint.to > from);
}

/** Those that overlap as one, and where asked for those that touch. */
function joined(stints: readonly Stint[], isTouchingEnough = true): readonly Stint[] {
  const all: Stint[] = [];
  for (const stint of [...stints].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = all[all.length - 1];
    if (stint.to <= stint.from) continue;
    if (last === undefined || stint.from > last.to || (stint.from === last.to && !isTouchingEnough)) all.push(stint);
    else all[all.length - 1] = { from: last.from, to: Math.max(last.to, stint.to) };
  }
  return all;
}

/** What is left of a stint once those of `away`, which are by moment, are taken out of it. */
export function without({ from, to }: Stint, away: readonly Stint[]): readonly Stint[] {
  const left: Stint[] = [];
  let start = from;
  for (const stint of away) {
    if (stint.to <= start || stint.from >= to) continue;
    if (stint.from > start) left.push({ from: start, to: stint.from });
    start = stint.to;
  }
  if (start < to) left.push({ from: start, to });
  return left;
}
