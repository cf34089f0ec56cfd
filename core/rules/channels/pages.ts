/** The pages of the inventory of channels: which are kept, which are to go, which posts go out on them, and how a sentence names them. */
import { fold } from '../../lexicon/fold.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar, OwnerEntry } from '../../table/calendar.ts';
import { channelWords } from '../../table/decode-channel.ts';
import type { PageName } from './channels-findings.ts';

/** Of the rows of a column that are judged, as many must be filled before a blank one says anything. */
const MOSTLY = 0.5;

/** Rows that stand for a page whose status, if it has one, is known. */
export function pagesOf({ rows }: SideTab<'channels'>): readonly ChannelRow[] {
  return rows.filter((row) => (row.networkWord !== '' || row.handle !== '' || row.url !== '') && (row.status !== null || row.statusWord === ''));
}

/** A page that goes on: official, or of no said status. */
export function isKept({ status }: ChannelRow): boolean {
  return status === 'official' || status === null;
}

/** The pages of a channel that posts may go out on. */
export function keptPages(tab: SideTab<'channels'>, channel: string): readonly ChannelRow[] {
  return tab.rows.filter((page) => page.network.includes(channel) && isKept(page));
}

/** Which page a post says that it goes out on, all folded; '' where it does not say. */
export interface Sender {
  readonly account: string;
  readonly department: string;
  /** What its cell calls the channel: `facebook en`. */
  readonly channelWords: string;
}

/** What a row says of the page on which its post on a channel goes out. */
export function senderOf(calendar: Calendar, row: number, channel: string): Sender {
  return {
    account: fold(entryOf(calendar.account, row)),
    department: fold(entryOf(calendar.department, row)),
    channelWords: fold(channelWords(entryOf(calendar.channel, row), channel)),
  };
}

/** Those of some pages that a post's account, its department or the very words for its channel name; all of them where none does. */
export function pagesOfSender(pages: readonly ChannelRow[], { account, department, channelWords: words }: Sender): readonly ChannelRow[] {
  // An account that is on no page is on one that nobody has listed.
  if (account !== '') return ownPages(pages, ({ handle }) => fold(handle) === account) ?? pages;
  return (department === '' ? null : ownPages(pages, (page) => fold(page.department) === department))
    ?? (words === '' ? null : ownPages(pages, ({ networkWord }) => fold(networkWord) === words)) ?? pages;
}

function ownPages(pages: readonly ChannelRow[], isOwn: (page: ChannelRow) => boolean): readonly ChannelRow[] | null {
  const own = pages.filter(isOwn);
  return own.length === 0 ? null : own;
}

/** By network and account; by its address where the account is blank. */
export function pageName({ networkWord, handle, url }: ChannelRow): PageName {
  return { network: networkWord, handle: handle === '' ? url : handle };
}

export function isNobody({ people, shared }: OwnerEntry): boolean {
  return people.length === 0 && shared === null;
}

/** Whether the pages mostly have what some of them lack: a column that hardly anybody fills says nothing. */
export function areMostlyFilled(pages: readonly ChannelRow[], isFilled: (page: ChannelRow) => boolean): boolean {
  return pages.filter(isFilled).length > pages.length * MOSTLY;
}
