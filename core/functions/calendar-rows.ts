/** What tells a post from other rows in a calendar's range, and its channel and day: the same for cadence and for results. */
import { fold } from '../lexicon/fold.ts';
import type { Calendar, Coded, State } from '../table/calendar.ts';
import { ROW_KIND } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import type { Cell } from '../table/cell.ts';
import { DAY_TROUBLE } from '../table/day-trouble.ts';
import { channelEntry } from '../table/decode-channel.ts';
import { decodeDays, emptyDayColumns } from '../table/decode-days.ts';
import { rowKindOf } from '../table/decode-kind.ts';
import { createEncoder } from '../table/encoder.ts';
import { fillBlocks } from '../table/fill-down.ts';
import type { CellRows, ParameterKey } from './declaration.ts';
import type { FoundHeadings } from './heading-places.ts';
import { isNotPost } from './not-posts.ts';
import { refuseErrors } from './refuse-errors.ts';
import type { UnreadDay } from './unread-days.ts';

/** The states that keep a row from being a post, by their words: `Annulé le 3 nov.` says more than one of them, and `Idée validée` something else. */
const HELD_BACK: readonly (readonly [State, RegExp])[] = [
  ['idea', /^(?:idee|idea|piste|a etudier|proposition|brainstorm|pitch|concept|suggestion)s?$/],
  ['cancelled', /^(?:annule|abandonne|supprime|refuse|rejete|retire|(?:cancell?|dropp|abandon|delet|remov|reject|declin|discard|kill|skipp)ed)e?s?(?: .*)?$/],
  ['on-hold', /^(?:en pause|suspendu|reporte|on hold|paused|postponed)e?s?(?: .*)?$/],
];

type SharedRole = 'date' | 'channel' | 'status' | 'row_kind';

/** A range under its headings. */
export interface RangeRows<Role extends string> {
  /** Which parameter it is. */
  readonly key: ParameterKey;
  readonly rows: CellRows;
  readonly found: FoundHeadings<Role>;
}

export interface CalendarRows extends Pick<Calendar, 'rowCount' | 'day' | 'minutes' | 'kind' | 'channel' | 'status'> {
  /** Of posts alone, from the first row to the last. */
  readonly unreadDays: readonly UnreadDay[];
}

export function calendarRows<Role extends string>(range: RangeRows<Role | SharedRole>): CalendarRows {
  const { rows, found: { headingRow } } = range;
  const rowCount = rows.length - headingRow - 1;
  const channel = coded(usedCells(range, 'channel'), channelEntry);
  fillBlocks(channel.codes, { offset: 0, length: rowCount });
  const status = coded(usedCells(range, 'status'), (word) => ({ word, state: heldBack(word) }));
  const kinds = coded(usedCells(range, 'row_kind'), (word) => rowKindOf(word) ?? ROW_KIND.post);
  // Whoever counts posts leaves ideas out by their state.
  const kind = Uint8Array.from(kinds.codes, (code) => kinds.entries[code] ?? ROW_KIND.post);
  const dates = usedCells(range, 'date');
  const days = emptyDayColumns(rowCount);
  decodeDays(dates, everyRow(dates), 0, { heading: headingOf(range, 'date'), dateSystem: 1900, period: null }, days);
  isNotPost(rows[headingRow] ?? [], rows.slice(headingRow + 1), days.day).forEach((isNone, row) => {
    if (isNone) kind[row] = ROW_KIND.event;
  });
  const unreadDays = Array.from(days.dayTrouble).flatMap((trouble, row): UnreadDay[] => {
    // A blank day, or one that is yet to be set, keeps a row out; so does what is no post.
    if (trouble === DAY_TROUBLE.none || trouble === DAY_TROUBLE.missing || trouble === DAY_TROUBLE.swapped) return [];
    if (kind[row] !== ROW_KIND.post || stateAt(status, row) !== null) return [];
    return [{ row, inRange: headingRow + row + 2, text: cellText(dates[row] ?? null), channels: channel.entries[channel.codes[row] ?? 0]?.channels ?? [] }];
  });
  return { rowCount, day: days.day, minutes: days.minutes, kind, channel, status, unreadDays };
}

/** Below a heading, without what Excel hands over for an empty cell: 0 is no day and no word of a post. */
export function cellsUnder<Role extends string>({ rows, found: { headingRow, places } }: RangeRows<Role>, role: Role): readonly Cell[] {
  const place = places.get(role);
  return rows.slice(headingRow + 1).map((row) => (place === undefined || row[place] === 0 ? null : (row[place] ?? null)));
}

/** The same of a column that counts for the answer, where no error may stand. */
export function usedCells<Role extends string>(range: RangeRows<Role>, role: Role): readonly Cell[] {
  const cells = cellsUnder(range, role);
  refuseErrors(range.key, [cells]);
  return cells;
}

export function wordsUnder<Role extends string>(range: RangeRows<Role>, role: Role): Coded<string> {
  return coded(usedCells(range, role), (word) => word);
}

function coded<Entry>(cells: readonly Cell[], decode: (word: string) => Entry): Coded<Entry> {
  const encoder = createEncoder(cells.length, decode);
  encoder.add(cells, everyRow(cells), 0);
  return encoder.coded();
}

function heldBack(word: string): State | null {
  const folded = fold(word);
  return HELD_BACK.find(([, words]) => words.test(folded))?.[0] ?? null;
}

function stateAt({ codes, entries }: Calendar['status'], row: number): State | null {
  return entries[codes[row] ?? 0]?.state ?? null;
}

function headingOf<Role extends string>({ rows, found: { headingRow, places } }: RangeRows<Role>, role: Role): string {
  return cellText(rows[headingRow]?.[places.get(role) ?? -1] ?? null);
}

function everyRow(cells: readonly Cell[]): Uint32Array {
  return Uint32Array.from(cells, (_, row) => row);
}
