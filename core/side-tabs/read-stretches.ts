/** Reads from when to when a row holds: days and hours in columns of their own, or together in two. */
import type { Column } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { Day } from '../time/day.ts';
import { hoursIn } from './hours-in.ts';
import { hoursBetween } from './read-clock.ts';
import type { HoursRead } from './read-clock.ts';
import { momentsOf, saysNoDate } from './read-dates.ts';
import type { Moment } from './replies-tab.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';
import type { TabCells } from './tab-cells.ts';
import { mondayNamed } from './week-columns.ts';

export interface Stretch extends HoursRead {
  readonly start: Day | null;
  readonly end: Day | null;
  /** The hours stand with the days, over more than one: from the first at that hour to the last at this one, day and night. */
  readonly isContinuous: boolean;
}

export interface StretchFields<Key extends SideTabKey> {
  readonly start: SideField<Key>;
  readonly end: SideField<Key>;
  readonly from: SideField<Key>;
  readonly to: SideField<Key>;
}

const MINUTES_PER_DAY = 1440;
const LAST_OF_WEEK = 6;
/** `Semaine du`, `Week of`: each of its days is the whole week that begins on it. */
const WEEK_HEADING = /(?<!\p{L})(?:semaine|sem|week|wk)(?!\p{L})/iu;

export function stretchesOf<Key extends SideTabKey>(tab: TabCells<Key>, { start, end, from, to }: StretchFields<Key>): readonly Stretch[] {
  // `Début` and `Fin` stand over days on one tab and over hours on another: the cells tell.
  const isStartTime = tab.cells(from) === null && areTimes(tab.cells(start));
  const isEndTime = tab.cells(to) === null && areTimes(tab.cells(end));
  const starts = isStartTime ? null : daysWithWeeks(tab, start);
  const ends = isEndTime ? null : daysWithWeeks(tab, end);
  const hours = hoursBetween(tab, isStartTime ? start : from, isEndTime ? end : to);
  const isByWeek = tab.cells(end) === null && WEEK_HEADING.test(tab.heading(start));
  return tab.rows.map((_, at) => {
    const first = starts?.[at] ?? NO_DAY;
    const last = ends?.[at] ?? NO_DAY;
    const isWeek = isByWeek || (first.isWeek && last.day === null);
    const { from: opens = null, to: closes = null, isUnread = false } = hours[at] ?? {};
    const isWithDays = opens === null && closes === null && (first.minutes !== null || last.minutes !== null);
    return {
      isUnread,
      isContinuous: isWithDays && first.day !== null && last.day !== null && last.day > first.day,
      start: first.day,
      end: (last.isWeek && last.day !== null ? last.day + LAST_OF_WEEK : last.day) ?? (isWeek && first.day !== null ? first.day + LAST_OF_WEEK : null),
      from: opens ?? first.minutes,
      to: closes ?? last.minutes,
    };
  });
}

interface DayRead {
  readonly day: Day | null;
  /** Of a cell that holds a time too. */
  readonly minutes: number | null;
  readonly isWeek: boolean;
}

const NO_DAY: DayRead = { day: null, minutes: null, isWeek: false };

function daysWithWeeks<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly DayRead[] {
  const cells = tab.cells(field) ?? [];
  const mondays = cells.map((cell) => (typeof cell === 'string' ? mondayNamed(cell) : null));
  const named = new Set(cells.filter((_, at) => mondays[at] !== null));
  const moments = momentsOf(tab, field, (cell) => saysNoDate(cell) || named.has(cell));
  return moments.map((moment, at) => {
    const monday = mondays[at] ?? null;
    return monday === null ? dayRead(moment) : { day: monday, minutes: null, isWeek: true };
  });
}

function dayRead(moment: Moment | null): DayRead {
  if (moment === null) return NO_DAY;
  const minutes = Math.round((moment - Math.floor(moment)) * MINUTES_PER_DAY);
  return { day: Math.floor(moment), minutes: minutes === 0 || minutes === MINUTES_PER_DAY ? null : minutes, isWeek: false };
}

/** Times of day, and nothing else. */
function areTimes(cells: Column | null): boolean {
  const filled = (cells ?? []).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every(isTime);
}

function isTime(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= 0 && cell < 1;
  return typeof cell === 'string' && /\d\s*(?:h|:|[ap]\.?\s?m)/i.test(cell) && !/\d{4}/.test(cell) && hoursIn(cell) !== null;
}
