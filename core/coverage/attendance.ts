/** How each person's presence differs from the week that they work: found once, for all needs that they serve. */
import { DAY_MINUTES } from './staff.ts';
import type { Moment, Person, Shift, Staff } from './staff.ts';
import { patternsIn, patternsOf, slotAt, slotOn } from './time-grid.ts';
import type { TimeGrid } from './time-grid.ts';
import { isInTeam } from './who-serves.ts';
import { endOf, hoursOf, mayMeet } from './work-hours.ts';

export interface Attendance {
  readonly person: Person;
  /** In the team all the time, and at no minute twice at work, so that the week that they work is counted as one of many. */
  readonly isRegular: boolean;
  readonly hours: readonly AttendedHours[];
  /** Of a regular person the slots in which they should be there and are not; of another the slots in which they are. */
  readonly slots: readonly number[];
  readonly shifts: readonly AttendedShift[];
}

export interface AttendedHours {
  /** Patterns of a day on which they are worked, one bit each. */
  readonly works: number;
  /** Minutes of the day on which they begin. */
  readonly from: number;
  readonly to: number;
}

export interface AttendedShift {
  readonly shift: Shift;
  /** Slots in which the person is there for it, each doubled, and one more where it lies in their own hours. */
  readonly slots: readonly number[];
}

interface Range {
  readonly from: Moment;
  readonly to: Moment;
}

/** What is known of one person while their slots are sought. */
interface Search {
  readonly grid: TimeGrid;
  readonly person: Person;
  readonly hours: readonly AttendedHours[];
  /** First and last day in the team, counted from the grid's first. */
  readonly joins: number;
  readonly leaves: number;
  /** Slots in which the person is away or replaced hold `mark`. */
  readonly missing: Int32Array;
  readonly mark: number;
}

export function attendanceOf(staff: Staff, grid: TimeGrid): readonly Attendance[] {
  const { removed, removedAll } = removals(staff);
  const shifts = staff.people.map((): Shift[] => []);
  for (const shift of staff.shifts) if (shift.person !== null) shifts[shift.person]?.push(shift);
  const missing = new Int32Array(grid.slots);
  return staff.people.map((person, place) => {
    const hours = attendedHours(person);
    const joins = person.start === null ? -1 : person.start - grid.first;
    const leaves = person.end === null ? grid.days : person.end - grid.first;
    const isRegular = joins <= -1 && leaves >= grid.days - 1 && !mayMeet(hoursOf(person));
    const search: Search = { grid, person, hours, joins, leaves, missing, mark: place + 1 };
    const absent: number[] = [];
    for (const range of removedAll) remove(search, range, absent);
    for (const range of removed[place] ?? []) remove(search, range, absent);
    return { person, isRegular, hours, slots: isRegular ? absent : slotsAtWork(search), shifts: attendedShifts(search, shifts[place] ?? []) };
  });
}

/** A holiday is worked as the whole week says, whichever hours the day has. */
function attendedHours(person: Person): readonly AttendedHours[] {
  const works = patternsOf(person.days);
  if (person.week === undefined) return [{ works, from: person.from, to: endOf(person) }];
  return person.week.map((hours) => ({ works: works & patternsIn(hours.days), from: hours.from, to: endOf(hours) }));
}

/** When each person is away or replaced, and when all are away. */
function removals({ people, aways, shifts }: Staff): { readonly removed: readonly (readonly Range[])[]; readonly removedAll: readonly Range[] } {
  const removed = people.map((): Range[] => []);
  const removedAll: Range[] = [];
  for (const away of aways) {
    if (away.kind !== 'away') continue;
    if (away.person === null) removedAll.push(away);
    else removed[away.person]?.push(away);
  }
  for (const shift of shifts) if (shift.replaces !== null && shift.replaces !== shift.person) removed[shift.replaces]?.push(shift);
  return { removed, removedAll };
}

/** Marks the slots of an absence, and adds those in which the person would be at work. */
function remove(search: Search, { from, to }: Range, absent: number[]): void {
  const { grid, missing, mark } = search;
  const end = slotAt(grid, to);
  for (let slot = slotAt(grid, from); slot < end; slot += 1) {
    if (missing[slot] === mark) continue;
    missing[slot] = mark;
    if (isAtWork(search, slot)) absent.push(slot);
  }
}

/** Whether a slot lies in the person's own hours of its day, or in those of the day before that run past midnight. */
function isAtWork({ grid, hours, joins, leaves }: Search, slot: number): boolean {
  const day = grid.day[slot] ?? 0;
  const minute = grid.minute[slot] ?? 0;
  for (const { works, from, to } of hours) {
    if (minute >= from && minute < to && ((works >> (grid.patterns[day + 1] ?? 0)) & 1) === 1 && day >= joins && day <= leaves) return true;
    if (minute < to - DAY_MINUTES && ((works >> (grid.patterns[day] ?? 0)) & 1) === 1 && day > joins && day <= leaves + 1) return true;
  }
  return false;
}

function slotsAtWork({ grid, hours, joins, leaves, missing, mark }: Search): readonly number[] {
  const slots: number[] = [];
  const last = Math.min(leaves, grid.days - 1);
  for (const { works, from, to } of hours) {
    for (let day = Math.max(joins, -1); day <= last; day += 1) {
      if (((works >> (grid.patterns[day + 1] ?? 0)) & 1) === 0) continue;
      const end = slotOn(grid, day, to);
      for (let slot = slotOn(grid, day, from); slot < end; slot += 1) if (missing[slot] !== mark) slots.push(slot);
    }
  }
  // Hours of two days that run into each other are one presence.
  return hours.length < 2 ? slots : [...new Set(slots)];
}

function attendedShifts(search: Search, shifts: readonly Shift[]): readonly AttendedShift[] {
  const { grid, person, missing, mark } = search;
  const attended: AttendedShift[] = [];
  for (const shift of shifts) {
    if (!isInTeam(person, Math.floor(shift.from / DAY_MINUTES))) continue;
    const slots: number[] = [];
    const end = slotAt(grid, shift.to);
    for (let slot = slotAt(grid, shift.from); slot < end; slot += 1) {
      if (missing[slot] !== mark) slots.push(slot * 2 + (isAtWork(search, slot) ? 1 : 0));
    }
    if (slots.length > 0) attended.push({ shift, slots });
  }
  return attended;
}
