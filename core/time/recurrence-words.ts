/** Reads how often a post comes back: `chaque lundi`, `1er mardi du mois`, `every 3 weeks on Wed`, `monthly on the 15th`. */
import { wordMap, wordSet } from '../lexicon/word-list.ts';
import { tokensOf } from './date-tokens.ts';
import type { Token } from './date-tokens.ts';
import type { Recurrence } from './recurrence.ts';
import { withoutTimes } from './recurrence-time.ts';

const DAYS: ReadonlyMap<string, number> = wordMap<number>([
  [1, 'lundi, lundis, lun, Monday, Mondays, mon'],
  [2, 'mardi, mardis, mar, Tuesday, Tuesdays, tue, tues'],
  [3, 'mercredi, mercredis, mer, Wednesday, Wednesdays, wed, weds'],
  [4, 'jeudi, jeudis, jeu, Thursday, Thursdays, thu, thur, thurs'],
  [5, 'vendredi, vendredis, ven, Friday, Fridays, fri'],
  [6, 'samedi, samedis, sam, Saturday, Saturdays, sat'],
  [7, 'dimanche, dimanches, dim, Sunday, Sundays, sun'],
]);
const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];
const NUMBERS: ReadonlyMap<string, number> = wordMap<number>([
  [1, 'un, une, one'], [2, 'deux, two'], [3, 'trois, three'], [4, 'quatre, four'], [5, 'cinq, five'], [6, 'six'],
]);
const ORDINALS: ReadonlyMap<string, number> = wordMap<number>([
  [1, 'premier, première, premiers, premières, first'], [2, 'deuxième, deuxièmes, second, seconde, seconds, secondes'], [3, 'troisième, troisièmes, third'],
  [4, 'quatrième, quatrièmes, fourth'], [5, 'cinquième, cinquièmes, fifth'], [-1, 'dernier, dernière, derniers, dernières, last'],
]);
const ORDINAL_ENDS = wordSet('er, ers, ère, re, e, es, ème, èmes, ième, ièmes, nd, nde, d, st, rd, th');
const EVERY = wordSet('chaque, tous, toutes, tout, toute, every, each');
const OTHER = wordSet('other, alternate, alternating');
const WEEKS = wordSet('semaine, semaines, sem, week, weeks, wk, wks, hebdo, hebdomadaire, hebdomadairement, weekly');
const TWO_WEEKS = wordSet('fortnight, fortnightly, quinzaine');
const MONTHS = wordSet('mois, mensuel, mensuelle, mensuellement, month, months, monthly');
/** After a number these are counted: `tous les 3 mois`, `every 2nd month`. */
const COUNTED_MONTHS = wordSet('mois, month, months');
const COUNTED_WEEKS = wordSet('semaine, semaines, sem, week, weeks, wk, wks');
/** Between a number and a unit: so many in each. */
const RATES = wordSet('par, per, a, an, au');
const DAILY = wordSet('jour, jours, quotidien, quotidienne, quotidiennement, day, days, daily');
const WORKING = wordSet('ouvrable, ouvrables, ouvré, ouvrés, weekday, weekdays, workday, workdays, working, business');
const WEEKENDS = wordSet('weekend, weekends');
const RANGES = wordSet('au, à, to, through, thru, until');
const FILLERS = wordSet('le, les, l, la, du, de, des, d, en, dans, et, à, au, aux, the, of, on, in, and, a, per, par');

/** What the words say, whatever their order. */
interface Said {
  readonly weekdays: number[];
  /** Numbers that count nothing yet: a date, or how many weeks. */
  readonly numbers: number[];
  readonly ordinals: number[];
  isEvery: boolean;
  isOther: boolean;
  isRange: boolean;
  weekUnits: number;
  isFortnight: boolean;
  isMonth: boolean;
  /** So many months, or so many in a month: no date. */
  hasMonthCount: boolean;
  /** `2 par semaine` */
  weekRate: number | null;
  isDay: boolean;
  isWorking: boolean;
  /** `un lundi sur deux`: the second number. */
  outOf: number | null;
}

/** Null where a word is not understood, or where what is said is no such rule or could be two of them. */
export function parseRecurrence(word: string): Recurrence | null {
  const said = saidBy(word);
  if (said === null) return null;
  return said.isMonth ? monthly(said) : weekly(said);
}

/** Whether the words are understood and say how often, and on no day: `mensuel`, `every 2 weeks`. */
export function namesNoDay(word: string): boolean {
  const said = saidBy(word);
  if (said === null || said.weekdays.length > 0 || said.isDay || said.isWorking) return false;
  return said.isMonth ? said.numbers.length + said.ordinals.length === 0 : said.weekUnits > 0 || said.isFortnight;
}

/** Null where a word is not understood. */
function saidBy(word: string): Said | null {
  const tokens = withoutTimes(tokensOf(word));
  if (tokens.length === 0) return null;
  const said: Said = {
    weekdays: [], numbers: [], ordinals: [], isEvery: false, isOther: false, isRange: false, weekUnits: 0, isFortnight: false, isMonth: false,
    hasMonthCount: false, weekRate: null, isDay: false, isWorking: false, outOf: null,
  };
  for (let index = 0; index < tokens.length; ) {
    const used = takeNumber(tokens, index, said) || take(tokens, index, said);
    if (used === 0) return null;
    index += used;
  }
  return said;
}

/** A number with the months or the rate that it counts, if any; 0 where there is no number. */
function takeNumber(tokens: readonly Token[], index: number, said: Said): number {
  const { value, text } = tokens[index] ?? { value: -1, text: '' };
  const after = tokens[index + 1];
  const ordinal = value < 0 ? ORDINALS.get(text) : after !== undefined && after.value < 0 && after.gap === '' && ORDINAL_ENDS.has(after.text) ? value : undefined;
  const number = ordinal ?? (value >= 0 ? value : NUMBERS.get(text));
  if (number === undefined) return 0;
  const used = ordinal !== undefined && value >= 0 ? 2 : 1;
  const hasRateWord = RATES.has(tokens[index + used]?.text ?? '');
  const unit = tokens[index + used + (hasRateWord ? 1 : 0)];
  if (unit !== undefined && (COUNTED_MONTHS.has(unit.text) || (unit.text === 'monthly' && unit.gap === '-'))) {
    said.isMonth = said.hasMonthCount = true;
    return used + (hasRateWord ? 2 : 1);
  }
  if (unit !== undefined && (hasRateWord || unit.gap === '/') && COUNTED_WEEKS.has(unit.text)) {
    said.weekUnits += 1;
    said.weekRate = number;
    return used + (hasRateWord ? 2 : 1);
  }
  (ordinal === undefined ? said.numbers : said.ordinals).push(number);
  return used;
}

/** How many tokens were understood from an index on; 0 for none. */
function take(tokens: readonly Token[], index: number, said: Said): number {
  const { text, gap } = tokens[index] ?? { text: '', gap: '' };
  const next = tokens[index + 1];
  const weekday = DAYS.get(text);
  if (weekday !== undefined) {
    if ((gap === '-' || gap === '–') && DAYS.has(tokens[index - 1]?.text ?? '')) said.isRange = true;
    said.weekdays.push(weekday);
    return 1;
  }
  if (text === 'sur' && next !== undefined) {
    said.outOf = next.value >= 0 ? next.value : (NUMBERS.get(next.text) ?? 0);
    return 2;
  }
  const isEnds = (text === 'week' || text === 'fin' || text === 'fins') && next !== undefined;
  if (isEnds && (next.text === 'end' || next.text === 'ends')) return takeWeekend(said, 2);
  if (isEnds && next.text === 'de' && tokens[index + 2]?.text === 'semaine') return takeWeekend(said, 3);
  if (WEEKENDS.has(text)) return takeWeekend(said, 1);
  if (RANGES.has(text) && DAYS.has(tokens[index - 1]?.text ?? '') && DAYS.has(next?.text ?? '')) {
    said.isRange = true;
    return 1;
  }
  return takeWord(text, said) ? 1 : 0;
}

function takeWeekend({ weekdays }: Said, used: number): number {
  weekdays.push(...WEEKEND);
  return used;
}

function takeWord(text: string, said: Said): boolean {
  if (EVERY.has(text)) said.isEvery = true;
  else if (OTHER.has(text)) said.isOther = true;
  else if (WEEKS.has(text)) said.weekUnits += 1;
  else if (TWO_WEEKS.has(text)) said.isFortnight = true;
  else if (MONTHS.has(text)) said.isMonth = true;
  else if (WORKING.has(text)) said.isWorking = true;
  else if (DAILY.has(text)) said.isDay = true;
  else return FILLERS.has(text);
  return true;
}

function monthly({ weekdays, numbers, ordinals, isOther, isRange, hasMonthCount, weekUnits, isFortnight, isDay, isWorking, outOf }: Said): Recurrence | null {
  if (isOther || isRange || hasMonthCount || weekUnits > 0 || isFortnight || isWorking || outOf !== null) return null;
  const [weekday, ...otherDays] = weekdays;
  const nths = [...numbers, ...ordinals].sort((a, b) => a - b);
  const [nth, ...others] = nths;
  if (nth === undefined || otherDays.length > 0) return null;
  // `Dernier jour du mois` is no date; `1er jour du mois` is.
  if (weekday === undefined) {
    const isOrdinalDay = isDay && ordinals.length > 0 && (nth !== 1 || others.length > 0);
    return nths.every((date) => date >= 1 && date <= 31) && !isOrdinalDay ? { kind: 'monthly-date', dates: nths } : null;
  }
  // `Lundi 2 du mois` says nothing that is certain.
  return numbers.length === 0 && !isDay ? monthlyWeekday(nths, weekday) : null;
}

function monthlyWeekday(nths: readonly number[], weekday: number): Recurrence | null {
  return nths.every((nth) => nth >= -1 && nth !== 0 && nth <= 5) ? { kind: 'monthly-weekday', nths, weekday } : null;
}

function weekly(said: Said): Recurrence | null {
  const { ordinals, numbers, isEvery, isOther, weekUnits, isFortnight } = said;
  if (ordinals.length > 0 && weekUnits === 0) {
    // `Premier lundi` can only be the month's, as two of them; `every second Monday` could be that or every other week.
    const [weekday, ...others] = said.weekdays;
    const isPlain = (!isEvery || ordinals.length > 1) && !isOther && others.length === 0 && numbers.length === 0 && said.outOf === null && !isFortnight && !said.isDay && !said.isWorking;
    return weekday !== undefined && isPlain ? monthlyWeekday([...ordinals].sort((a, b) => a - b), weekday) : null;
  }
  const weekdays = weekdaysOf(said);
  const every = weeksBetween(said);
  // `Lundi et jeudi, 2 par semaine` says the same thing twice.
  const isRateOther = said.weekRate !== null && said.weekRate !== weekdays?.length;
  return weekdays === null || every === null || isRateOther ? null : { kind: 'weekly', every, weekdays };
}

/** In their order; null where none or no clear ones are named. */
function weekdaysOf({ weekdays, isRange, isDay, isWorking, weekUnits, isEvery }: Said): readonly number[] | null {
  if (isWorking) return weekdays.length === 0 ? WORKDAYS : null;
  if (isDay && weekdays.length === 0) return weekUnits === 0 ? [...WORKDAYS, ...WEEKEND] : null;
  if (isDay && !isEvery) return null;
  const [first, last, ...others] = weekdays;
  if (first === undefined) return null;
  if (!isRange) return [...new Set(weekdays)].sort((a, b) => a - b);
  if (last === undefined || others.length > 0 || last <= first) return null;
  return [...WORKDAYS, ...WEEKEND].filter((weekday) => weekday >= first && weekday <= last);
}

/** Null where the numbers don't say how many weeks. */
function weeksBetween({ numbers, ordinals, isOther, isDay, isWorking, weekUnits, isFortnight, outOf }: Said): number | null {
  const [number, ...others] = [...numbers, ...ordinals];
  if (others.length > 0 || ((isDay || isWorking) && (number !== undefined || isOther || outOf !== null))) return null;
  if (isFortnight) return number === undefined && !isOther && outOf === null ? 2 : null;
  if (outOf !== null) return (number === undefined || number === 1) && !isOther ? between(outOf) : null;
  if (isOther) return number === undefined ? 2 : null;
  if (number === undefined) return 1;
  return weekUnits > 0 ? between(number) : null;
}

function between(weeks: number): number | null {
  return weeks >= 1 && weeks <= 52 ? weeks : null;
}
