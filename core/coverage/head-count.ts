/** How many people are on for one role and channel in each slot: the week that the regular ones work, then what differs from it. */
import type { Attendance } from './attendance.ts';
import { DAY_MINUTES } from './staff.ts';
import { PATTERNS } from './time-grid.ts';
import type { TimeGrid } from './time-grid.ts';
import { hasRole, shiftServes, takesIn } from './who-serves.ts';

/** Room that is used again for each role and channel. */
export interface HeadCount {
  /** People in each slot. */
  readonly present: Int32Array;
  /** By pattern of a day and regular time: people whose hours began that day, or the day before. */
  readonly begun: Int32Array;
  readonly runOver: Int32Array;
  /** Whose shift was counted last in each slot. */
  readonly counted: Int32Array;
  mark: number;
}

export function headCountOf({ slots, times }: TimeGrid): HeadCount {
  const room = PATTERNS * (times + 1);
  return { present: new Int32Array(slots), begun: new Int32Array(room), runOver: new Int32Array(room), counted: new Int32Array(slots), mark: 0 };
}

export function countHeads(grid: TimeGrid, people: readonly Attendance[], role: string, channel: string | null, heads: HeadCount): void {
  const serving = people.filter(({ person }) => hasRole(person, role) && takesIn(person.channels, channel));
  countWeek(grid, serving, heads);
  const { present } = heads;
  for (const { isRegular, slots } of serving) {
    const change = isRegular ? -1 : 1;
    for (const slot of slots) present[slot] = (present[slot] ?? 0) + change;
  }
  for (const attendance of people) if (attendance.shifts.length > 0) countShifts(attendance, role, channel, heads);
}

/** Lays the week that the regular people work over the whole grid. */
function countWeek(grid: TimeGrid, serving: readonly Attendance[], { present, begun, runOver }: HeadCount): void {
  const { days, times, timeOf, patterns, dayStart, time } = grid;
  begun.fill(0);
  runOver.fill(0);
  for (const { isRegular, hours } of serving) {
    if (!isRegular) continue;
    for (const { works, from, to } of hours) {
      if (to <= from) continue;
      for (let pattern = 0; pattern < PATTERNS; pattern += 1) {
        if (((works >> pattern) & 1) === 0) continue;
        const row = pattern * (times + 1);
        step(begun, row + (timeOf[from] ?? 0), row + (timeOf[Math.min(to, DAY_MINUTES)] ?? 0));
        if (to > DAY_MINUTES) step(runOver, row, row + (timeOf[to - DAY_MINUTES] ?? 0));
      }
    }
  }
  addUp(begun, times + 1);
  addUp(runOver, times + 1);
  for (let day = 0; day < days; day += 1) {
    const today = (patterns[day + 1] ?? 0) * (times + 1);
    const before = (patterns[day] ?? 0) * (times + 1);
    const end = dayStart[day + 1] ?? 0;
    for (let slot = dayStart[day] ?? 0; slot < end; slot += 1) {
      const at = time[slot] ?? 0;
      present[slot] = (begun[today + at] ?? 0) + (runOver[before + at] ?? 0);
    }
  }
}

function step(counts: Int32Array, from: number, to: number): void {
  counts[from] = (counts[from] ?? 0) + 1;
  counts[to] = (counts[to] ?? 0) - 1;
}

/** Turns steps into counts, row by row. */
function addUp(counts: Int32Array, columns: number): void {
  for (let row = 0; row < counts.length; row += columns) {
    for (let at = row + 1; at < row + columns; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  }
}

/** Adds one person's shifts, once where they overlap each other or hours that count already. */
function countShifts({ person, shifts }: Attendance, role: string, channel: string | null, heads: HeadCount): void {
  const isServing = hasRole(person, role) && takesIn(person.channels, channel);
  const { present, counted } = heads;
  heads.mark += 1;
  const { mark } = heads;
  for (const { shift, slots } of shifts) {
    if (!shiftServes(shift, person, role, channel)) continue;
    for (const each of slots) {
      const slot = each >> 1;
      if (counted[slot] === mark || (isServing && (each & 1) === 1)) continue;
      counted[slot] = mark;
      present[slot] = (present[slot] ?? 0) + 1;
    }
  }
}
