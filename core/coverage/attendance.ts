/** How each person's presence differs from the week that they work: found once, for all needs that they serve. */
import { DAY_MINUTES } from './staff.ts';
import type { Moment, Person, Shift, Staff } from './staff.ts';
import { endOf, patternsOf, slotAt, slotOn } from './time-grid.ts';
import type { TimeGrid } from './time-grid.ts';
import { isInTeam } from './who-serves.ts';

export interface Attendance {
  readonly person: Person;
  /** In the team all the time, so that the week that they work is counted as one of many. */
  readonly isRegular: boolean;
  /** Patterns of a day on which they work, one bit each. */
  readonly works: number;
  /** Of a regular person the slots in which they should be there and are not; of another the slots in which they are. */
  readonly slots: readonly number[];
  readonly shifts: readonly AttendedShift[];
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
  readonly works: number;
  readonly to: number;
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
    const works = patternsOf(person.days);
    const joins = person.start === null ? -1 : person.start - grid.first;
    const leaves = person.end === null ? grid.days : person.end - grid.first;
    const isRegular = joins <= -1 && leaves >= grid.days - 1;
    const search: Search = { grid, person, works, to: endOf(person), joins, leaves, missing, mark: place + 1 };
    const absent: number[] = [];
    for (const range of removedAll) remove(search, range, absent);
    for (const range of removed[place] ?? []) remove(search, range, absent);
    return { person, isRegular, works, slots: isRegular ? absent : slotsAtWork(search), shifts: attendedShifts(search, shifts[place] ?? []) };
  });
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
function isAtWork({ grid, person: { from }, works, to, joins, leaves }: Search, slot: number): boolean {
  const day = grid.day[slot] ?? 0;
  const minute = grid.minute[slot] ?? 0;
  if (minute >= from && minute < to && ((works >> (grid.patterns[day + 1] ?? 0)) & 1) === 1 && day >= joins && day <= leaves) return true;
  return minute < to - DAY_MINUTES && ((works >> (grid.patterns[day] ?? 0)) & 1) === 1 && day > joins && day <= leaves + 1;
}

function slotsAtWork({ grid, person: { from }, works, to, joins, leaves, missing, mark }: Search): readonly number[] {
  const slots: number[] = [];
  const last = Math.min(leaves, grid.days - 1);
  for (let day = Math.max(joins, -1); day <= last; day += 1) {
    if (((works >> (grid.patterns[day + 1] ?? 0)) & 1) === 0) continue;
    const end = slotOn(grid, day, to);
    for (let slot = slotOn(grid, day, from); slot < end; slot += 1) if (missing[slot] !== mark) slots.push(slot);
  }
  return slots;
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
