/** Reads the days, times and durations of calendar files, and turns UTC into the wall clock of a region. */
import { clockOf } from '../coverage/staff-of.ts';
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { Moment } from '../coverage/staff.ts';
import { clockChangeDays, clockChangeOn } from '../time/clock-changes.ts';
import type { ClockChanges } from '../time/clock-changes.ts';
import { civilFromDay, countedDay, dayFromCivil } from '../time/day.ts';
import type { HolidayRegion } from '../time/holidays.ts';

/** A day, or a moment of one: on the wall clock as written, or in UTC. */
export interface IcsTime {
  readonly moment: Moment;
  /** A day without a time. */
  readonly isDay: boolean;
  readonly isUtc: boolean;
}

/** A region's wall clock: minutes ahead of UTC in winter, and when its clocks change. */
export interface RegionClock {
  readonly winter: number;
  readonly changes: ClockChanges;
}

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const DURATION = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?$/;
/** Names under which files call UTC. */
const UTC_ZONES: ReadonlySet<string> = new Set(['utc', 'etc/utc', 'gmt', 'etc/gmt', 'z', 'greenwich standard time', 'coordinated universal time']);
/** Montréal, and Paris, Brussels and Zurich. */
const EASTERN = -300;
const CENTRAL_EUROPEAN = 60;

/** Canada is on the clock of Québec, France, Belgium and Switzerland on that of Paris; where no region is set, UTC stays as it is. */
export function regionClock(region: HolidayRegion): RegionClock {
  const changes = clockOf(region);
  return { changes, winter: changes === 'america' ? EASTERN : changes === 'europe' ? CENTRAL_EUROPEAN : 0 };
}

/**
 * Null where it is no date that exists. A time in a named zone is the wall clock of whoever wrote it, and stays what it is;
 * seconds are left out.
 */
export function icsTime(value: string, zone = ''): IcsTime | null {
  const [, year, month, date, hour, minute, second, utc] = TIME.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  const day = dayFromCivil({ year: Number(year), month: Number(month), date: Number(date) });
  if (day === null) return null;
  if (hour === undefined) return { moment: day * DAY_MINUTES, isDay: true, isUtc: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return { moment: day * DAY_MINUTES + Number(hour) * 60 + Number(minute), isDay: false, isUtc: utc !== undefined || UTC_ZONES.has(zone.toLowerCase()) };
}

/** Whole minutes; null for what is no duration, or a negative one. */
export function icsDuration(value: string): number | null {
  const match = DURATION.exec(value.trim());
  if (match === null) return null;
  const [weeks, days, hours, minutes] = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
}

export function onWallClock({ moment, isUtc }: IcsTime, clock: RegionClock): Moment {
  if (!isUtc) return moment;
  return moment + clock.winter + (isSummer(moment, clock) ? 60 : 0);
}

function isSummer(utc: Moment, { changes, winter }: RegionClock): boolean {
  const day = Math.floor(utc / DAY_MINUTES);
  const { year } = civilFromDay(day);
  const [spring, autumn] = clockChangeDays(countedDay({ year, month: 1, date: 1 }), countedDay({ year, month: 12, date: 31 }), changes);
  if (spring === undefined || autumn === undefined) return false;
  const forward = clockChangeOn(spring, changes);
  const back = clockChangeOn(autumn, changes);
  if (forward === null || back === null) return false;
  return utc >= spring * DAY_MINUTES + forward.from - winter && utc < autumn * DAY_MINUTES + back.to - winter - 60;
}
