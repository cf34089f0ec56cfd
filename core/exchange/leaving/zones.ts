/** The places whose clock a calendar may be on, each with its time and when it changes: a workbook names no zone. */
import type { Region } from '../../rules/settings.ts';
import { civilFromDay, countedDay, daysInMonth, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';

/** North America's rule since 2007; the European Union's and Switzerland's, and Britain's, since 1996. */
export type ZoneRule = 'america' | 'europe';

export interface Zone {
  readonly name: string;
  /** Minutes ahead of UTC in winter; one hour more in summer. */
  readonly winter: number;
  readonly rule: ZoneRule;
  readonly winterName: string;
  readonly summerName: string;
}

export const ZONE_NAMES = [
  'America/Toronto', 'America/Halifax', 'America/Winnipeg', 'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles',
  'Europe/London', 'Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'Europe/Luxembourg',
] as const;
export type ZoneName = (typeof ZONE_NAMES)[number];

const ZONES: { readonly [Z in ZoneName]: Zone } = {
  'America/Toronto': zone('America/Toronto', -300, 'america', 'EST', 'EDT'),
  'America/Halifax': zone('America/Halifax', -240, 'america', 'AST', 'ADT'),
  'America/Winnipeg': zone('America/Winnipeg', -360, 'america', 'CST', 'CDT'),
  'America/New_York': zone('America/New_York', -300, 'america', 'EST', 'EDT'),
  'America/Chicago': zone('America/Chicago', -360, 'america', 'CST', 'CDT'),
  'America/Denver': zone('America/Denver', -420, 'america', 'MST', 'MDT'),
  'America/Los_Angeles': zone('America/Los_Angeles', -480, 'america', 'PST', 'PDT'),
  'Europe/London': zone('Europe/London', 0, 'europe', 'GMT', 'BST'),
  'Europe/Paris': zone('Europe/Paris', 60, 'europe', 'CET', 'CEST'),
  'Europe/Brussels': zone('Europe/Brussels', 60, 'europe', 'CET', 'CEST'),
  'Europe/Zurich': zone('Europe/Zurich', 60, 'europe', 'CET', 'CEST'),
  'Europe/Luxembourg': zone('Europe/Luxembourg', 60, 'europe', 'CET', 'CEST'),
};

const REGION_ZONES: { readonly [R in Region]: ZoneName } = {
  'fr-CA': 'America/Toronto', 'en-CA': 'America/Toronto', 'en-US': 'America/New_York', 'en-GB': 'Europe/London',
  'fr-FR': 'Europe/Paris', 'fr-BE': 'Europe/Brussels', 'fr-CH': 'Europe/Zurich',
};

const HOUR = 60;
const DAY_MINUTES = 1440;
const SUNDAY = 7;

export function zoneNamed(name: ZoneName): Zone {
  return ZONES[name];
}

export function zoneOfRegion(region: Region): ZoneName {
  return REGION_ZONES[region];
}

/** A moment on the clock of a place. */
export interface WallTime {
  readonly day: Day;
  /** Since midnight. */
  readonly minutes: number;
}

/** Whether the clock ever shows a time: it skips an hour when it is put forward. */
export function isThere(at: WallTime, place: Zone): boolean {
  const start = forwardAt(place);
  return at.day !== changeDays(place, at.day)[0] || at.minutes < start || at.minutes >= start + HOUR;
}

/** The same moment, an hour later where the clock skips it when it is put forward: so does everybody who writes a time that never is. */
export function timeThatIs(at: WallTime, place: Zone): WallTime {
  return isThere(at, place) ? at : { day: at.day, minutes: at.minutes + HOUR };
}

/** Whether the clock shows a time twice, since it is put back an hour. */
export function isTwice({ day, minutes }: WallTime, place: Zone): boolean {
  const end = backAt(place);
  return day === changeDays(place, day)[1] && minutes >= end - HOUR && minutes < end;
}

/** Of a time that is twice when the clock is put back, the first; a time that is skipped is taken an hour later. */
export function inUtc(at: WallTime, place: Zone): WallTime {
  const { day, minutes } = timeThatIs(at, place);
  const [spring, autumn] = changeDays(place, day);
  const moment = day * DAY_MINUTES + minutes;
  const isSummer = moment >= spring * DAY_MINUTES + forwardAt(place) && moment < autumn * DAY_MINUTES + backAt(place);
  const utc = moment - place.winter - (isSummer ? HOUR : 0);
  const utcDay = Math.floor(utc / DAY_MINUTES);
  return { day: utcDay, minutes: utc - utcDay * DAY_MINUTES };
}

/** So many minutes on by the clock, whether or not it is changed meanwhile. */
export function later({ day, minutes }: WallTime, by: number): WallTime {
  const to = minutes + by;
  const days = Math.floor(to / DAY_MINUTES);
  return { day: day + days, minutes: to - days * DAY_MINUTES };
}

/** Minutes that go by from one time of the clock to another. */
export function minutesBetween(from: WallTime, to: WallTime, place: Zone): number {
  const [first, last] = [inUtc(from, place), inUtc(to, place)];
  return (last.day - first.day) * DAY_MINUTES + last.minutes - first.minutes;
}

/** Minutes of the winter clock at which it is put forward. */
export function forwardAt({ rule, winter }: Zone): number {
  return rule === 'america' ? 2 * HOUR : HOUR + winter;
}

/** Minutes of the summer clock at which it is put back. */
export function backAt({ rule, winter }: Zone): number {
  return rule === 'america' ? 2 * HOUR : 2 * HOUR + winter;
}

/** The days of its year on which the clock is put forward and back. */
function changeDays({ rule }: Zone, day: Day): readonly [spring: Day, autumn: Day] {
  const { year } = civilFromDay(day);
  return rule === 'america' ? [nthSunday(year, 3, 8), nthSunday(year, 11, 1)] : [nthSunday(year, 3, daysInMonth(year, 3) - 6), nthSunday(year, 10, daysInMonth(year, 10) - 6)];
}

/** The first Sunday from a date of the month on. */
function nthSunday(year: number, month: number, date: number): Day {
  const from = countedDay({ year, month, date });
  return from + ((SUNDAY - weekdayOf(from)) % 7);
}

function zone(name: string, winter: number, rule: ZoneRule, winterName: string, summerName: string): Zone {
  return { name, winter, rule, winterName, summerName };
}
