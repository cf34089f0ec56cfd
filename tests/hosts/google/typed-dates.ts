/** Dates and times among the texts put into cells, read by the spreadsheet's own order of day and month. */
import { dayFromCivil } from '../../../core/time/day.ts';
import type { TypedEntry, TypingRules } from './typed-text.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'], ['feb', 'february', 'févr', 'février', 'fevrier'], ['mar', 'march', 'mars'], ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'], ['jun', 'june', 'juin'], ['jul', 'july', 'juil', 'juillet'], ['aug', 'august', 'août', 'aout'],
  ['sep', 'sept', 'september', 'septembre'], ['oct', 'october', 'octobre'], ['nov', 'november', 'novembre'], ['dec', 'december', 'déc', 'décembre', 'decembre'],
];
const YEAR_FIRST = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/;
const YEAR_LAST = /^([0-9]{1,2})[-/]([0-9]{1,2})(?:[-/]([0-9]{2}|[0-9]{4}))?$/;
const DAY_WORD = /^([0-9]{1,2})(?:er)?[- ](\p{L}{3,9})\.?(?:[- ,]{1,2}([0-9]{4}|[0-9]{2}))?$/u;
const WORD_DAY = /^(\p{L}{3,9})\.? ([0-9]{1,2})(?:,? ([0-9]{4}))?$/u;
const WORD_YEAR = /^(\p{L}{3,9})\.? ([0-9]{4})$/u;
const TIME = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([ap])\.?m\.?)?$/;

function monthOf(word: string): number {
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

function yearOf(text: string | undefined, currentYear: number): number {
  if (text === undefined) return currentYear;
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly format: string;
}

/** Day and month in the order that the spreadsheet's place writes them; the other way round where only that is a date. */
function inOrder(first: number, second: number, isDayFirst: boolean): readonly [number, number] {
  const [date, month] = isDayFirst ? [first, second] : [second, first];
  return month > 12 && date <= 12 ? [month, date] : [date, month];
}

function dayOf(text: string, { locale, currentYear }: TypingRules): Day | null {
  const isDayFirst = locale !== 'en_US' && locale !== 'en_CA';
  const format = isDayFirst ? 'dd/MM/yyyy' : 'M/d/yyyy';
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]), format: 'yyyy-mm-dd' };
  const numbers = YEAR_LAST.exec(text);
  if (numbers !== null) {
    const [date, month] = inOrder(Number(numbers[1]), Number(numbers[2]), isDayFirst);
    return { year: yearOf(numbers[3], currentYear), month, date, format: numbers[3] === undefined ? (isDayFirst ? 'd/m' : 'm/d') : format };
  }
  const dayWord = DAY_WORD.exec(text);
  if (dayWord !== null) return { year: yearOf(dayWord[3], currentYear), month: monthOf(dayWord[2] ?? ''), date: Number(dayWord[1]), format: 'd mmm' };
  const wordDay = WORD_DAY.exec(text);
  if (wordDay !== null) return { year: yearOf(wordDay[3], currentYear), month: monthOf(wordDay[1] ?? ''), date: Number(wordDay[2]), format: 'mmm d' };
  const wordYear = WORD_YEAR.exec(text);
  return wordYear === null ? null : { year: Number(wordYear[2]), month: monthOf(wordYear[1] ?? ''), date: 1, format: 'mmm yyyy' };
}

function timeOf(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const isTwelve = match[4] !== undefined;
  if (minutes > 59 || seconds > 59 || (isTwelve && (hours < 1 || hours > 12))) return null;
  const hour = isTwelve ? (hours % 12) + (match[4] === 'p' ? 12 : 0) : hours;
  return (hour * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The serial number of a text that is a date, a time or both; null for any other. Google counts days as of 1900 only. */
export function dateOfText(text: string, rules: TypingRules): TypedEntry | null {
  const lower = text.toLowerCase();
  const alone = timeOf(lower);
  if (alone !== null) return { value: alone, format: 'h:mm' };
  const split = lower.search(/[ t][0-9]{1,2}:[0-9]{2}/);
  const day = dayOf(split < 0 ? lower : lower.slice(0, split), rules);
  const time = split < 0 ? 0 : timeOf(lower.slice(split + 1));
  if (day === null || time === null) return null;
  const serial = dayFromCivil(day);
  return serial === null ? null : { value: serial + time, format: split < 0 ? day.format : `${day.format} h:mm` };
}
