/** The calendar as files for other calendars: posts and events with a day, in one file or one for each person or channel. */
import type { Period } from '../../coverage/coverage-result.ts';
import { fold } from '../../lexicon/fold.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { isDayNeeded } from '../../rules/resolution.ts';
import { rowLabel } from '../../rules/row-label.ts';
import { NO_DAY, NO_TIME, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { writtenChannel } from '../../table/decode-channel.ts';
import type { LeavingWords } from '../../words/leaving-words.ts';
import { quotable } from '../../words/quotable.ts';
import { saidLength } from './event-length.ts';
import { eventUids } from './event-uids.ts';
import { fileNamer } from './file-names.ts';
import { icsFile } from './ics-file.ts';
import type { IcsEvent } from './ics-file.ts';
import { refuse, rowsAsked } from './leaving-row.ts';
import type { Leaving, LeavingFile, LeavingRequest, Refusal, Unfiled } from './leaving.ts';
import { webAddress, webAddresses } from './web-address.ts';
import { channelsOfRow, peopleOfCalendar, peopleOfRow } from './whose-rows.ts';
import { later, minutesBetween, zoneNamed } from './zones.ts';
import type { WallTime, Zone, ZoneName } from './zones.ts';

export interface CalendarFilesInput {
  readonly calendar: Calendar;
  readonly request: LeavingRequest;
  readonly period: Period | undefined;
  readonly zone: ZoneName;
  readonly madeAt: WallTime;
  readonly words: LeavingWords;
}

/** An event and the row it is of. */
interface RowEvent {
  readonly row: number;
  readonly event: IcsEvent;
}

/** Minutes. A post is a moment; of an event that says no end, what calendars make of one. */
const LENGTHS = { post: 15, event: 60 } as const;

/** All else is tentative. */
const STATUSES: ReadonlyMap<State | null, IcsEvent['status']> = new Map<State, IcsEvent['status']>([
  ['approved', 'CONFIRMED'], ['scheduled', 'CONFIRMED'], ['published', 'CONFIRMED'], ['cancelled', 'CANCELLED'],
]);

export function calendarFiles(input: CalendarFilesInput): Leaving {
  const { calendar, request, period } = input;
  const asked = rowsAsked(calendar, request, period);
  const meant = asked.filter((row) => isMeant(calendar, row));
  const dated = inOrder(calendar, meant.filter((row) => calendar.day[row] !== NO_DAY));
  const refused: readonly Refusal[] = meant.filter((row) => calendar.day[row] === NO_DAY).map((row) => refuse(calendar, row, 'date-missing', ['date', 'datetime']));
  const uids = eventUids(calendar, dated);
  const { files, unfiled } = filesOf(input, dated.map((row, index): RowEvent => ({ row, event: eventOf(input, row, uids[index]?.uid ?? '') })));
  const withoutId = files.length === 0 ? 0 : uids.filter(({ isLasting }) => !isLasting).length;
  return { files, refused: [...refused].sort((a, b) => a.row - b.row), left: asked.length - meant.length, unfiled, withoutId, visualsByHand: 0, linksByHand: 0 };
}

/** Ideas stay where they are; so does what was set aside before it had a day. */
function isMeant(calendar: Calendar, row: number): boolean {
  if (calendar.kind[row] === ROW_KIND.idea || entryOf(calendar.status, row).state === 'idea') return false;
  return calendar.day[row] !== NO_DAY || isDayNeeded(calendar, row);
}

/** By moment and by what they say, so that it does not matter in which order the rows stand. */
function inOrder(calendar: Calendar, rows: readonly number[]): readonly number[] {
  const { day, minutes, title, text, url } = calendar;
  const words = (row: number): readonly string[] => [title[row] ?? '', text[row] ?? '', entryOf(calendar.channel, row).word, entryOf(calendar.status, row).word, entryOf(calendar.owner, row).word, url[row] ?? ''];
  const byWords = (a: number, b: number): number => {
    const others = words(b);
    for (const [index, word] of words(a).entries()) if (word !== others[index]) return word < (others[index] ?? '') ? -1 : 1;
    return 0;
  };
  return [...rows].sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0) || (minutes[a] ?? 0) - (minutes[b] ?? 0) || byWords(a, b));
}

function eventOf({ calendar, words, zone }: CalendarFilesInput, row: number, uid: string): IcsEvent {
  const isEvent = calendar.kind[row] === ROW_KIND.event;
  const minutes = calendar.minutes[row] ?? NO_TIME;
  const channels = channelsOfRow(calendar, row).map((key) => channelTitle(writtenChannel(calendar, key)));
  const { state } = entryOf(calendar.status, row);
  const label = rowLabel(calendar, row);
  const shown = quotable(label) || (isEvent ? words.event : words.post);
  const [title, text] = [calendar.title[row]?.trim() ?? '', calendar.text[row]?.trim() ?? ''];
  const cell = calendar.url[row]?.trim() ?? '';
  // `À venir` is no link.
  const link = webAddresses(cell).length === 0 ? '' : cell;
  return {
    uid,
    day: calendar.day[row] ?? NO_DAY,
    minutes: minutes === NO_TIME ? null : minutes,
    length: isEvent ? eventLength(calendar, row, zoneNamed(zone)) : LENGTHS.post,
    summary: [...(channels.length === 0 ? [] : [channels.join(', ')]), shown].join(' · '),
    // A title that the summary shows whole need not be said twice.
    description: [title === shown ? '' : title, text === shown ? '' : text, link, state === null ? '' : words.state(state)].filter((part) => part !== '').join('\n\n'),
    url: webAddress(link),
    categories: [...new Set([...channels, entryOf(calendar.pillar, row), entryOf(calendar.campaign, row)].map((category) => category.trim()))].filter((category) => category !== ''),
    status: STATUSES.get(state) ?? 'TENTATIVE',
  };
}

/** Minutes that go by until the end that the row says, also while the clock is changed. */
function eventLength(calendar: Calendar, row: number, zone: Zone): number {
  const said = saidLength(calendar, row);
  if (said === null) return LENGTHS.event;
  const from = { day: calendar.day[row] ?? NO_DAY, minutes: calendar.minutes[row] ?? 0 };
  const real = minutesBetween(from, later(from, said), zone);
  // Of a beginning that never is, an hour later: it may be past the end.
  return real > 0 ? real : said;
}

function filesOf(input: CalendarFilesInput, events: readonly RowEvent[]): { readonly files: readonly LeavingFile[]; readonly unfiled: Unfiled | null } {
  const { calendar, request, words } = input;
  const { split = 'all' } = request;
  const nameFile = fileNamer();
  const zone = zoneNamed(input.zone);
  if (split === 'all') {
    const file = fileOf(input, zone, words.calendarName([]), nameFile([words.fileName], 'ics'), events);
    return { files: file.count === 0 ? [] : [file], unfiled: null };
  }
  const groups = new Map<string, RowEvent[]>();
  const wanted = split === 'channel' ? request.channel : request.person === undefined ? undefined : fold(request.person);
  const titles = split === 'person' ? peopleOfCalendar(calendar) : new Map<string, string>();
  let rows = 0;
  for (const each of events) {
    const keys = split === 'person' ? peopleOfRow(calendar, each.row) : channelsOfRow(calendar, each.row);
    if (keys.length === 0) rows += 1;
    for (const key of keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [each]);
      else group.push(each);
    }
  }
  const titled = [...groups].map(([key, group]) => ({ key, group, title: titles.get(key) ?? channelTitle(writtenChannel(calendar, key)) }));
  const chosen = titled.filter(({ key }) => wanted === undefined || key === wanted);
  chosen.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    files: chosen.map(({ title, group }) => fileOf(input, zone, words.calendarName([title]), nameFile([words.fileName, title], 'ics'), group)),
    unfiled: rows === 0 || wanted !== undefined ? null : { of: split, rows },
  };
}

function fileOf({ words, madeAt }: CalendarFilesInput, zone: Zone, title: string, name: string, events: readonly RowEvent[]): LeavingFile {
  const text = icsFile({ name: title, language: words.language, zone, madeAt, events: events.map(({ event }) => event) });
  return { name, type: 'text/calendar', text, count: events.length, records: null };
}
