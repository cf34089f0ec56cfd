/** Reads a date from text, in any of the forms that people type; what the text leaves open stays open. */
import { dayFromCivil } from './day.ts';
import { dateItems, isDateLabel } from './date-items.ts';
import type { DateItem } from './date-items.ts';
import { reading } from './date-reading.ts';
import type { DateReading } from './date-reading.ts';
import { tokensOf } from './date-tokens.ts';
import type { Token } from './date-tokens.ts';
import { parseTime, timeFrom } from './parse-time.ts';

export function parseDate(text: string): DateReading {
  const iso = isoDate(text);
  if (iso !== null) return iso;
  const tokens = tokensOf(text);
  if (tokens.length === 0) return reading('none');
  if (isDateLabel(tokens)) return reading('label');
  const { items, weekday } = dateItems(tokens);
  const [first, second] = items;
  if (first === undefined) return weekday > 0 && tokens.length === 1 ? reading('weekday', { weekday }) : reading('none');
  if (first.isMonth) return withList(monthFirst(tokens, items, weekday), tokens, items);
  if (first.length === 4 || first.length === 8) return yearFirst(tokens, items, weekday);
  if (first.length > 2) return reading('none');
  if (second === undefined) return weekday > 0 && first.value <= 31 && first.value > 0 ? reading('monthless', { date: first.value, weekday }) : reading('none');
  return withList(dateFirst(tokens, items, weekday), tokens, items);
}

/** Marks a reading whose text lists further days. */
function withList(read: DateReading, tokens: readonly Token[], items: readonly DateItem[]): DateReading {
  if (items.length < 3) return read;
  let isInSpread = true;
  for (let index = items[0]?.isMonth === true ? 2 : 1; index < items.length; index += 1) {
    const item = items[index];
    const next = items[index + 1];
    if (item === undefined || item.isMonth) continue;
    isInSpread &&= isSpread(item, tokens);
    const isDate = isInSpread || (isSpread(item, tokens) && next !== undefined && (next.isMonth || isDateSign(next.gap)));
    if (isDate && (item.isListed || (isInSpread && item.gap === ','))) return { ...read, isSeveral: true };
  }
  return read;
}

/** `2026-10-12`, alone or with a time after it. */
function isoDate(text: string): DateReading | null {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const date = digitsAt(text, 8, 2);
  if (year < 0 || month < 0 || date < 0) return null;
  const day = dayFromCivil({ year, month, date });
  if (day === null) return reading('impossible');
  if (text.length === 10) return reading('day', { day });
  const after = text.charCodeAt(10);
  if (after >= 48 && after <= 57) return null;
  return reading('day', { day, minutes: parseTime(text.slice(after === 84 ? 11 : 10, 60).trim()) });
}

function digitsAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `Oct 12, 2026`, `Jun 8–14`, `Mon Feb 10 2025`. */
function monthFirst(tokens: readonly Token[], items: readonly DateItem[], weekday: number): DateReading {
  const month = items[0]?.value ?? 0;
  const date = items[1];
  if (date === undefined || date.isMonth || date.length > 2) return reading('label');
  let next = 2;
  while (isSpread(items[next], tokens)) next += 1;
  return named(tokens, { month, date: date.value, weekday }, items.slice(next), date);
}

/** `2026/10/12`, `2026 oct. 12`, `20261012`. */
function yearFirst(tokens: readonly Token[], items: readonly DateItem[], weekday: number): DateReading {
  const [first, second, third] = items;
  if (first === undefined) return reading('none');
  if (first.length === 8) {
    if (second !== undefined && second.gap !== '' && second.gap !== ',') return reading('none');
    return whole(tokens, Math.floor(first.value / 10_000), Math.floor(first.value / 100) % 100, first.value % 100, weekday, first.at + 1);
  }
  if (second === undefined || third === undefined || third.isMonth || third.length > 2) return reading(second?.isMonth === true ? 'label' : 'none');
  if (!second.isMonth && (second.length > 2 || !isDateSign(second.gap) || second.gap !== third.gap)) return reading('none');
  return whole(tokens, first.value, second.value, third.value, weekday, third.at + 1);
}

/** `12/10/2026`, `12 oct. 2026`, `8–14 juin`, `12, 14 et 16/10`. */
function dateFirst(tokens: readonly Token[], items: readonly DateItem[], weekday: number): DateReading {
  const date = items[0];
  if (date === undefined) return reading('none');
  let next = 1;
  let item = items[next];
  while (item !== undefined && !item.isMonth && item.length <= 2 && !isDateSign(item.gap) && (item.isJoined || isRangeSign(item.gap) || item.gap === ',')) {
    next += 1;
    item = items[next];
  }
  if (item === undefined) return weekday > 0 ? reading('monthless', { date: date.value, weekday }) : reading('none');
  if (item.isMonth) return named(tokens, { month: item.value, date: date.value, weekday }, items.slice(next + 1), item);
  // `8-14 juin`: the sign between two dates of a range is the one between date and month elsewhere.
  const after = items[next + 1];
  if (item.gap === '-' && after?.isMonth === true) return named(tokens, { month: after.value, date: date.value, weekday }, items.slice(next + 2), after);
  if (item.length > 2 || !isDateSign(item.gap)) return reading('none');
  const isDayFirst = items.slice(0, next).some(({ value }) => value > 12) || isEndDayFirst(items.slice(next + 1), item.gap);
  return numbers(tokens, date.value, item, after, { weekday, isDayFirst });
}

/** `12/10/2026 – 16/10/2026`: the end of a range has the order of its start. */
function isEndDayFirst(rest: readonly DateItem[], sign: string): boolean {
  const end = rest.findIndex(({ gap }) => isRangeSign(gap) && gap !== sign);
  return (rest[end]?.value ?? 0) > 12 && rest[end]?.length === 2 && rest[end + 1]?.gap === sign && (rest[end + 1]?.value ?? 13) <= 12;
}

/** Two numbers between date signs, perhaps with a year after them. */
function numbers(
  tokens: readonly Token[],
  first: number,
  item: DateItem,
  year: DateItem | undefined,
  { weekday, isDayFirst }: { readonly weekday: number; readonly isDayFirst: boolean },
): DateReading {
  const isYear = year !== undefined && !year.isMonth && (year.gap === item.gap || (year.gap === '' && year.length === 4));
  if (isYear && year.length !== 4 && year.length !== 2) return reading('none');
  // A point or a dash alone between two numbers is as likely a decimal, a time or a range.
  if (!isYear && item.gap !== '/' && weekday === 0) return reading('none');
  const minutes = timeFrom(tokens, (isYear ? year.at : item.at) + 1);
  const second = item.value;
  const fullYear = isYear ? wholeYear(year) : null;
  if (first === 0 || second === 0 || first > 31 || second > 31 || (isDayFirst && second > 12)) return reading('impossible');
  const order = isDayFirst ? 'dmy' : second > 12 ? 'mdy' : null;
  if (order === null && first !== second) return reading('numeric', { first, second, year: fullYear, weekday, minutes });
  const month = order === 'mdy' ? first : second;
  const date = order === 'mdy' ? second : first;
  if (fullYear === null) return dayFromCivil({ year: 2000, month, date }) === null ? reading('impossible') : reading('yearless', { month, date, weekday, minutes, order });
  const day = dayFromCivil({ year: fullYear, month, date });
  return day === null ? reading('impossible') : reading('day', { day, weekday, minutes, order });
}

/** A named month with its date, perhaps with a year after it. */
function named(
  tokens: readonly Token[],
  { month, date, weekday }: { readonly month: number; readonly date: number; readonly weekday: number },
  rest: readonly DateItem[],
  last: DateItem,
): DateReading {
  const [next, endMonth, endYear] = rest;
  // `13 mars / 14 mars`, `lun. 12 oct. - ven. 16 oct. 2026`: the number before another month is no year.
  const isDay = next?.length !== 4 && endMonth?.isMonth === true;
  if (next !== undefined && !isDay && isYearItem(next, tokens, last.gap)) return whole(tokens, wholeYear(next), month, date, weekday, next.at + 1);
  // `30 nov. – 4 déc. 2026`: the year of the end is the start's, or the one after it.
  const isRangeEnd = next !== undefined && !next.isMonth && endMonth?.isMonth === true && endYear?.length === 4;
  if (isRangeEnd) return whole(tokens, endYear.value - (endMonth.value < month ? 1 : 0), month, date, weekday, endYear.at + 1);
  if (date === 0 || dayFromCivil({ year: 2000, month, date }) === null) return reading('impossible');
  return reading('yearless', { month, date, weekday, minutes: timeFrom(tokens, last.at + 1) });
}

function whole(tokens: readonly Token[], year: number, month: number, date: number, weekday: number, rest: number): DateReading {
  if (year < 1900 || year > 9999) return reading('none');
  const day = dayFromCivil({ year, month, date });
  return day === null ? reading('impossible') : reading('day', { day, weekday, minutes: timeFrom(tokens, rest) });
}

function isYearItem(item: DateItem, tokens: readonly Token[], gapBefore: string): boolean {
  if (item.isMonth) return false;
  if (item.length === 4) return item.value >= 1900 && item.value <= 2199;
  const next = tokens[item.at + 1];
  const isTime = next !== undefined && (next.gap === ':' || ['h', 'am', 'pm', 'a', 'p', 'uhr'].includes(next.text));
  return item.length === 2 && !item.isJoined && !isTime && (!isRangeSign(item.gap) || item.gap === gapBefore);
}

/** The further days of a range or list: `–14`, `, 15`, `et 16`. */
function isSpread(item: DateItem | undefined, tokens: readonly Token[]): boolean {
  if (item === undefined || item.isMonth || item.length > 2) return false;
  const next = tokens[item.at + 1];
  if (next?.gap === ':' || next?.text === 'h') return false;
  return isRangeSign(item.gap) || item.isJoined || (item.gap === ',' && item.length <= 2);
}

function wholeYear({ value, length }: DateItem): number {
  if (length !== 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

function isDateSign(gap: string): boolean {
  return gap === '/' || gap === '.' || gap === '-';
}

function isRangeSign(gap: string): boolean {
  return gap === '-' || gap === '–' || gap === '—' || gap === '.-' || gap === '.–' || gap === '~';
}
