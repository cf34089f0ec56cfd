/**
 * The places on which a post goes out: a channel and an account, in one language.
 *
 * Departments usually post on the pages of the whole organisation, so that two of them in one slot are in each other's
 * way. Where the inventory of channels gives each its own page, a post without an account goes out on its department's.
 */
import { fold } from '../../lexicon/fold.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { NO_TIME, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { keptPages, pagesOfSender, senderOf } from '../channels/pages.ts';
import { storyPosts } from '../story.ts';

export interface Place {
  readonly channel: string;
  /** The same for posts that stand on one page: where accounts, departments' pages or languages differ, so do the pages. */
  readonly key: string;
  /** The same where the key is, from 0: cheaper to look things up by. */
  readonly number: number;
}

const NOWHERE: readonly Place[] = [];
/** A list serves up to here; beyond, most of it would be empty. */
const LOW_CODES = 4096;

type PlacesAt = (row: number) => readonly Place[];

const KNOWN = new WeakMap<Calendar, { readonly tab: SideTab<'channels'> | null; readonly placesAt: PlacesAt }>();

/** The places of each row; none for stories, which stand beside the posts and often come several at once. Looked up once for all rules that ask. */
export function placesOf(calendar: Calendar, tab: SideTab<'channels'> | null): PlacesAt {
  const known = KNOWN.get(calendar);
  if (known !== undefined && known.tab === tab) return known.placesAt;
  const placesAt = placesIn(calendar, tab);
  KNOWN.set(calendar, { tab, placesAt });
  return placesAt;
}

function placesIn(calendar: Calendar, tab: SideTab<'channels'> | null): PlacesAt {
  const isStory = storyPosts(calendar);
  const { codes: channels } = calendar.channel;
  const { codes: accounts, entries: { length: accountCount } } = calendar.account;
  const { codes: departments, entries: { length: departmentCount } } = calendar.department;
  const { codes: languages, entries: { length: languageCount } } = calendar.language;
  const known = new Map<number, readonly Place[]>();
  /** The same for low codes, of which there is none more in most calendars. */
  const knownLow: (readonly Place[] | undefined)[] = [];
  const numbers = new Map<string, number>();
  return (row) => {
    const channel = channels[row] as number;
    if (channel === 0 || isStory(row)) return NOWHERE;
    const sender = (channel * accountCount + (accounts[row] as number)) * departmentCount + (departments[row] as number);
    const code = sender * languageCount + (languages[row] as number);
    const places = code < LOW_CODES ? knownLow[code] : known.get(code);
    if (places !== undefined) return places;
    const made = entryOf(calendar.channel, row).channels.map((each) => {
      const key = `${each}\u0000${accountOf(calendar, row, tab, each)}\u0000${fold(entryOf(calendar.language, row))}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return { channel: each, key, number };
    });
    if (code < LOW_CODES) knownLow[code] = made;
    else known.set(code, made);
    return made;
  };
}

/** The account, or else that of the department's own page or the one that the cell names; '' where the channel has but one page, or nothing tells them apart. */
function accountOf(calendar: Calendar, row: number, tab: SideTab<'channels'> | null, channel: string): string {
  const { account, department, channelWords } = senderOf(calendar, row, channel);
  if (account !== '' || tab === null) return account;
  const pages = keptPages(tab, channel);
  if (pages.length < 2) return '';
  const [page, ...others] = department === '' ? [] : pages.filter((each) => fold(each.department) === department);
  if (page !== undefined) return (others.length === 0 && fold(page.handle)) || department;
  const [called, ...more] = pages.filter(({ networkWord }) => channelWords !== '' && fold(networkWord) === channelWords);
  if (called !== undefined && more.length === 0) return fold(called.handle) || channelWords;
  return pages.every((each) => each.department === '') ? '' : department;
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
      const [own, ...others] = pagesOfSender(keptPages(tab, channel), senderOf(calendar, row, channel));
      page = own !== undefined && others.length === 0 ? own : null;
      known[number] = page;
    }
    return page;
  };
}
