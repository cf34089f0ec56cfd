/** Pages that answer and watch and have no posts of their own. */
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { keptPages, pagesOfSender, senderOf } from './pages.ts';

/** Whether all pages of a channel are passive: nothing is asked of its posts then. */
export function isPassiveChannel(tab: SideTab<'channels'> | null, channel: string): boolean {
  const pages = tab === null ? [] : keptPages(tab, channel);
  return pages.length > 0 && pages.every(({ level }) => level === 'passive');
}

/** Looks up a passive page on which a row's post would stand; null where it may stand on another. */
export function passivePageOf(calendar: Calendar, tab: SideTab<'channels'>): (row: number) => ChannelRow | null {
  const known = new Map<number, ChannelRow | null>();
  return (row) => {
    const sender = (calendar.account.codes[row] ?? 0) * calendar.department.entries.length + (calendar.department.codes[row] ?? 0);
    const key = sender * calendar.channel.entries.length + (calendar.channel.codes[row] ?? 0);
    let page = known.get(key);
    if (page === undefined) known.set(key, (page = passivePageFor(calendar, row, tab)));
    return page;
  };
}

function passivePageFor(calendar: Calendar, row: number, tab: SideTab<'channels'>): ChannelRow | null {
  for (const channel of entryOf(calendar.channel, row).channels) {
    const pages = pagesOfSender(keptPages(tab, channel), senderOf(calendar, row, channel));
    const [page] = pages;
    if (page !== undefined && pages.every(isWithoutPosts)) return page;
  }
  return null;
}

/** A page with a cadence has posts, whatever its level is called. */
function isWithoutPosts({ level, least, most }: ChannelRow): boolean {
  return level === 'passive' && (least ?? 0) === 0 && (most ?? 0) === 0;
}
