/**
 * Reads the events of a calendar file as Outlook, Google and Apple write it (RFC 5545), with those that come back.
 *
 * Times in UTC become the wall clock of the team's region; all others are taken as they are written.
 */
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { Moment } from '../coverage/staff.ts';
import type { Day } from '../time/day.ts';
import type { HolidayRegion } from '../time/holidays.ts';
import type { CalendarEvent, IcsRead } from './calendar-event.ts';
import { plainText } from './content-lines.ts';
import type { ContentLine } from './content-lines.ts';
import { icsParts } from './ics-events.ts';
import type { EventLines } from './ics-events.ts';
import { readRepeat, repeatedDays } from './ics-repeat.ts';
import { icsDuration, icsTime, onWallClock, regionClock } from './ics-time.ts';
import type { IcsTime, RegionClock } from './ics-time.ts';

/** Of what comes back, only the times from one day to another are asked for. */
export interface IcsBounds {
  readonly region: HolidayRegion;
  readonly from: Day;
  readonly to: Day;
}

/** All that comes back in a file may take this many steps together. */
const MOST_STEPS = 200_000;
const LONGEST_TEXT = 500;
const MOST_PEOPLE = 100;

/** Nothing in a text makes it throw. */
export function readIcs(text: string, bounds: IcsBounds): IcsRead {
  const { isCalendar, name, isCancelling, events: parts, broken } = icsParts(text);
  const clock = regionClock(bounds.region);
  const moved = movedTimes(parts, clock);
  const steps = { left: MOST_STEPS };
  const events: CalendarEvent[] = [];
  const unexpanded: CalendarEvent[] = [];
  const unreadable: string[] = broken.map(summaryOf);
  for (const part of parts) {
    const span = spanOf(part, clock);
    if (span === null) {
      unreadable.push(summaryOf(part));
      continue;
    }
    const event = eventIn(part, span, clock, isCancelling);
    const starts = startsOf(part, span, { ...bounds, steps }, clock);
    if (starts === null) unexpanded.push(event);
    else if (starts === 'once') events.push(event);
    else {
      const gone = moved.get(textIn(part, 'UID'));
      for (const time of starts) if (gone?.has(time.start) !== true) events.push({ ...event, ...time });
    }
  }
  return { isCalendar, name, events, unexpanded, unreadable };
}

interface Span {
  readonly start: IcsTime;
  /** Minutes that pass from its beginning on. */
  readonly length: number;
}

type Times = Pick<CalendarEvent, 'start' | 'end'>;

function timesOf({ start, length }: Span, clock: RegionClock): Times {
  return { start: onWallClock(start, clock), end: onWallClock({ ...start, moment: start.moment + length }, clock) };
}

/** Null where beginning or end can't be read, or the end comes first. */
function spanOf({ first }: EventLines, clock: RegionClock): Span | null {
  const start = timeIn(first.get('DTSTART'));
  if (start === null) return null;
  const usual = start.isDay ? DAY_MINUTES : 0;
  if (first.has('DTEND')) {
    const end = timeIn(first.get('DTEND'));
    if (end === null) return null;
    // Some programs end a single day on the day itself.
    const length = start.isUtc === end.isUtc ? end.moment - start.moment : onWallClock(end, clock) - onWallClock(start, clock);
    return length < 0 || start.isDay !== end.isDay ? null : { start, length: Math.max(length, usual) };
  }
  const duration = first.get('DURATION');
  const length = duration === undefined ? usual : icsDuration(duration.value);
  return length === null ? null : { start, length: Math.max(length, usual) };
}

function timeIn(line: ContentLine | undefined): IcsTime | null {
  return line === undefined ? null : icsTime(line.value, line.params.get('TZID'));
}

/** `once`, or when it begins each time; null where the rule is not followed. */
function startsOf(part: EventLines, { start, length }: Span, { from, to, steps }: IcsBounds & { readonly steps: { left: number } }, clock: RegionClock): readonly Times[] | 'once' | null {
  const rules = part.all.filter(({ name }) => name === 'RRULE');
  const [rule] = rules;
  const isOwnTime = part.first.has('RECURRENCE-ID');
  if (part.all.some(({ name }) => name === 'RDATE') || rules.length > 1 || (isOwnTime && part.first.get('RECURRENCE-ID')?.params.get('RANGE') !== undefined)) return null;
  if (rule === undefined || isOwnTime) return 'once';
  const repeat = readRepeat(rule.value);
  if (repeat === null) return null;
  const day = Math.floor(start.moment / DAY_MINUTES);
  const minute = start.moment - day * DAY_MINUTES;
  const at = (each: Day): IcsTime => ({ ...start, moment: each * DAY_MINUTES + minute });
  // A day of UTC is one of two on the wall clock.
  const days = repeatedDays(day, repeat, (each) => isAfter(at(each), repeat.until, clock), { from: from - Math.ceil(length / DAY_MINUTES) - 1, to: to + 1, steps });
  if (days === null) return null;
  const left = leftOut(part, clock);
  return days.map((each) => timesOf({ start: at(each), length }, clock)).filter((time) => time.start < (to + 1) * DAY_MINUTES && time.end > from * DAY_MINUTES && !left.has(time.start));
}

function isAfter(time: IcsTime, until: IcsTime | null, clock: RegionClock): boolean {
  if (until === null) return false;
  const last = onWallClock(until, clock);
  return time.isDay || until.isDay ? Math.floor(onWallClock(time, clock) / DAY_MINUTES) > Math.floor(last / DAY_MINUTES) : onWallClock(time, clock) > last;
}

function leftOut({ all }: EventLines, clock: RegionClock): ReadonlySet<Moment> {
  const moments = all.filter(({ name }) => name === 'EXDATE').flatMap(({ value, params }) => value.split(',').map((each) => icsTime(each, params.get('TZID'))));
  return new Set(moments.filter((time) => time !== null).map((time) => onWallClock(time, clock)));
}

/** The times of what comes back that have an event of their own, by what they belong to. */
function movedTimes(parts: readonly EventLines[], clock: RegionClock): ReadonlyMap<string, ReadonlySet<Moment>> {
  const moved = new Map<string, Set<Moment>>();
  for (const part of parts) {
    const time = timeIn(part.first.get('RECURRENCE-ID'));
    if (time === null) continue;
    const uid = textIn(part, 'UID');
    const times = moved.get(uid) ?? new Set<Moment>();
    moved.set(uid, times.add(onWallClock(time, clock)));
  }
  return moved;
}

function eventIn(part: EventLines, span: Span, clock: RegionClock, isCancelling: boolean): CalendarEvent {
  return {
    summary: summaryOf(part),
    ...timesOf(span, clock),
    isWholeDay: span.start.isDay,
    isCancelled: isCancelling || textIn(part, 'STATUS').toUpperCase() === 'CANCELLED',
    isFree: textIn(part, 'TRANSP').toUpperCase() === 'TRANSPARENT',
    isOutOfOffice: ['X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-INTENDEDSTATUS'].some((name) => textIn(part, name).toUpperCase() === 'OOF'),
    people: peopleIn(part),
    categories: part.all.filter(({ name }) => name === 'CATEGORIES').map(({ value }) => plainText(value)).join(', ').slice(0, LONGEST_TEXT),
  };
}

function summaryOf(part: EventLines): string {
  return plainText(textIn(part, 'SUMMARY')).replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}

function textIn({ first }: EventLines, name: string): string {
  return (first.get(name)?.value ?? '').trim();
}

/** Rooms take no leave, and who has declined does not take part. */
function peopleIn({ first, all }: EventLines): readonly string[] {
  const organizer = first.get('ORGANIZER');
  const lines = [...(organizer === undefined ? [] : [organizer]), ...all.filter(({ name }) => name === 'ATTENDEE')].slice(0, MOST_PEOPLE);
  const isAway = ({ params }: ContentLine): boolean => /^(?:ROOM|RESOURCE)$/i.test(params.get('CUTYPE') ?? '') || /^DECLINED$/i.test(params.get('PARTSTAT') ?? '');
  return lines.filter((line) => !isAway(line)).map(({ params, value }) => (params.get('CN') ?? value.replace(/^mailto:/i, '')).trim()).filter((name) => name !== '');
}
