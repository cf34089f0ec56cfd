/** Blocks: a network written once above its posts, a date written once for several posts of the day. */
import { NO_DAY, NO_TIME } from './calendar.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import type { DayColumns } from './decode-days.ts';

/** Rows of one tab within the arrays of a calendar. */
export interface RowSpan {
  readonly offset: number;
  readonly length: number;
}

/** Fewer rows prove no habit. */
const FEWEST_ROWS = 8;
/** A column that is filled more often than this is filled row by row. */
const MOST_FILLED = 0.3;
const FEWEST_SAME_DAY = 3;
const LEAST_SAME_DAY = 0.1;
const FEWEST_BLOCKS = 3;
/** Blocks of different sizes prove less than equal ones: it takes more of them. */
const FEWEST_UNEVEN_ROWS = 12;
const FEWEST_UNEVEN_BLOCKS = 4;
/** More rows than this below one date are no day's posts. */
const LARGEST_DAY = 12;

/**
 * Gives the blank rows of a block the code of its first row. Only where the column is written block by
 * block: it starts filled, is mostly blank, and no value follows itself.
 */
export function fillBlocks(codes: Uint32Array, { offset, length }: RowSpan): void {
  if (length < FEWEST_ROWS || codes[offset] === 0) return;
  let filled = 0;
  let previous = 0;
  for (let row = offset; row < offset + length; row += 1) {
    const code = codes[row] ?? 0;
    if (code === 0) continue;
    if (code === previous) return;
    previous = code;
    filled += 1;
  }
  if (filled > length * MOST_FILLED) return;
  let current = 0;
  for (let row = offset; row < offset + length; row += 1) {
    current = codes[row] || current;
    codes[row] = current;
  }
}

/**
 * Gives the blank rows of regular blocks the day of their first row: a date written, or merged, once for every
 * two or three posts. Only where the whole column is such blocks, all of one size, each of a later day.
 */
export function fillRegularDays({ day, minutes, dayTrouble }: DayColumns, { offset, length }: RowSpan): void {
  const size = regularSize(dayTrouble, { offset, length });
  if (size < 2 || length < size * FEWEST_BLOCKS) return;
  for (let row = offset + size; row < offset + length; row += size) {
    if (day[row] === NO_DAY || (day[row] ?? NO_DAY) <= (day[row - size] ?? NO_DAY)) return;
  }
  if (day[offset] === NO_DAY) return;
  for (let row = offset; row < offset + length; row += 1) {
    if (dayTrouble[row] !== DAY_TROUBLE.missing) continue;
    const first = row - ((row - offset) % size);
    day[row] = day[first] ?? NO_DAY;
    dayTrouble[row] = DAY_TROUBLE.none;
    if (minutes[row] === NO_TIME) minutes[row] = minutes[first] ?? NO_TIME;
  }
}

/**
 * Gives the blank rows below a date its day where blocks differ in size: dates written or merged once a day, for as
 * many posts as the day has. Only where this is plainly how the tab is written: from its first row on, the days rise
 * and none stands twice, and at least as many dates have blank rows below them as have none. The last block is left
 * alone where it is longer than any other: posts that wait for a date stand at the foot of a tab.
 */
export function fillUnevenDays({ day, minutes, dayTrouble }: DayColumns, { offset, length }: RowSpan): void {
  if (length < FEWEST_UNEVEN_ROWS || dayTrouble[offset] !== DAY_TROUBLE.none) return;
  const starts: number[] = [];
  for (let row = offset; row < offset + length; row += 1) {
    if (dayTrouble[row] === DAY_TROUBLE.missing) continue;
    const previous = starts.length === 0 ? NO_DAY : (day[starts[starts.length - 1] ?? 0] ?? NO_DAY);
    if (dayTrouble[row] !== DAY_TROUBLE.none || (day[row] ?? NO_DAY) <= previous) return;
    starts.push(row);
  }
  const sizes = starts.map((start, index) => (starts[index + 1] ?? offset + length) - start);
  const lastSize = sizes.pop() ?? 0;
  const shared = sizes.filter((size) => size > 1).length;
  if (shared < FEWEST_UNEVEN_BLOCKS || shared * 2 < sizes.length) return;
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (largest > LARGEST_DAY) return;
  if (lastSize <= largest) sizes.push(lastSize);
  for (const [index, size] of sizes.entries()) {
    const first = starts[index] ?? offset;
    for (let row = first + 1; row < first + size; row += 1) {
      day[row] = day[first] ?? NO_DAY;
      dayTrouble[row] = DAY_TROUBLE.none;
      if (minutes[row] === NO_TIME) minutes[row] = minutes[first] ?? NO_TIME;
    }
  }
}

/** Rows from one dated row to the next, where that is the same all the way down; else 0. The last block may be cut off. */
function regularSize(dayTrouble: Uint8Array, { offset, length }: RowSpan): number {
  let size = 0;
  let last = offset;
  if (dayTrouble[offset] !== DAY_TROUBLE.none) return 0;
  for (let row = offset + 1; row < offset + length; row += 1) {
    if (dayTrouble[row] === DAY_TROUBLE.missing) continue;
    if (dayTrouble[row] !== DAY_TROUBLE.none || (size !== 0 && row - last !== size)) return 0;
    size = row - last;
    last = row;
  }
  return offset + length - last <= size ? size : 0;
}

/**
 * Gives a row with a time but no date the day of the row above, where its time is the later one. Only
 * where the team writes each date once: several rows are like this, and no two rows in a row share a date.
 */
export function fillSameDay({ day, minutes, dayTrouble, dayReadings }: DayColumns, { offset, length }: RowSpan): void {
  const later: number[] = [];
  for (let row = offset + 1; row < offset + length; row += 1) {
    const isDated = dayTrouble[row] !== DAY_TROUBLE.missing;
    if (isDated && day[row] === day[row - 1] && day[row] !== NO_DAY) return;
    const own = minutes[row] ?? NO_TIME;
    const above = minutes[row - 1] ?? NO_TIME;
    if (!isDated && own !== NO_TIME && above !== NO_TIME && own > above) later.push(row);
  }
  if (length < FEWEST_ROWS || later.length < FEWEST_SAME_DAY || later.length < length * LEAST_SAME_DAY) return;
  for (const row of later) {
    day[row] = day[row - 1] ?? NO_DAY;
    dayTrouble[row] = dayTrouble[row - 1] ?? DAY_TROUBLE.missing;
    const readings = dayReadings.get(row - 1);
    if (readings !== undefined) dayReadings.set(row, readings);
  }
}
