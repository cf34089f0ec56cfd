/** A calendar file (RFC 5545) from its events: the same events at the same moment give the same file, octet by octet. */
import { civilFromDay, dayFromCivil } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { icsLine, icsText } from './ics-lines.ts';
import { backAt, forwardAt, inUtc, isThere, isTwice, later, minutesBetween } from './zones.ts';
import type { WallTime, Zone } from './zones.ts';

export interface IcsEvent {
  readonly uid: string;
  readonly day: Day;
  /** Null for the whole day. */
  readonly minutes: number | null;
  /** Minutes that go by; of no matter where it is of the whole day. */
  readonly length: number;
  readonly summary: string;
  readonly description: string;
  /** Of http or https; '' for none. */
  readonly url: string;
  readonly categories: readonly string[];
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

export interface IcsCalendar {
  readonly name: string;
  /** Of the words in it. */
  readonly language: string;
  readonly zone: Zone;
  /** When the file is made, in universal time: teams make files of one calendar in several places. */
  readonly madeAt: WallTime;
  readonly events: readonly IcsEvent[];
}

/** Since when the rules for clocks are said to hold: before anything that a calendar of posts could tell of. */
const RULES_FROM = 1970;
const DAY_MINUTES = 1440;
/** 1 January 2020. */
const SEQUENCE_FROM = dayFromCivil({ year: 2020, month: 1, date: 1 }) ?? 0;

export function icsFile({ name, language, zone, madeAt, events }: IcsCalendar): string {
  const stamp = utcText(madeAt);
  /*
   * A calendar that has an event already takes it anew only under a higher number. What a row held before is not known
   * here, so the number is that of the minutes up to the making of the file: whatever has changed meanwhile is taken.
   */
  const sequence = String(Math.max(0, (madeAt.day - SEQUENCE_FROM) * DAY_MINUTES + madeAt.minutes));
  const isTimed = events.some(({ minutes }) => minutes !== null);
  return [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', `-//Suivi//Suivi//${language.toUpperCase()}`),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('METHOD', 'PUBLISH'),
    icsLine('X-WR-CALNAME', icsText(name)),
    icsLine('X-WR-TIMEZONE', zone.name),
    ...(isTimed ? zoneLines(zone) : []),
    ...events.flatMap((event) => eventLines(event, zone, stamp, sequence)),
    icsLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines({ uid, day, minutes, length, summary, description, url, categories, status }: IcsEvent, zone: Zone, stamp: string, sequence: string): readonly string[] {
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', icsText(uid)),
    icsLine('DTSTAMP', stamp),
    icsLine('SEQUENCE', sequence),
    ...(minutes === null
      ? [icsLine('DTSTART;VALUE=DATE', dayText(day))]
      : [startLine({ day, minutes }, length, zone), icsLine('DURATION', durationText(length))]),
    icsLine('SUMMARY', icsText(summary)),
    ...(description === '' ? [] : [icsLine('DESCRIPTION', icsText(description))]),
    ...(url === '' ? [] : [icsLine('URL', url)]),
    ...(categories.length === 0 ? [] : [icsLine('CATEGORIES', categories.map(icsText).join(','))]),
    icsLine('STATUS', status),
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('END', 'VEVENT'),
  ];
}

/**
 * Of a time that the clock shows twice readers take the one or the other, and what lasts while the clock is changed
 * ends for some of them an hour off: both are written in UTC, which is plain to all.
 */
function startLine(at: WallTime, length: number, zone: Zone): string {
  const end = later(at, length);
  const isPlain = ![at, end].some((each) => isTwice(each, zone)) && isThere(end, zone) && minutesBetween(at, end, zone) === length;
  return isPlain ? icsLine(`DTSTART;TZID=${zone.name}`, wallText(at)) : icsLine('DTSTART', utcText(inUtc(at, zone)));
}

/** The rules by which the clock of the place changes, whole: not every calendar knows places by their names. */
function zoneLines(zone: Zone): readonly string[] {
  const { name, rule, winter, winterName, summerName } = zone;
  const [spring, autumn] = rule === 'america' ? ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU'] : ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU'];
  // The days of 1970 on which those rules would have changed the clock.
  const [firstSpring, firstAutumn] = rule === 'america' ? ['0308', '1101'] : ['0329', '1025'];
  const summer = winter + 60;
  return [
    icsLine('BEGIN', 'VTIMEZONE'),
    icsLine('TZID', name),
    ...changeLines('DAYLIGHT', summerName, { from: winter, to: summer }, `${RULES_FROM}${firstSpring}T${clockText(forwardAt(zone))}`, spring),
    ...changeLines('STANDARD', winterName, { from: summer, to: winter }, `${RULES_FROM}${firstAutumn}T${clockText(backAt(zone))}`, autumn),
    icsLine('END', 'VTIMEZONE'),
  ];
}

function changeLines(kind: string, name: string, offset: { readonly from: number; readonly to: number }, start: string, days: string): readonly string[] {
  return [
    icsLine('BEGIN', kind),
    icsLine('DTSTART', start),
    icsLine('RRULE', `FREQ=YEARLY;${days}`),
    icsLine('TZOFFSETFROM', offsetText(offset.from)),
    icsLine('TZOFFSETTO', offsetText(offset.to)),
    icsLine('TZNAME', name),
    icsLine('END', kind),
  ];
}

/** `PT15M`, `PT2H30M`. */
function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours > 0 ? '' : `${rest}M`}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}${twoDigits(size % 60)}`;
}

function utcText(at: WallTime): string {
  return `${wallText(at)}Z`;
}

function wallText({ day, minutes }: WallTime): string {
  return `${dayText(day)}T${clockText(minutes)}`;
}

function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}00`;
}

function dayText(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(date)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
