/** By what a post of an export is known in the tab of results: the row of the calendar that it is, else its own link or id. */
import { hashCells } from '../../findings/cell-hash.ts';
import { fold } from '../../lexicon/fold.ts';
import type { ResultRow } from '../../side-tabs/results-tab.ts';
import type { Calendar } from '../../table/calendar.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { linkKey, postKey } from '../exports/match/link-key.ts';
import type { ExportRow } from '../exports/network-export.ts';

/** A short number is one of a row, and given anew after every sort. */
const ROW_NUMBER = /^\d{1,9}$/;

/** Identifiers that tell a row of the calendar from all others, by row; '' for a row without. */
export function rowKeys({ id }: Pick<Calendar, 'id'>): (row: number) => string {
  const counts = new Map<string, number>();
  for (const each of id) counts.set(each, (counts.get(each) ?? 0) + 1);
  return (row) => {
    const own = id[row] ?? '';
    return own === '' || counts.get(own) !== 1 || ROW_NUMBER.test(own) ? '' : own;
  };
}

/** What a row of the tab may be found again by, the surest first. */
type Identities = readonly [string, ...string[]];

/** Without a row of the calendar: a post's link or its id, else what it says and when; an account's day. What says nothing of itself is known by its figures alone. */
export function ownKey(network: string, post: ExportRow): string {
  if (post.level === 'day') return dayKey(network, post, post.day);
  const link = post.url === '' ? null : linkKey(post.url);
  if (link !== null) return link;
  if (post.id !== '') return postKey(network, post.id);
  const said = isNameless(post) ? [post.format, post.day === null ? figuresText(post) : ''] : [fold(post.text), fold(post.title)];
  return `${network} ${hashCells([post.day, post.minutes, ...said])}`;
}

/** Neither link nor id nor words: two of them may look alike, and are two posts all the same. */
export function isNameless({ level, url, id, text, title }: Pick<ExportRow, 'url' | 'id' | 'text' | 'title'> & Pick<ResultRow, 'level'>): boolean {
  return level === 'post' && url === '' && id === '' && text === '' && title === '';
}

/** Of what is to go into the tab: neither a row of the calendar, nor a link, nor an id, so that other words or another day make it another post. */
export function isKnownByText({ level, isRowKey, url, postId, text }: Pick<ResultRow, 'level' | 'url' | 'postId' | 'text'> & { readonly isRowKey: boolean }): boolean {
  return level === 'post' && !isRowKey && url === '' && postId === '' && text !== '';
}

export function figuresText({ measures }: Pick<ExportRow, 'measures'>): string {
  return JSON.stringify([...measures].sort(([a], [b]) => (a < b ? -1 : 1)));
}

type AccountFigures = Pick<ExportRow, 'account' | 'title'>;

/** `website Organic Search 2026-07-01 2026-07-31` */
export function periodKey(network: string, of: AccountFigures, first: Day, last: Day): string {
  return `${dayKey(network, of, first)} ${dayText(last)}`;
}

/** `x @phare 2026-11-22` */
function dayKey(network: string, { account, title }: AccountFigures, day: Day | null): string {
  return [network, account, title, day === null ? '' : dayText(day)].filter((part) => part !== '').join(' ');
}

function dayText(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Of what is to go into the tab, or stands there: by the post itself, and then by the key. */
export function identitiesOf({ channel, key, level, url, postId, account, day, text }: Pick<ResultRow, 'key' | 'level' | 'url' | 'postId' | 'account' | 'day' | 'text'> & { readonly channel: string }): Identities {
  const byKey = `key ${channel} ${key}`;
  if (level === 'period') return [byKey];
  // A web site has several rows a day, one for each way that people came.
  if (level === 'day') return day === null ? [byKey] : [`day ${channel} ${fold(account).replace(/ /g, '')} ${day}${text === '' ? '' : ` ${fold(text)}`}`];
  const link = url === '' ? null : linkKey(url);
  const own = [...(link === null ? [] : [`post ${link}`]), ...(postId === '' ? [] : [`post ${postKey(channel, postId)}`])];
  const [first, ...others] = own;
  return first === undefined ? [byKey] : [first, ...others, byKey];
}
