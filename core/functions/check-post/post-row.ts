/** One row as a calendar of one row, which the rules read as any other. */
import { fold } from '../../lexicon/fold.ts';
import { wordMap } from '../../lexicon/word-list.ts';
import type { Calendar, Coded, OwnerEntry, State, StatusEntry } from '../../table/calendar.ts';
import { NO_DAY, NO_TIME, ROW_KIND } from '../../table/calendar.ts';
import { cellText } from '../../table/cell-text.ts';
import type { Cell } from '../../table/cell.ts';
import { DAY_TROUBLE } from '../../table/day-trouble.ts';
import { decodeDays, emptyDayColumns } from '../../table/decode-days.ts';
import { channelEntry } from '../../table/decode-channel.ts';
import { ownerEntry } from '../../table/decode-owner.ts';
import { decodeTimes } from '../../table/decode-times.ts';
import type { PostRole } from './post-headings.ts';

/** The states that ask for nothing more, or need no date. */
const STATES: ReadonlyMap<string, State> = wordMap<State>([
  ['idea', 'idée, idées, piste, idea, ideas'],
  ['published', 'publié, publiée, en ligne, diffusé, diffusée, paru, parue, fait, published, posted, live, out, done'],
  ['cancelled', 'annulé, annulée, abandonné, abandonnée, cancelled, canceled, dropped, abandoned'],
]);
const FIRST_ROW = Uint32Array.of(0);

/** @param places The cells of the row by role. */
export function postCalendar(places: ReadonlyMap<PostRole, number>, row: readonly Cell[]): Calendar {
  const cellAt = (role: PostRole): Cell => row[places.get(role) ?? -1] ?? null;
  const textAt = (role: PostRole): string => cellText(cellAt(role));
  const status: StatusEntry = { word: textAt('status'), state: STATES.get(fold(textAt('status'))) ?? null };
  const date = textAt('date');
  const days = daysOf(cellAt('date'), cellAt('time'));
  const cells = new Map([...places.keys()].map((role) => [role, [cellAt(role)]]));
  return {
    ...BLANK_ROW,
    ...days,
    parts: [{ sheet: 'row', sheetName: '', headerRow: 0, columns: places, channelColumns: [], cells, remarks: [] }],
    roles: new Set(places.keys()),
    kind: Uint8Array.of(status.state === 'idea' ? ROW_KIND.idea : ROW_KIND.post),
    dayText: new Map([[0, date]]),
    channel: coded(channelEntry(textAt('channel'))),
    status: coded(status),
    owner: coded(ownerEntry(textAt('owner'))),
    format: coded(textAt('format')),
    tool: coded(textAt('tool')),
    title: [textAt('title')],
    text: [textAt('text')],
    hashtags: [textAt('hashtags')],
  };
}

type Days = Pick<Calendar, 'day' | 'minutes' | 'dayTrouble' | 'dayReadings' | 'dayRemarks'>;

/** A time of its own goes before one that stands with the date. */
function daysOf(date: Cell, time: Cell): Days {
  const into = emptyDayColumns(1);
  into.dayTrouble[0] = DAY_TROUBLE.missing;
  decodeDays([date], FIRST_ROW, 0, { heading: '', dateSystem: 1900, period: null }, into);
  if (time !== null) decodeTimes([time], FIRST_ROW, 0, into.minutes);
  return into;
}

/** A column of one row. */
function coded<Entry>(entry: Entry): Coded<Entry> {
  return { codes: Uint32Array.of(0), entries: [entry] };
}

const NO_WORD: Coded<string> = coded('');
const NOBODY: Coded<OwnerEntry> = coded({ word: '', people: [], shared: null });

/** What the rules for one row never look at, or find blank. */
const BLANK_ROW = {
  content: 'calendar', rowCount: 1, part: Uint16Array.of(0), sheetRow: Uint32Array.of(1),
  account: NO_WORD, pillar: NO_WORD, campaign: NO_WORD, objective: NO_WORD, audience: NO_WORD, language: NO_WORD, department: NO_WORD, scheduledBy: NO_WORD,
  approver: NOBODY, approvedOn: Int32Array.of(NO_DAY), numbers: new Map(), unreadNumbers: new Map(), overflow: new Map(),
  url: [''], id: [''], tracking: [''], asset: [''], altText: [''], cta: [''], notes: [''],
  isTracked: Uint8Array.of(0), isPosted: Uint8Array.of(0), minutes: Int16Array.of(NO_TIME),
} as const satisfies Partial<Calendar>;
