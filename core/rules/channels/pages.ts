/** The pages of the inventory of channels: which are kept, which are to go, which posts go out on them, and how a sentence names them. */
import { fold } from '../../lexicon/fold.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../../table/calendar.ts';
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

/** Those of some pages that a post's account or, without one, its department names; all of them where neither does. Both are folded. */
export function pagesOfSender(pages: readonly ChannelRow[], account: string, department: string): readonly ChannelRow[] {
  const own = account !== '' ? pages.filter(({ handle }) => fold(handle) === account)
    : department !== '' ? pages.filter((page) => fold(page.department) === department) : [];
  return own.length > 0 ? own : pages;
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
