/** An independent reader of calendar files sees the same events: names, beginnings and ends, each time that they come back. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import { readIcs } from '../../../core/exchange/read-ics.ts';
import { civilFromDay, dayFromCivil } from '../../../core/time/day.ts';
import type { Day } from '../../../core/time/day.ts';
import { day } from '../rules/calendar-of.ts';

const FIRST = day('2026-01-05');
const FROM = day('2026-03-01');
const TO = day('2027-06-30');
const RUNS = 400;

const TORONTO = [
  'BEGIN:VTIMEZONE', 'TZID:America/Toronto',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'TZNAME:EDT', 'DTSTART:20070311T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'TZNAME:EST', 'DTSTART:20071104T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD', 'END:VTIMEZONE',
];

const two = (value: number): string => String(value).padStart(2, '0');

function dayText(at: Day): string {
  const { year, month, date } = civilFromDay(at);
  return `${year}${two(month)}${two(date)}`;
}

function timeText(moment: number): string {
  const at = Math.floor(moment / DAY_MINUTES);
  const minute = moment - at * DAY_MINUTES;
  return `${dayText(at)}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

const summary = fc.stringMatching(/^[A-Za-zÀ-ÿ\u{1F334}–:"^][A-Za-zÀ-ÿ ,;\\:"'^\u{1F334}–=.]{0,90}$/u).map((text) => text.trim());
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 }).map((days) => `;BYDAY=${days.join(',')}`);
const monthly = fc.oneof(
  fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), weekday).map(([nth, name]) => `;BYDAY=${nth}${name}`),
  fc.uniqueArray(fc.constantFrom(1, 5, 15, 28, 30, 31, -1), { minLength: 1, maxLength: 3 }).map((dates) => `;BYMONTHDAY=${dates.join(',')}`),
  weekday.map((name) => `;BYDAY=${name}`),
);
const rule = fc.oneof(
  fc.record({ unit: fc.constant('DAILY'), by: fc.constant('') }),
  fc.record({ unit: fc.constant('WEEKLY'), by: fc.oneof(fc.constant(''), weekdays) }),
  fc.record({ unit: fc.constant('MONTHLY'), by: fc.oneof(fc.constant(''), monthly) }),
);
const ending = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`), fc.integer({ min: 0, max: 500 }).map((days) => ({ days })));
const repeat = fc.record({ rule, interval: fc.integer({ min: 1, max: 4 }), ending, weekStart: fc.constantFrom('', ';WKST=SU', ';WKST=MO') });

const event = fc.record({
  summary,
  start: fc.integer({ min: FIRST, max: FIRST + 400 }),
  minute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  length: fc.integer({ min: 1, max: 4 * 96 }),
  form: fc.constantFrom('day', 'local', 'utc', 'zone'),
  isDuration: fc.boolean(),
  repeat: fc.option(repeat, { freq: 2 }),
  left: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
  fold: fc.integer({ min: 20, max: 75 }),
  hasAlarm: fc.boolean(),
});
type Made = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** Over a change of clocks, whether it is the length or the end that comes back is read either way: those that come back don't last over a night. */
function withinDay(made: Made): Made {
  if (made.form !== 'zone' || made.repeat === null) return made;
  const minute = Math.max(180, made.minute);
  return { ...made, minute, length: Math.min(made.length, (DAY_MINUTES - minute) / 15) };
}

function linesOf(made: Made, place: number): readonly string[] {
  const { form, start, minute, length, isDuration, repeat: repeated, left, hasAlarm, summary: text } = withinDay(made);
  const isDay = form === 'day';
  const [from, to] = isDay ? [start * DAY_MINUTES, (start + 1 + (length % 9)) * DAY_MINUTES] : [start * DAY_MINUTES + minute, start * DAY_MINUTES + minute + length * 15];
  const written = (moment: number): string =>
    isDay ? `;VALUE=DATE:${dayText(Math.floor(moment / DAY_MINUTES))}` : form === 'zone' ? `;TZID="America/Toronto":${timeText(moment)}` : `:${timeText(moment)}${form === 'utc' ? 'Z' : ''}`;
  const until = (days: number): string => (isDay ? dayText(start + days) : `${timeText(from + days * DAY_MINUTES + 300)}${form === 'local' ? '' : 'Z'}`);
  const end = isDuration ? `DURATION:${isDay ? `P${(to - from) / DAY_MINUTES}D` : `PT${length * 15}M`}` : `DTEND${written(to)}`;
  const { rule: by, interval, ending: ends, weekStart } = repeated ?? { rule: null, interval: 1, ending: '', weekStart: '' };
  const how = by === null ? '' : `FREQ=${by.unit};INTERVAL=${interval}${typeof ends === 'string' ? ends : `;UNTIL=${until(ends.days)}`}${by.by}${weekStart}`;
  return [
    'BEGIN:VEVENT', `UID:${place}@example.org`, `DTSTAMP:20260101T000000Z`, `DTSTART${written(from)}`, end,
    ...(by === null ? [] : [`RRULE:${how}`, ...someTimes(how, from, isDay, left).map((time) => `EXDATE${written(time)}`)]),
    `SUMMARY;LANGUAGE=fr-CA;X-NOTE="a;b:c":${escaped(text)}`,
    ...(hasAlarm ? ['BEGIN:VALARM', 'ACTION:DISPLAY', 'SUMMARY:Alarm', 'DURATION:PT5M', 'TRIGGER:-PT15M', 'DESCRIPTION:x', 'END:VALARM'] : []),
    'END:VEVENT',
  ];
}

/** The other reader misses an exception that follows one of a day on which nothing comes back: only real ones are made. */
function someTimes(rule: string, from: number, isDay: boolean, places: readonly number[]): readonly number[] {
  const text = isDay ? dayText(from / DAY_MINUTES).replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3') : timeText(from).replace(/(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})/, '$1-$2-$3T$4:$5:$6');
  const times = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(text, new ICAL.Property(isDay ? 'dtstart' : 'dtend')));
  const first = Array.from({ length: 7 }, () => times.next() ?? null);
  return places.flatMap((place) => {
    const time = first[place];
    return time === null || time === undefined ? [] : [(dayFromCivil({ year: time.year, month: time.month, date: time.day }) ?? 0) * DAY_MINUTES + (from % DAY_MINUTES)];
  });
}

function fileOf(events: readonly Made[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...TORONTO, ...events.flatMap(linesOf), 'END:VCALENDAR'];
  const width = events[0]?.fold ?? 75;
  return lines.map((line) => (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [line]).join('\r\n ')).join('\r\n');
}

type Seen = readonly [start: number, end: number, summary: string];

function inOrder(seen: readonly Seen[]): readonly Seen[] {
  return [...seen].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
}

/** The wall clock of Toronto by the time zone data of the runtime: the other reader errs by an hour in the hours around a change. */
const TORONTO_CLOCK = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });

function momentOf(time: ICAL.Time): number {
  if (time.zone.tzid !== 'UTC') return minutesOf(time.year, time.month, time.day, time.isDate ? 0 : time.hour, time.isDate ? 0 : time.minute);
  const parts = new Map(TORONTO_CLOCK.formatToParts(new Date(time.toUnixTime() * 1000)).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return minutesOf(part('year'), part('month'), part('day'), part('hour'), part('minute'));
}

function minutesOf(year: number, month: number, date: number, hour: number, minute: number): number {
  return (dayFromCivil({ year, month, date }) ?? 0) * DAY_MINUTES + hour * 60 + minute;
}

/** Repeated ones as far as they reach into the days asked for; all others whole. */
function oracle(file: string): readonly Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const seen: Seen[] = [];
  for (const part of calendar.getAllSubcomponents('vevent')) {
    const one = new ICAL.Event(part);
    const text = (one.summary ?? '').replace(/\s+/g, ' ').trim();
    if (!one.isRecurring()) {
      seen.push([momentOf(one.startDate), momentOf(one.endDate), text]);
      continue;
    }
    const times = one.iterator();
    for (let next = times.next(); next; next = times.next()) {
      const start = momentOf(next);
      if (start >= (TO + 1) * DAY_MINUTES) break;
      const end = momentOf(one.getOccurrenceDetails(next).endDate);
      if (end > FROM * DAY_MINUTES) seen.push([start, end, text]);
    }
  }
  return inOrder(seen);
}

function read(file: string): readonly Seen[] {
  const { isCalendar, events, unexpanded, unreadable } = readIcs(file, { region: 'ca-qc', from: FROM, to: TO });
  expect({ isCalendar, unexpanded, unreadable }).toEqual({ isCalendar: true, unexpanded: [], unreadable: [] });
  return inOrder(events.map(({ start, end, summary: text }) => [start, end, text] as const));
}

/** Repeated ones that end before the days asked for are asked for by nobody; which of them is given is left open. */
function asked(seen: readonly Seen[], repeated: ReadonlySet<string>): readonly Seen[] {
  return seen.filter(([, end, text]) => !repeated.has(text) || end > FROM * DAY_MINUTES);
}

describe('a calendar file', () => {
  it('says the same to an independent reader', () => {
    let seen = 0;
    fc.assert(fc.property(fc.uniqueArray(event, { minLength: 1, maxLength: 6, selector: ({ summary: text }) => text }), (events) => {
      const file = fileOf(events);
      const repeated = new Set(events.filter((each) => each.repeat !== null).map((each) => each.summary.replace(/\s+/g, ' ').trim()));
      const theirs = oracle(file);
      seen += theirs.length;
      expect(asked(read(file), repeated)).toEqual(theirs);
    }), { numRuns: RUNS });
    expect(seen).toBeGreaterThan(RUNS * 5);
  });
});
