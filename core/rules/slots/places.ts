/** The places on which a post goes out: a channel and an account, in one language. */
import { fold, foldedWords, singular } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { NO_TIME, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';

const STORIES = wordSet('story, storie, stori, storia, historia');

export interface Place {
  readonly channel: string;
  /** The same for posts that stand on one page: where accounts or languages differ, so do the pages. */
  readonly key: string;
  /** The same where the key is, from 0: cheaper to look things up by. */
  readonly number: number;
}

const NOWHERE: readonly Place[] = [];

/** The places of each row; none for stories, which stand beside the posts and often come several at once. */
export function placesOf(calendar: Calendar): (row: number) => readonly Place[] {
  const isStoryFormat = calendar.format.entries.map(isStory);
  const isStoryChannel = calendar.channel.entries.map(({ word }) => isStory(word));
  const { account: { entries: accounts }, language: { entries: languages } } = calendar;
  const known = new Map<number, readonly Place[]>();
  const numbers = new Map<string, number>();
  return (row) => {
    const channel = calendar.channel.codes[row] ?? 0;
    if (channel === 0 || isStoryChannel[channel] === true || isStoryFormat[calendar.format.codes[row] ?? 0] === true) return NOWHERE;
    const code = (channel * accounts.length + (calendar.account.codes[row] ?? 0)) * languages.length + (calendar.language.codes[row] ?? 0);
    const places = known.get(code);
    if (places !== undefined) return places;
    const made = entryOf(calendar.channel, row).channels.map((each) => {
      const key = `${each}\u0000${fold(entryOf(calendar.account, row))}\u0000${fold(entryOf(calendar.language, row))}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return { channel: each, key, number };
    });
    known.set(code, made);
    return made;
  };
}

function isStory(word: string): boolean {
  return word !== '' && foldedWords(word).some((each) => STORIES.has(each) || STORIES.has(singular(each)));
}

/** Whether a row says at what time it goes out; midnight is what a date without a time looks like. */
export function hasTime(calendar: Calendar, row: number): boolean {
  const minutes = calendar.minutes[row] ?? NO_TIME;
  return minutes !== NO_TIME && minutes !== 0;
}

/** Looks up the one page on which a row's posts on a place stand; null where there are several and nothing says which. */
export function pagesOf(calendar: Calendar, tab: SideTab<'channels'>): (row: number, place: Place) => ChannelRow | null {
  const known: (ChannelRow | null | undefined)[] = [];
  return (row, { channel, number }) => {
    let page = known[number];
    if (page === undefined) {
      page = pageOf(tab, channel, entryOf(calendar.account, row));
      known[number] = page;
    }
    return page;
  };
}

function pageOf(tab: SideTab<'channels'>, channel: string, account: string): ChannelRow | null {
  const pages = tab.rows.filter(({ network, status }) => network.includes(channel) && (status === null || status === 'official'));
  const own = account === '' ? [] : pages.filter(({ handle }) => fold(handle) === fold(account));
  const [page, ...others] = own.length > 0 ? own : pages;
  return page !== undefined && others.length === 0 ? page : null;
}
