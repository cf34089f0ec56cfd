/** Which events of a calendar say that somebody of the team is away, and when. */
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { Moment, Person } from '../coverage/staff.ts';
import type { Day } from '../time/day.ts';
import { absenceSaid, wordsOfText } from './absence-words.ts';
import type { CalendarEvent, IcsRead } from './calendar-event.ts';
import type { AbsenceStretch, AbsencesRead, AsideReason, ImportedAbsence, SetAside, UnsureAbsence, UnsureReason } from './imported-absence.ts';
import { peopleReader, personReader } from './people-named.ts';

/** What an event says, whenever it is. */
type Said =
  | { readonly kind: 'other' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unsure'; readonly reason: UnsureReason; readonly said: string }
  | { readonly kind: 'away'; readonly people: readonly number[]; readonly reason: string };

const OTHER: Said = { kind: 'other' };
const REFUSED: Said = { kind: 'refused' };

export function absencesInEvents({ name, events, unexpanded, unreadable }: IcsRead, people: readonly Person[], today: Day): AbsencesRead {
  const say = sayer(name, people);
  const absences: ImportedAbsence[] = [];
  const unsure: UnsureAbsence[] = [];
  const aside: SetAside[] = [];
  const leave = ({ summary, start }: CalendarEvent, reason: UnsureReason, said = '', stretches: readonly AbsenceStretch[] = []): void =>
    void unsure.push({ text: summary, reason, start: Math.floor(start / DAY_MINUTES), stretches, said });
  const setAside = ({ summary, start }: CalendarEvent, reason: AsideReason): void => void aside.push({ text: summary, reason, start: Math.floor(start / DAY_MINUTES) });
  for (const event of events) {
    const said = say(event);
    const stretches = stretchesOf(event).filter((each) => each.end >= today);
    if (said.kind === 'other' || said.kind === 'refused') setAside(event, said.kind);
    else if (event.end <= today * DAY_MINUTES) setAside(event, 'past');
    else if (said.kind === 'unsure') leave(event, said.reason, said.said, event.end === event.start ? [] : stretches);
    else if (event.end === event.start) leave(event, 'no-hours');
    else {
      for (const person of said.people) absences.push(...stretches.map((each) => ({ ...each, person, reason: said.reason, text: event.summary })));
    }
  }
  for (const event of unexpanded) {
    const { kind } = say(event);
    if (kind === 'other' || kind === 'refused') setAside(event, kind);
    else leave(event, 'repeats');
  }
  for (const text of unreadable) {
    if (absenceSaid(text, wordsOfText(text)).phrase === '') aside.push({ text, reason: 'other', start: null });
    else unsure.push({ text, reason: 'no-date', start: null, stretches: [], said: '' });
  }
  return { absences, unsure, aside };
}

/** What comes back says the same each time. */
function sayer(calendarName: string, people: readonly Person[]): (event: CalendarEvent) => Said {
  const judge = judgeOf(calendarName, people);
  const known = new Map<string, Said>();
  return (event) => {
    const { summary, isWholeDay, isCancelled, isFree, isOutOfOffice, categories } = event;
    const key = [isWholeDay, isCancelled, isFree, isOutOfOffice, categories, summary, ...event.people].join('\n');
    const said = known.get(key) ?? judge(event);
    known.set(key, said);
    return said;
  };
}

function judgeOf(calendarName: string, people: readonly Person[]): (event: CalendarEvent) => Said {
  const named = peopleReader(people);
  const called = personReader(people);
  const calendarWords = wordsOfText(calendarName);
  const calendar = absenceSaid(calendarName, calendarWords);
  const calendarPeople = named(calendarName, calendarWords, calendar.used);
  return (event) => {
    if (event.isCancelled) return REFUSED;
    const { isOutOfOffice } = event;
    const words = wordsOfText(event.summary);
    const said = absenceSaid(event.summary, words);
    const inSummary = named(event.summary, words, said.used);
    const isSomebody = inSummary === null || inSummary.length > 0;
    // Out of the office by the calendar itself: what for is nobody's business.
    const isAppointment = said.isAppointment && !isOutOfOffice;
    const isDoubtful = said.isDoubtful && (isAppointment || !said.isAppointment);
    const own = said.isAppointment && isOutOfOffice ? '' : said.phrase;
    const phrase = own || absenceSaid(event.categories, wordsOfText(event.categories)).phrase || (event.isWholeDay ? calendar.phrase : '');
    if (phrase === '' && !isOutOfOffice) return event.isWholeDay && isSomebody && !isDoubtful ? { kind: 'unsure', reason: 'not-said', said: '' } : OTHER;
    const found = isSomebody ? inSummary : peopleAround(event, called, calendarPeople);
    if (found === null) return { kind: 'unsure', reason: 'several', said: phrase };
    if (isDoubtful || (event.isFree && !event.isWholeDay)) return found.length === 0 && !isAppointment ? OTHER : { kind: 'unsure', reason: found.length === 0 ? 'nobody' : 'doubtful', said: phrase };
    return found.length === 0 ? { kind: 'unsure', reason: 'nobody', said: phrase } : { kind: 'away', people: found, reason: phrase };
  };
}

/** Where an event names nobody itself: the only one of the team who takes part, or whose calendar it is. */
function peopleAround({ people }: CalendarEvent, called: (name: string) => number | null, calendarPeople: readonly number[] | null): readonly number[] | null {
  const found = new Set(people.map(called).filter((person) => person !== null));
  if (found.size > 0) return found.size === 1 ? [...found] : null;
  return calendarPeople !== null && calendarPeople.length === 1 ? calendarPeople : [];
}

/** Whole days as they are; of what begins or ends within a day, each part that holds on all of its days. */
function stretchesOf({ start, end }: Pick<CalendarEvent, 'start' | 'end'>): readonly AbsenceStretch[] {
  const [first, last] = [Math.floor(start / DAY_MINUTES), Math.floor(end / DAY_MINUTES)];
  const [from, to] = [minuteOf(start), minuteOf(end)];
  if (from === 0 && to === 0) return [{ start: first, end: last - 1, from: null, to: null }];
  // Within a day, or a night that ends before it has lasted one.
  if (first === last || end - start < DAY_MINUTES) return [{ start: first, end: first, from, to }];
  const wholeFrom = from === 0 ? first : first + 1;
  return [
    ...(from === 0 ? [] : [{ start: first, end: first, from, to: 0 }]),
    ...(wholeFrom < last ? [{ start: wholeFrom, end: last - 1, from: null, to: null }] : []),
    ...(to === 0 ? [] : [{ start: last, end: last, from: 0, to }]),
  ];
}

function minuteOf(moment: Moment): number {
  return moment - Math.floor(moment / DAY_MINUTES) * DAY_MINUTES;
}
