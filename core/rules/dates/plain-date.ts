/** Tells a text that holds a whole date, perhaps with a time, and nothing else, from one that says more. */
import { MONTHS } from '../../lexicon/months.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { NO_TIME } from '../../table/calendar.ts';
import { tokensOf } from '../../time/date-tokens.ts';
import type { Token } from '../../time/date-tokens.ts';
import { civilFromDay } from '../../time/day.ts';
import type { CivilDate, Day } from '../../time/day.ts';

/** Letters, digits, spaces and the signs of dates, the last one a letter or digit; no mark struck through or laid over one. */
const PLAIN = /^[\d\p{L}\s/.,:-]*[\d\p{L}]$/u;
const ORDINALS = wordSet('st, nd, rd, th, er, re, e');
const LINKS = wordSet('de, of');
const BEFORE_TIME = wordSet('at, à, t');
const DATE_SIGNS: ReadonlySet<string> = new Set(['/', '-', '.']);
/** Between a date and a month in letters: `27 nov. 2026`, `27-nov.-2026`, `Nov. 27, 2026`. */
const NAMED_SIGNS: ReadonlySet<string> = new Set(['', '.', ',', '-', '/', '.-', '.,']);
const TIME_SIGNS: ReadonlySet<string> = new Set(['', ',', '-']);

/**
 * Whether nothing is lost where the cell holds the day and the minutes that were read from its text. The year stands in
 * the text with all four digits; a weekday, a further day, a time zone, a remark or a sign such as `?` is more than a
 * date. Midnight counts as more too: a date cell can't tell it from no time at all.
 */
export function isPlainDate(text: string, day: Day, minutes: number): boolean {
  const trimmed = text.trim();
  if (!PLAIN.test(trimmed)) return false;
  const tokens = tokensOf(trimmed);
  const civil = civilFromDay(day);
  const end = numbersEnd(tokens, civil) || namedEnd(tokens, civil);
  if (end === 0 || tokens[0]?.gap !== '') return false;
  return end === tokens.length ? minutes === NO_TIME : minutes > 0 && plainTime(tokens.slice(end)) === minutes;
}

/** How many tokens a date of three numbers takes; 0 where there is none, or another one. */
function numbersEnd([a, b, c]: readonly Token[], { year, month, date }: CivilDate): number {
  if (a === undefined || b === undefined || c === undefined || !DATE_SIGNS.has(b.gap) || c.gap !== b.gap) return 0;
  if (a.text.length === 4) return a.value === year && b.value === month && c.value === date ? 3 : 0;
  const isEitherWay = (a.value === date && b.value === month) || (a.value === month && b.value === date);
  return c.text.length === 4 && c.value === year && isEitherWay ? 3 : 0;
}

/** The same for a date whose month is a word. */
function namedEnd(tokens: readonly Token[], { year, month, date }: CivilDate): number {
  const isMonth = (at: number): boolean => MONTHS.get(tokens[at]?.text ?? '') === month;
  const afterWord = (at: number, words: ReadonlySet<string>): number => (words.has(tokens[at]?.text ?? '') ? at + 1 : at);
  const isMonthFirst = isMonth(0);
  if (tokens[isMonthFirst ? 1 : 0]?.value !== date) return 0;
  let next = afterWord(isMonthFirst ? 2 : 1, ORDINALS);
  if (!isMonthFirst) {
    next = afterWord(next, LINKS);
    if (!isMonth(next)) return 0;
    next = afterWord(next + 1, LINKS);
  }
  const last = tokens[next];
  if (last === undefined || last.value !== year || last.text.length !== 4) return 0;
  return tokens.slice(1, next + 1).every(({ gap }) => NAMED_SIGNS.has(gap)) ? next + 1 : 0;
}

/** Minutes since midnight where the tokens are a time of day and nothing else; otherwise NO_TIME. */
function plainTime(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (first === undefined || !TIME_SIGNS.has(first.gap)) return NO_TIME;
  const [hour, unit, ...more] = BEFORE_TIME.has(first.text) ? tokens.slice(1) : tokens;
  if (hour === undefined || unit === undefined || hour.value < 0 || hour.value > 23) return NO_TIME;
  if (unit.text === 'h' && unit.gap === '') return afterHour(hour.value, more);
  if (unit.value < 0) return more.length === 0 ? inHalf(hour.value, 0, unit) : NO_TIME;
  if (unit.gap !== ':' || unit.text.length !== 2 || unit.value > 59) return NO_TIME;
  const [seconds] = more;
  const rest = seconds?.gap === ':' && seconds.value === 0 ? more.slice(1) : more;
  const [half] = rest;
  if (half === undefined) return hour.value * 60 + unit.value;
  return rest.length === 1 ? inHalf(hour.value, unit.value, half) : NO_TIME;
}

/** `14 h`, `14 h 30`. */
function afterHour(hour: number, [minute, ...more]: readonly Token[]): number {
  if (minute === undefined) return hour * 60;
  const isMinute = minute.gap === '' && minute.text.length === 2 && minute.value >= 0 && minute.value <= 59;
  return isMinute && more.length === 0 ? hour * 60 + minute.value : NO_TIME;
}

function inHalf(hour: number, minute: number, { text, gap }: Token): number {
  if ((text !== 'am' && text !== 'pm') || gap !== '' || hour < 1 || hour > 12) return NO_TIME;
  return ((hour % 12) + (text === 'pm' ? 12 : 0)) * 60 + minute;
}
