/** Small words that stand around a date or a time. */
import { wordMap, wordSet } from './word-list.ts';

/** Words that name a week by its number: `Semaine 12`, `W47`. */
export const WEEK_WORDS: ReadonlySet<string> = wordSet('week, wk, w, semaine, sem, s, semana, Woche, KW, settimana');

/** Words that count days from some start: `Day 3`, `J-7`. */
export const COUNTER_WORDS: ReadonlySet<string> = wordSet('day, d, jour, j, día, dia, Tag, giorno, يوم, اليوم');

/** Words that say nothing about which day it is. */
export const FILLER_WORDS: ReadonlySet<string> = wordSet(
  'the, of, on, from, starting, st, nd, rd, th, le, la, l, du, de, des, dès, er, ère, re, e, ème, au, el, del, da, do, o, den, der, dem, am, vom, il, dal',
  'week, semaine, semana, Woche, day, jour, día, Tag, feira, w, c, wc, commencing, beginning',
);

/** Words between the days of a list or the ends of a range. */
export const JOINING_WORDS: ReadonlySet<string> = wordSet('and, et, y, e, und, to, au, à, a, al, ao, bis, until, till, thru, through, jusqu, ou, or');

/** Words between a day and its time. */
export const AT_WORDS: ReadonlySet<string> = wordSet('at, à, a, as, t, um, alle, ore, vers, around, from, dès, de, entre, between, à partir, by, las');

/** Before the name of a time of day, they make it a stretch of the day. */
export const ASIDE_WORDS: ReadonlySet<string> = wordSet('après, avant, before, after, antes, después, depois, vor, nach, prima, dopo');

/** Hour units. */
export const HOUR_WORDS: ReadonlySet<string> = wordSet('h, hs, hr, hrs, hour, hours, heure, heures, hora, horas, Uhr, ora');

/** Times of day that have a name of their own, in minutes. */
export const NAMED_TIMES: ReadonlyMap<string, number> = wordMap<number>([
  [720, 'noon, midday, midi, mediodía, meio-dia, Mittag, mezzogiorno'],
  [0, 'midnight, minuit, medianoche, meia-noite, Mitternacht, mezzanotte'],
]);
