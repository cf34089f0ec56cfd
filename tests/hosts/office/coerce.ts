/**
 * What Excel makes of a text put into a cell by `values` or `formulas`: always read as en-US.
 *
 * Known from the documentation: a leading `=` makes a formula, an apostrophe keeps text, number-like
 * and date-shaped text become numbers. The exact shapes are the stand-in's own and stricter than safe.
 */
import type { Cell } from '../../../core/table/cell.ts';
import { dayFromCivil, type DateSystem } from '../../../core/time/day.ts';

export interface Entry {
  readonly value: Cell;
  readonly formula?: string;
  /** A number format that comes with the entry, unless the cell has one of its own. */
  readonly format?: string;
}

export interface EntryRules {
  readonly dateSystem: DateSystem;
  readonly currentYear: number;
}

const NUMBER = /^[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)?(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,3})?$/;
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];
const ISO_DATE = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/;
const US_DATE = /^([0-9]{1,2})[-/]([0-9]{1,2})(?:[-/]([0-9]{2}|[0-9]{4}))?$/;
const DAY_MONTH = /^([0-9]{1,2})[- ]([a-z]{3,9})(?:[- ,]{1,2}([0-9]{2}|[0-9]{4}))?$/;
const MONTH_DAY = /^([a-z]{3,9})[- ]([0-9]{1,2})(?:,? ?([0-9]{4}))?$/;
const TIME = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([ap])m?)?$/;

function parseNumber(text: string): number | null {
  if (!NUMBER.test(text) || !/[0-9]/.test(text)) return null;
  const number = Number(text.replace(/,/g, ''));
  return Number.isFinite(number) ? number : null;
}

function entryOfNumber(text: string): Entry | null {
  const plain = parseNumber(text);
  if (plain !== null) return /,/.test(text) ? { value: plain, format: '#,##0' } : { value: plain };
  if (text.endsWith('%')) {
    const percent = parseNumber(text.slice(0, -1).trim());
    return percent === null ? null : { value: percent / 100, format: text.includes('.') ? '0.00%' : '0%' };
  }
  if (text.startsWith('$')) {
    const amount = parseNumber(text.slice(1));
    return amount === null ? null : { value: amount, format: '$#,##0.00' };
  }
  if (text.startsWith('(') && text.endsWith(')')) {
    const negative = parseNumber(text.slice(1, -1));
    return negative === null ? null : { value: -negative };
  }
  return null;
}

function fullYear(text: string | undefined, rules: EntryRules): number {
  if (text === undefined) return rules.currentYear;
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(word: string): number {
  const long = LONG_MONTHS.indexOf(word);
  return (long >= 0 ? long : MONTHS.indexOf(word)) + 1;
}

/** Year, month, date and the format Excel gives such a text. */
function parseDate(text: string, rules: EntryRules): { parts: readonly [number, number, number]; format: string } | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return { parts: [Number(iso[1]), Number(iso[2]), Number(iso[3])], format: 'm/d/yyyy' };
  const us = US_DATE.exec(text);
  if (us !== null) {
    return { parts: [fullYear(us[3], rules), Number(us[1]), Number(us[2])], format: us[3] === undefined ? 'd-mmm' : 'm/d/yyyy' };
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null) {
    const year = fullYear(dayMonth[3], rules);
    return { parts: [year, monthNumber(dayMonth[2] ?? ''), Number(dayMonth[1])], format: dayMonth[3] === undefined ? 'd-mmm' : 'd-mmm-yy' };
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay === null) return null;
  const year = fullYear(monthDay[3], rules);
  return { parts: [year, monthNumber(monthDay[1] ?? ''), Number(monthDay[2])], format: monthDay[3] === undefined ? 'd-mmm' : 'd-mmm-yy' };
}

function parseTime(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const isTwelve = match[4] !== undefined;
  if (minutes > 59 || seconds > 59 || (isTwelve && (hours < 1 || hours > 12))) return null;
  const hour = isTwelve ? (hours % 12) + (match[4] === 'p' ? 12 : 0) : hours;
  return (hour * 3600 + minutes * 60 + seconds) / 86_400;
}

function entryOfDate(text: string, rules: EntryRules): Entry | null {
  const lower = text.toLowerCase();
  const alone = parseTime(lower);
  if (alone !== null) return { value: alone, format: 'h:mm' };
  const split = lower.search(/[ t][0-9]{1,2}:/);
  const date = parseDate(split < 0 ? lower : lower.slice(0, split), rules);
  const time = split < 0 ? 0 : parseTime(lower.slice(split + 1));
  if (date === null || time === null) return null;
  const [year, month, dayOfMonth] = date.parts;
  const day = dayFromCivil({ year, month, date: dayOfMonth });
  if (day === null) return null;
  const serial = (rules.dateSystem === 1904 ? day - 1462 : day) + time;
  return { value: serial, format: split < 0 ? date.format : 'm/d/yyyy h:mm' };
}

/** What a text becomes in a cell of this number format. */
export function entryOf(text: string, cellFormat: string, rules: EntryRules): Entry {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (cellFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  const number = entryOfNumber(trimmed) ?? entryOfDate(trimmed, rules);
  if (number !== null) return number;
  // `+`, `-` and `@` start formulas as well; what follows is often none, and shows as an error.
  return /^[+\-@]./s.test(text) ? { value: { error: '#NAME?' }, formula: `=${text}` } : { value: text };
}
