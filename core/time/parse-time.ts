/** Reads a time of day from text: `19h`, `19 h 30`, `6:00 PM`, `8 pm`, `9-11 am`; a range gives its start. */
import { ASIDE_WORDS, AT_WORDS, HOUR_WORDS, JOINING_WORDS, NAMED_TIMES } from '../lexicon/date-words.ts';
import { tokensOf } from './date-tokens.ts';
import type { Token } from './date-tokens.ts';

/** What stands for no readable time. */
export const UNREAD_TIME = -1;

/** Minutes since midnight, or UNREAD_TIME. */
export function parseTime(text: string): number {
  const plain = plainClock(text);
  return plain === UNREAD_TIME ? timeFrom(tokensOf(text), 0) : plain;
}

/** The first time of day among the tokens from an index on, or UNREAD_TIME. */
export function timeFrom(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const minutes = token.value >= 0 ? clockAt(tokens, index) : isAside(tokens[index - 1]) ? UNREAD_TIME : (NAMED_TIMES.get(token.text) ?? UNREAD_TIME);
    if (minutes !== UNREAD_TIME) return minutes;
    // A number that is no time settles it, unless a time zone or a label stood before.
    if (token.value >= 0) return UNREAD_TIME;
  }
  return UNREAD_TIME;
}

/** `Après-midi` and `avant-midi` are halves of a day and not its middle. */
function isAside(before: Token | undefined): boolean {
  return before !== undefined && ASIDE_WORDS.has(before.text);
}

/** `09:30` and `9:30`, by far the most frequent form. */
function plainClock(text: string): number {
  const colon = text.length === 5 ? 2 : text.length === 4 ? 1 : -1;
  if (colon < 0 || text.charCodeAt(colon) !== 58) return UNREAD_TIME;
  const hour = Number(text.slice(0, colon));
  const minute = Number(text.slice(colon + 1));
  return Number.isInteger(hour) && Number.isInteger(minute) ? clock(hour, minute, '') : UNREAD_TIME;
}

function clockAt(tokens: readonly Token[], index: number): number {
  const hour = tokens[index];
  const next = tokens[index + 1];
  if (hour === undefined || hour.text.length > 2 || next === undefined) return UNREAD_TIME;
  if (next.value < 0) return wordAfterHour(tokens, hour.value, index + 1);
  if ((next.gap === ':' || next.gap === '.') && next.text.length === 2) {
    const hasSeconds = tokens[index + 2]?.gap === ':' && (tokens[index + 2]?.value ?? -1) >= 0;
    const half = meridiem(tokens, index + (hasSeconds ? 3 : 2)) || halfOfRangeEnd(tokens, index + 2);
    // A point between two numbers is a time only where nothing else could be meant.
    if (next.gap === '.' && tokens[index + 2]?.gap === '.') return UNREAD_TIME;
    return clock(hour.value, next.value, half);
  }
  return isRangeSign(next.gap) && next.text.length <= 2 ? startOfRange(tokens, hour.value, index + 1) : UNREAD_TIME;
}

/** `19 h 30`, `7 pm`, `9 à 11 h`. */
function wordAfterHour(tokens: readonly Token[], hour: number, index: number): number {
  const word = tokens[index]?.text ?? '';
  const half = meridiem(tokens, index);
  if (half !== '') return clock(hour, 0, half);
  if (HOUR_WORDS.has(word)) {
    const minute = tokens[index + 1];
    const hasMinutes = minute !== undefined && minute.value >= 0 && minute.gap === '' && minute.text.length === 2;
    return clock(hour, hasMinutes ? minute.value : 0, '');
  }
  const end = tokens[index + 1];
  return AT_WORDS.has(word) || JOINING_WORDS.has(word) ? (end !== undefined && end.value >= 0 ? startOfRange(tokens, hour, index + 1) : UNREAD_TIME) : UNREAD_TIME;
}

/** The start of `9–11 am`: its half of the day is the end's, unless that would put it after the end. */
function startOfRange(tokens: readonly Token[], start: number, endIndex: number): number {
  const end = tokens[endIndex]?.value ?? -1;
  const next = tokens[endIndex + 1];
  const isMinuted = next?.gap === ':' && next.value >= 0;
  const half = meridiem(tokens, endIndex + (isMinuted ? 2 : 1));
  if (half !== '') return clock(start, 0, half === 'p' && start !== 12 && start > end % 12 && end !== 12 ? 'a' : half);
  const unit = tokens[endIndex + 1]?.text ?? '';
  return isMinuted || HOUR_WORDS.has(unit) ? clock(start, 0, '') : UNREAD_TIME;
}

/** Half of the day that the end of `7:30–8:00 pm` gives to its start. */
function halfOfRangeEnd(tokens: readonly Token[], index: number): string {
  const end = tokens[index];
  if (end === undefined || end.value < 0 || !isRangeSign(end.gap)) return '';
  const isMinuted = tokens[index + 1]?.gap === ':';
  return meridiem(tokens, index + (isMinuted ? 2 : 1));
}

/** 'a' or 'p' of `am`, `p.m.`; '' where neither stands there. */
function meridiem(tokens: readonly Token[], index: number): string {
  const word = tokens[index];
  if (word === undefined) return '';
  if (word.text === 'am' || word.text === 'pm') return word.text.charAt(0);
  const isSplit = (word.text === 'a' || word.text === 'p') && tokens[index + 1]?.text === 'm';
  return isSplit ? word.text : '';
}

function clock(hour: number, minute: number, half: string): number {
  if (minute > 59 || hour < 0 || minute < 0) return UNREAD_TIME;
  if (half !== '') {
    if (hour > 12) return hour < 24 ? hour * 60 + minute : UNREAD_TIME;
    return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
  }
  if (hour === 24 && minute === 0) return 0;
  return hour < 24 ? hour * 60 + minute : UNREAD_TIME;
}

function isRangeSign(gap: string): boolean {
  return gap === '-' || gap === '–' || gap === '—' || gap === '/' || gap === '~';
}
