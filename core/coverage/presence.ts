/** Who is there on which days: in the team and not away. Days of the week on which somebody doesn't work make nobody absent. */
import type { Day } from '../time/day.ts';
import type { Period } from './coverage-result.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Away, Person, Staff } from './staff.ts';
import { usualHoursOn } from './work-hours.ts';

/** Why somebody isn't there; 0 for those who are. */
export const ABSENT = { there: 0, away: 1, left: 2, notYet: 3 } as const;

export interface Presence {
  readonly period: Period;
  readonly days: number;
  /** People × days of the period, row by row, by the codes of `ABSENT`. */
  readonly states: Uint8Array;
}

export function presenceOf(staff: Staff, period: Period): Presence {
  const days = Math.max(0, period.to - period.from + 1);
  const states = new Uint8Array(staff.people.length * days);
  for (const away of staff.aways) if (away.kind === 'away') markAway(states, days, period, staff.people, away);
  for (const [person, { start, end }] of staff.people.entries()) {
    for (let day = 0; day < days; day += 1) {
      if (start !== null && period.from + day < start) states[person * days + day] = ABSENT.notYet;
      else if (end !== null && period.from + day > end) states[person * days + day] = ABSENT.left;
    }
  }
  return { period, days, states };
}

/** Of a day outside of the period nothing is known: there. */
export function absentOn({ period, days, states }: Presence, person: number, day: Day): number {
  return day < period.from || day > period.to ? ABSENT.there : (states[person * days + day - period.from] ?? ABSENT.there);
}

/** Days of a period on which somebody is there. */
export function daysThere(presence: Presence, person: number, { from, to }: Period): number {
  let there = 0;
  for (let day = from; day <= to; day += 1) if (absentOn(presence, person, day) === ABSENT.there) there += 1;
  return there;
}

function markAway(states: Uint8Array, days: number, { from, to }: Period, people: readonly Person[], away: Away): void {
  const first = Math.max(from, Math.floor(away.from / DAY_MINUTES));
  const last = Math.min(to, Math.floor((away.to - 1) / DAY_MINUTES));
  for (const [person, own] of people.entries()) {
    if (away.person !== null && away.person !== person) continue;
    for (let day = first; day <= last; day += 1) if (takesDay(away, own, day)) states[person * days + day - from] = ABSENT.away;
  }
}

/** An hour at the dentist's leaves the day; an absence of all the hours that somebody works that day does not. */
function takesDay({ from, to }: Away, person: Person, day: Day): boolean {
  const start = day * DAY_MINUTES;
  return usualHoursOn(person, day).every((hours) => from <= start + hours.from && to >= start + Math.min(hours.to, DAY_MINUTES));
}
