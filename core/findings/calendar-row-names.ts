/** What each row of the calendar is known by: its title and channel, which people leave alone while they move and fill the row. */
import { fold } from '../lexicon/fold.ts';
import { NO_DAY } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { hashCells } from './cell-hash.ts';

export interface CalendarRowName {
  /** Same for rows that are called alike. */
  readonly hash: string;
  /** How many rows of the calendar are called so. */
  readonly alike: number;
  /** Hash of the day, and where several rows are called so on one day, of which of them it is. */
  readonly when: string;
}

type WordsOf = (calendar: Calendar, row: number) => string;

/** Rows that are called alike, each with what it is by day. */
interface Namesakes {
  readonly sender: string;
  readonly hash: string;
  readonly rows: number[];
  /** From 1; null until somebody asks. */
  places: ReadonlyMap<number, number> | null;
}

/**
 * `asked` are the rows whose names will be asked for.
 * @param wordsOf What a row is called.
 */
export function calendarRowNames(calendar: Calendar, asked: readonly number[], wordsOf: WordsOf = rowWords): (row: number) => CalendarRowName {
  const namesakesOf = namesakeFinder(calendar, asked, wordsOf);
  const whens = new Map<number, string>();
  const whenOn = (day: number): string => {
    const known = whens.get(day) ?? hashCells([day]);
    whens.set(day, known);
    return known;
  };
  return (row) => {
    const namesakes = namesakesOf(row);
    const day = calendar.day[row] ?? NO_DAY;
    const place = namesakes.rows.length < 2 ? 1 : ((namesakes.places ??= placesByDay(calendar, namesakes.rows)).get(row) ?? 1);
    return { hash: namesakes.hash, alike: namesakes.rows.length, when: place === 1 ? whenOn(day) : hashCells([day, place]) };
  };
}

/** What people call a row: its title, and its text where it has none. */
export function rowWords({ title, text }: Calendar, row: number): string {
  const words = title[row] ?? '';
  return words === '' ? (text[row] ?? '') : words;
}

/** Finds for the rows asked for all that share their words, channel and account. */
function namesakeFinder(calendar: Calendar, asked: readonly number[], wordsOf: WordsOf): (row: number) => Namesakes {
  const senderOf = senderFinder(calendar);
  // Of the same words, few are sent from several places.
  const byWords = new Map<string, Namesakes[]>();
  for (const row of asked) byWords.set(wordsOf(calendar, row), []);
  const find = (row: number): Namesakes | undefined => {
    const words = wordsOf(calendar, row);
    const groups = byWords.get(words);
    if (groups === undefined) return undefined;
    const sender = senderOf(row);
    const known = groups.find((group) => group.sender === sender);
    if (known !== undefined) return known;
    const first: Namesakes = { sender, hash: hashCells([words, sender]), rows: [], places: null };
    groups.push(first);
    return first;
  };
  for (let row = 0; byWords.size > 0 && row < calendar.rowCount; row += 1) find(row)?.rows.push(row);
  return (row) => {
    const found = find(row);
    if (found === undefined) throw new RangeError(`nobody asked for row ${row}`);
    return found;
  };
}

/** Which of the rows of one day each is, by time and text and not by where it stands: rows that agree in both have one place. */
function placesByDay({ day, minutes, text }: Calendar, rows: readonly number[]): ReadonlyMap<number, number> {
  const byDay = new Map<number, number[]>();
  for (const row of rows) {
    const on = day[row] ?? NO_DAY;
    const same = byDay.get(on);
    if (same === undefined) byDay.set(on, [row]);
    else same.push(row);
  }
  const places = new Map<number, number>();
  for (const same of byDay.values()) {
    const order = (a: number, b: number): number => {
      const apart = (minutes[a] ?? 0) - (minutes[b] ?? 0);
      const [one = '', other = ''] = [text[a], text[b]];
      return apart !== 0 || one === other ? apart : one < other ? -1 : 1;
    };
    same.sort(order);
    let place = 0;
    for (const [index, row] of same.entries()) {
      if (index === 0 || order(same[index - 1] ?? row, row) !== 0) place += 1;
      places.set(row, place);
    }
  }
  return places;
}

/** Where a row goes out: its channels, however they are spelt, and its account. */
function senderFinder({ channel, account, part, parts }: Calendar): (row: number) => string {
  const channels = channel.entries.map(({ channels: named }) => [...named].sort().join(' '));
  const accounts = account.entries.map((name) => ` · ${fold(name)}`);
  // Columns that each hold one channel's mark are filled while the work goes on.
  const hasChannel = parts.map(({ columns }) => columns.has('channel'));
  return (row) => (hasChannel[part[row] ?? 0] === true ? (channels[channel.codes[row] ?? 0] ?? '') : '') + (accounts[account.codes[row] ?? 0] ?? ' · ');
}
