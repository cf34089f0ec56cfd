/** Reads the cells of a tab that hold days, moments or times of day. */
import { fold } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { NO_DAY, NO_TIME } from '../table/calendar.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { DAY_TROUBLE } from '../table/day-trouble.ts';
import { decodeDays, emptyDayColumns } from '../table/decode-days.ts';
import { decodeTimes } from '../table/decode-times.ts';
import type { TitlePeriod } from '../recognise/recognition.ts';
import type { DateSystem, Day } from '../time/day.ts';
import { serialIn1900 } from '../time/day.ts';
import type { Moment } from './replies-tab.ts';
import { placesOf } from './read-words.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';
import { saysNothing } from './tab-cells.ts';
import type { TabCells } from './tab-cells.ts';

/** Said where a date would stand, of what has none. */
const NO_DATE: ReadonlySet<string> = wordSet(
  `sans limite, sans limites, aucune limite, illimité, illimitée, illimités, sans échéance, aucune échéance, sans expiration, pas d expiration, n expire pas, jamais, perpétuel, perpétuelle, perpétuité, à perpétuité, permanent, permanente, à vie, toujours, domaine public, libre de droits, libre, sans fin, pas de fin, indéfini, indéfinie, indéfiniment, indéterminé, indéterminée, en continu, continu, en cours, non, sans, pas encore, rien, à fixer, à décider, plus tard`,
  `no limit, no limits, without limit, unlimited, limitless, no expiry, no expiration, no end, no end date, no deadline, never, never expires, does not expire, doesn t expire, perpetual, in perpetuity, permanent, forever, always, for life, public domain, royalty free, open ended, indefinite, indefinitely, ongoing, continuous, rolling, no, not yet, nothing, later, to be set`,
);
const LONGEST_NO_DATE = 40;
const MINUTES_PER_DAY = 1440;
/** So many cells of which none is a date belong to a column of something else. */
const ENOUGH_TO_TELL = 3;

/** Null where the cell is blank, says that there is none, or can't be read. */
export function daysOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly (Day | null)[] {
  return momentsOf(tab, field).map((moment) => (moment === null ? null : Math.floor(moment)));
}

/** As `daysOf`, with the time of day as a fraction. What is no date and `isNoTrouble` is not told. */
export function momentsOf<Key extends SideTabKey>(
  tab: TabCells<Key>, field: SideField<Key>, isNoTrouble: (cell: Cell) => boolean = saysNoDate,
): readonly (Moment | null)[] {
  const cells = tab.cells(field);
  if (cells === null) return tab.rows.map(() => null);
  const { moments, ambiguous, unread } = readMoments(cells, tab.heading(field), tab.dateSystem);
  tab.tell(field, ambiguous, 'date-order');
  const told = unread.filter((place) => !isNoTrouble(cells[place] ?? null));
  const isOtherColumn = told.length >= ENOUGH_TO_TELL && moments.every((moment) => moment === null) && ambiguous.length === 0;
  tab.tell(field, isOtherColumn ? told.slice(0, 1) : told, 'date');
  return moments;
}

export function saysNoDate(cell: Cell): boolean {
  if (saysNothing(cell)) return true;
  return typeof cell === 'string' && cell.length <= LONGEST_NO_DATE && NO_DATE.has(fold(cell));
}

interface MomentsRead {
  readonly moments: readonly (Moment | null)[];
  /** Places of the cells whose day and month could be either way round. */
  readonly ambiguous: readonly number[];
  /** Places of those that hold something else than a date. */
  readonly unread: readonly number[];
}

/** The column's own cells settle what one of them leaves open, as in the calendar. */
export function readMoments(cells: readonly Cell[], heading: string, dateSystem: DateSystem, period: TitlePeriod | null = null): MomentsRead {
  const into = emptyDayColumns(cells.length);
  decodeDays(cells, Uint32Array.from(cells, (_, index) => index), 0, { heading, dateSystem, period }, into);
  const moments = cells.map((cell, index) => momentAt(cell, into.day[index] ?? NO_DAY, into.minutes[index] ?? NO_TIME, dateSystem));
  const isOpen = (index: number): boolean => into.dayTrouble[index] === DAY_TROUBLE.ambiguous || into.dayTrouble[index] === DAY_TROUBLE.swapped;
  return {
    moments,
    ambiguous: placesOf(cells, (_, index) => isOpen(index)),
    unread: placesOf(moments, (moment, index) => moment === null && !isOpen(index) && !isBlank(cells[index] ?? null)),
  };
}

function momentAt(cell: Cell, day: Day, minutes: number, dateSystem: DateSystem): Moment | null {
  if (day === NO_DAY) return null;
  const serial = typeof cell === 'number' ? serialIn1900(cell, dateSystem) : Number.NaN;
  // A number that is a date keeps its seconds.
  if (Math.abs(serial - day) <= 1) return serial;
  return minutes === NO_TIME ? day : day + minutes / MINUTES_PER_DAY;
}

/** Minutes since midnight; null where the cell is blank or can't be read. */
export function timesOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly (number | null)[] {
  const cells = tab.cells(field);
  if (cells === null) return tab.rows.map(() => null);
  const minutes = new Int16Array(cells.length).fill(NO_TIME);
  decodeTimes(cells, Uint32Array.from(cells, (_, index) => index), 0, minutes);
  const times = cells.map((_, index) => (minutes[index] === NO_TIME ? null : (minutes[index] ?? null)));
  tab.tell(field, placesOf(times, (time, place) => time === null && !saysNoDate(cells[place] ?? null)), 'time');
  return times;
}
