/** Reads the hours that a text holds: `9 h–17 h`, `8:00 to 4:30 pm`, `9-5`, `9-12, 13-17`, `24 h`. */
import { fold, foldLetters } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { NO_TIME } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { decodeTimes } from '../table/decode-times.ts';

/** Minutes since midnight; null where blank or unread. To at or before from means the next day. */
export interface Hours {
  readonly from: number | null;
  readonly to: number | null;
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** As on a clock of twelve hours: nothing says which half of the day. */
  readonly isBare: boolean;
  /** The most minutes that it may last where it runs past midnight. */
  readonly longest: number;
}

const AROUND_THE_CLOCK: Hours = { from: 0, to: 0 };
const ALL_DAY = wordSet(
  '24 h, 24h, 24 24, 24 h 24, 24h 24, 24 heures, 24 heures sur 24, 24 7, 24 h 7 j, 7 24, jour et nuit, nuit et jour, 24 hours, around the clock, day and night, round the clock',
);
const LONGEST = 60;
/** `9 h–17 h (télétravail)`: an aside without a number. */
const ASIDE = /\([^()\d]*\)/gu;
const RANGE = /^(?:de |d'|from |entre |between )?(.{1,16}?)\s*(?:[-–—~/]|→|>| a | to | au | until | jusqu'a | et | and )\s*(.{1,16})$/u;
/** What parts two stretches of a day, and what stands between the ends of one. */
const STRETCHES = /[,;/+&\n\r]| et | and | puis | then /u;
const SEVERAL = /[-–—~→,;+]/u;
/** The times in a text: one end of a stretch says no more than one. */
const TIMES = /\d{1,2} ?[h:.] ?\d{2}(?!\d)(?::\d{2})?|\d+/gu;
/** `jusqu’à 17 h` says nothing of the beginning, and `7 h/jour` is no time of day. */
const NO_START = /^(?:jusqu|avant|until|till|before|to|by|max)|\d ?h? ?(?:\/|par |per |a ) ?[jdsw]/u;
const HALF = /(a|p)\.?\s?m\.?$/;
/** Hours and perhaps minutes as on a clock of twelve hours, without a sign that tells the half or a zero before. */
const BARE = /^([1-9]|1[0-2])(?:[:.][0-5]\d)?$/;
const MINUTES_PER_DAY = 1440;
const HALF_DAY = 720;
/** What hours of a clock of twelve mean: nobody's day is shorter than that, and whoever writes `11-2` may mean either. */
const SHORTEST_GUESSED = 240;
/** Past midnight, nothing is so long: one of the ends is of a clock of twelve hours. */
const LONGEST_NIGHT = { bare: 960, marked: 1080 } as const;
/** A break for lunch leaves one stretch. */
const LONGEST_BREAK = 120;

/** Both ends of a text, or the first alone; null where it is not understood, wholly and for certain. */
export function hoursIn(text: string): Hours | null {
  if (text.length > LONGEST) return null;
  if (isAroundTheClock(text)) return AROUND_THE_CLOCK;
  const plain = foldLetters(text.replace(ASIDE, ' ')).replace(/[’]/gu, "'").replace(/\s*[\n\r]\s*/gu, ';').replace(/\s+/gu, ' ').trim();
  const parts = plain.split(STRETCHES).map((part) => part.trim()).filter((part) => part !== '');
  const stretches = parts.length < 2 ? [] : parts.map(rangeIn);
  if (stretches.length > 0 && stretches.every((stretch) => stretch !== null)) return joined(stretches);
  const range = rangeIn(plain);
  if (range !== null) return hoursOf(range);
  if (RANGE.test(plain) || SEVERAL.test(plain) || hasSeveralTimes(plain) || NO_START.test(plain)) return null;
  const from = timeIn(text);
  return from === null ? null : { from, to: null };
}

export function isAroundTheClock(text: string): boolean {
  return ALL_DAY.has(fold(text.slice(0, LONGEST)));
}

/** `9-5` is until the afternoon, in one cell or in two; null where either half of the day may be meant. */
export function bareHours(from: number, to: number): Hours | null {
  if (to > from) return { from, to };
  const length = to + HALF_DAY - from;
  return length >= SHORTEST_GUESSED ? { from, to: (to + HALF_DAY) % MINUTES_PER_DAY } : null;
}

/** Minutes since midnight of a cell; null where it holds no time. */
export function timeIn(cell: Cell): number | null {
  const minutes = Int16Array.of(NO_TIME);
  decodeTimes([cell], Uint32Array.of(0), 0, minutes);
  const [read = NO_TIME] = minutes;
  if (read !== NO_TIME) return read % MINUTES_PER_DAY;
  return cell === 24 || cell === '24' ? 0 : null;
}

function rangeIn(text: string): Range | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [, first = '', last = ''] = match;
  if (hasSeveralTimes(first) || hasSeveralTimes(last)) return null;
  const to = timeIn(last);
  const from = timeIn(first);
  if (to === null || from === null) return null;
  const isBare = BARE.test(first) && BARE.test(last);
  const longest = /^\d+$/.test(first) && /^\d+$/.test(last) ? LONGEST_NIGHT.bare : LONGEST_NIGHT.marked;
  // `9am-5`: an end of a clock of twelve hours, like its beginning.
  if (HALF.exec(first)?.[1] === 'a' && BARE.test(last) && to <= from) return { from, to: to + HALF_DAY, isBare, longest };
  return { from: withHalf(first, from, last, to), to, isBare, longest };
}

function hoursOf({ from, to, isBare, longest }: Range): Hours | null {
  if (isBare) return bareHours(from, to);
  // Midnight is the end of the same day.
  const night = to < from && to > 0 ? to + MINUTES_PER_DAY - from : 0;
  return night > longest ? null : { from, to };
}

function hasSeveralTimes(text: string): boolean {
  return (text.match(TIMES) ?? []).length > 1;
}

/** From the first beginning to the last end, where nothing but a break for lunch lies between them. */
function joined(ranges: readonly Range[]): Hours | null {
  let [first, last] = [-1, -1];
  for (const range of ranges) {
    const { from, to } = last < 0 ? range : afterHour(last, range);
    if (to <= from || (last >= 0 && (from < last || from - last > LONGEST_BREAK))) return null;
    if (first < 0) first = from;
    last = to;
  }
  return { from: first, to: last };
}

/** `9-12, 1-5`: the second is of the afternoon. */
function afterHour(end: number, { from, to, isBare }: Range): { readonly from: number; readonly to: number } {
  return isBare && from < end && to + HALF_DAY < MINUTES_PER_DAY ? { from: from + HALF_DAY, to: to + HALF_DAY } : { from, to };
}

/** `2–5 pm` begins in the afternoon, `9-5 pm` in the morning. */
function withHalf(first: string, from: number, last: string, to: number): number {
  if (HALF.exec(last)?.[1] !== 'p' || HALF.test(first) || from >= HALF_DAY) return from;
  return from + HALF_DAY < to ? from + HALF_DAY : from;
}
