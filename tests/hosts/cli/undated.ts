/** What `cadence` and `kpi --by week` say of posts that are not counted for want of a date or a channel, and of weeks that only a presumed order gives. */
import type { UndatedPosts } from '../../../core/cadence/undated-posts.ts';
import { qualifiedAddress, rulesIn } from '../../../core/index.ts';
import type { Language, OpenedCalendar } from '../../../core/index.ts';
import { cellOf } from '../../../core/table/calendar.ts';
import { DAY_TROUBLE } from '../../../core/table/day-trouble.ts';
import { presumedOrders } from '../../../core/table/presumed-order.ts';
import type { DateOrder } from '../../../core/time/date-reading.ts';
import { NBSP, wholeNumber } from '../../../core/words/format.ts';

/** Enough to begin with. */
const MOST_NAMED = 5;

interface UndatedWords {
  readonly posts: (count: number, isOne: boolean, places: string) => string;
  readonly ambiguous: (count: number) => string;
  readonly unchannelled: (count: number, isOne: boolean, places: string) => string;
  readonly presumed: (order: DateOrder, count: number) => string;
  readonly places: (named: readonly string[], more: number) => string;
}

const WORDS: { readonly [L in Language]: UndatedWords } = {
  fr: {
    posts: (count, isOne, places) => `${wholeNumber(count, NBSP)}${NBSP}${isOne ? 'publication sans date lisible ne compte' : 'publications sans date lisible ne comptent'} dans aucune semaine (${isOne ? 'ligne' : 'lignes'} ${places}).`,
    ambiguous: (count) => (count === 1 ? `1${NBSP}date peut se lire de deux façons.` : `${wholeNumber(count, NBSP)}${NBSP}dates peuvent se lire de deux façons.`),
    unchannelled: (count, isOne, places) => `${wholeNumber(count, NBSP)}${NBSP}${isOne ? 'publication sans canal n’est pas comptée' : 'publications sans canal ne sont pas comptées'} (${isOne ? 'ligne' : 'lignes'} ${places}).`,
    presumed: (order, count) => `Dates lues ${order === 'dmy' ? 'jour d’abord' : 'mois d’abord'}, comme leur suite le suggère; ${wholeNumber(count, NBSP)}${NBSP}${count === 1 ? 'date pourrait' : 'dates pourraient'} se lire autrement.`,
    places: (named, more) => (more === 0 ? listed(named, 'et') : `${named.join(', ')} et ${wholeNumber(more, NBSP)} de plus`),
  },
  en: {
    posts: (count, isOne, places) => `${wholeNumber(count, ',')} ${isOne ? 'post without a readable date isn’t' : 'posts without a readable date aren’t'} counted in any week (${isOne ? 'row' : 'rows'} ${places}).`,
    ambiguous: (count) => (count === 1 ? '1 date can be read in two ways.' : `${wholeNumber(count, ',')} dates can be read in two ways.`),
    unchannelled: (count, isOne, places) => `${wholeNumber(count, ',')} ${isOne ? 'post without a channel isn’t' : 'posts without a channel aren’t'} counted (${isOne ? 'row' : 'rows'} ${places}).`,
    presumed: (order, count) => `Dates read ${order === 'dmy' ? 'day' : 'month'} first, as their sequence suggests; ${wholeNumber(count, ',')} could be read otherwise.`,
    places: (named, more) => (more === 0 ? listed(named, 'and') : `${named.join(', ')} and ${wholeNumber(more, ',')} more`),
  },
};

/** Nothing where every post has a day. */
export function undatedJson({ calendar, sheetNames }: OpenedCalendar, { rows, ambiguous }: UndatedPosts): object {
  if (rows.length === 0) return {};
  const cells = rows.map((row) => cellOf(calendar, row, 'date', 'datetime')).map(({ sheet, row, column }) => qualifiedAddress(sheetNames.get(sheet) ?? sheet, row, column));
  return { undated: { posts: rows.length, ambiguous: ambiguous.length, cells } };
}

/** How many they are, where the first of them stand, and the one thing to do. */
export function undatedLines({ calendar }: OpenedCalendar, { rows, ambiguous }: UndatedPosts, language: Language): readonly string[] {
  if (rows.length === 0) return [];
  const say = WORDS[language];
  const { content, dayTrouble } = calendar;
  // A network's file has no date where it has none to tell: nobody can write it there.
  const isMendable = content === 'calendar' || rows.some((row) => dayTrouble[row] !== DAY_TROUBLE.missing);
  const { advice } = rulesIn(language)[ambiguous.length > 0 ? 'date-ambiguous' : 'date-unreadable'];
  return [[
    say.posts(rows.length, rows.length === 1, placesOf(calendar, rows, say)),
    ...(ambiguous.length === 0 ? [] : [say.ambiguous(ambiguous.length)]),
    ...(isMendable ? [advice] : []),
  ].join(' ')];
}

/** Nothing where every dated post has a channel, or none has. */
export function unchannelledJson({ calendar, sheetNames }: OpenedCalendar, rows: readonly number[]): object {
  if (rows.length === 0) return {};
  const cells = rows.map((row) => cellOf(calendar, row, 'channel')).map(({ sheet, row, column }) => qualifiedAddress(sheetNames.get(sheet) ?? sheet, row, column));
  return { unchannelled: { posts: rows.length, cells } };
}

export function unchannelledLines({ calendar }: OpenedCalendar, rows: readonly number[], language: Language): readonly string[] {
  const say = WORDS[language];
  return rows.length === 0 ? [] : [`${say.unchannelled(rows.length, rows.length === 1, placesOf(calendar, rows, say))} ${rulesIn(language)['channel-missing'].advice}`];
}

/** The first of them by the numbers of their rows, each with its tab where there are several. */
function placesOf({ parts, part, sheetRow }: OpenedCalendar['calendar'], rows: readonly number[], say: UndatedWords): string {
  const named = rows.slice(0, rows.length === MOST_NAMED + 1 ? rows.length : MOST_NAMED);
  return say.places(named.map((row) => `${(sheetRow[row] ?? 0) + 1}${parts.length > 1 ? ` (${parts[part[row] ?? 0]?.sheetName ?? ''})` : ''}`), rows.length - named.length);
}

/** Nothing where all dates are sure. */
export function orderJson({ calendar, recognition }: OpenedCalendar): object {
  const presumed = presumedOrders(calendar, recognition.sheets);
  return presumed.length === 0 ? {} : { presumedOrders: presumed.map(({ order, rows }) => ({ order: order === 'dmy' ? 'day-first' : 'month-first', posts: rows.length })) };
}

export function orderLines({ calendar, recognition }: OpenedCalendar, language: Language): readonly string[] {
  return presumedOrders(calendar, recognition.sheets).map(({ order, rows }) => `${WORDS[language].presumed(order, rows.length)} ${rulesIn(language)['date-ambiguous'].advice}`);
}

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1] ?? ''}`;
}
