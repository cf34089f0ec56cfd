/** Reads hours from cells: two of them, or one that holds both ends. */
import { fold } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Cell } from '../table/cell.ts';
import { bareHours, hoursIn, isAroundTheClock, timeIn } from './hours-in.ts';
import type { Hours } from './hours-in.ts';
import { saysNoDate } from './read-dates.ts';
import { placesOf } from './read-words.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';
import type { TabCells } from './tab-cells.ts';

export interface HoursRead extends Hours {
  /** A cell holds something, and not hours: what a blank stands for is not what it says. */
  readonly isUnread: boolean;
}

const NO_HOURS: Hours = { from: null, to: null };
/** As good as blank: whatever a blank stands for. */
const WHOLE_DAY = wordSet('journée, toute la journée, journée entière, journée complète, la journée, jour entier, all day, whole day, full day, the whole day, entire day, en tout temps, any time, normal, normales, habituel, habituelles, usual, usual hours, standard, heures de bureau, office hours');
const LONGEST = 40;

export function hoursBetween<Key extends SideTabKey>(tab: TabCells<Key>, fromField: SideField<Key>, toField: SideField<Key>): readonly HoursRead[] {
  const from = tab.cells(fromField);
  const to = tab.cells(toField);
  const isFromClock = isClock(tab.format(fromField));
  const isToClock = isClock(tab.format(toField));
  const starts = from?.map((cell) => startIn(cell, isFromClock));
  const ends = to?.map((cell) => endIn(cell, isToClock));
  const isUnread = tab.rows.map((_, at) => isStrange(starts, from, at) || isStrange(ends, to, at));
  tab.tell(fromField, placesOf(starts ?? [], (_, place) => isStrange(starts, from, place)), 'time');
  tab.tell(toField, placesOf(ends ?? [], (_, place) => isStrange(ends, to, place)), 'time');
  return tab.rows.map((_, at) => {
    const start = starts?.[at] ?? NO_HOURS;
    const end = ends?.[at] ?? start.to;
    const bare = isBare(from?.[at] ?? null, isFromClock) && isBare(to?.[at] ?? null, isToClock) && start.from !== null && end !== null ? bareHours(start.from, end) : null;
    return { ...(bare ?? { from: start.from, to: end }), isUnread: isUnread[at] === true };
  });
}

function isStrange(read: readonly (Hours | number | null)[] | undefined, cells: readonly Cell[] | null, at: number): boolean {
  return read !== undefined && (read[at] ?? null) === null && !isNoTrouble(cells?.[at] ?? null);
}

/** `9` and `5` in two cells. */
function isBare(cell: Cell, isFormatted: boolean): boolean {
  const value = typeof cell === 'string' && /^\d{1,2}$/.test(cell.trim()) ? Number(cell) : cell;
  return !isFormatted && typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12;
}

/** A format that shows hours: 1 is midnight at the end of a day, and not one o’clock. */
function isClock(format: string): boolean {
  return /h/i.test(format) && format.includes(':');
}

function isNoTrouble(cell: Cell): boolean {
  return saysNoDate(cell) || (typeof cell === 'string' && WHOLE_DAY.has(fold(cell.slice(0, LONGEST))));
}

function startIn(cell: Cell, isFormatted: boolean): Hours | null {
  if (typeof cell === 'string') return hoursIn(cell);
  const from = clockIn(cell, isFormatted);
  return from === null ? null : { from, to: null };
}

function endIn(cell: Cell, isFormatted: boolean): number | null {
  return typeof cell === 'string' && isAroundTheClock(cell) ? 0 : clockIn(cell, isFormatted);
}

function clockIn(cell: Cell, isFormatted: boolean): number | null {
  return typeof cell === 'number' && isFormatted && Number.isInteger(cell) ? 0 : timeIn(cell);
}
