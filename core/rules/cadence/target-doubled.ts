/** One page in several rows of the inventory, each with a number of posts a week: they are added up, as those of several pages are. */
import { asksForPosts, isCrossed } from '../../cadence/targets.ts';
import { fold } from '../../lexicon/fold.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { channelWords } from '../../table/decode-channel.ts';
import { isKept, pageName, pagesOf } from '../channels/pages.ts';
import type { Rule } from '../rule.ts';

export const targetDoubled: Rule<'target-doubled'> = {
  code: 'target-doubled',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs: { channels } }, report) => {
    if (channels === null) return;
    const asking = pagesOf(channels).filter((page) => isKept(page) && page.level !== 'passive' && asksForPosts(page) && !isCrossed(page));
    const groups = new Map<string, ChannelRow[]>();
    for (const page of asking) {
      for (const channel of page.network) {
        const key = sameness(page, channel);
        groups.set(key, [...(groups.get(key) ?? []), page]);
      }
    }
    // Two rows on two networks are one slip.
    const told = new Set<string>();
    for (const [first, second, ...more] of groups.values()) {
      if (first === undefined || second === undefined) continue;
      const pages = [first, second, ...more];
      const rows = pages.map(({ row }) => row + 1);
      if (told.has(String(rows)) || haveOwnDays(pages)) continue;
      told.add(String(rows));
      const cells = [sideCell(channels, first, 'network'), ...pages.slice(1).map((page) => sideCell(channels, page, 'network'))] as const;
      report(cells, { ...pageName(first), rows, least: totalOf(pages) }, { confidence: 'to-check' });
    }
  },
};

/** Nothing of an inventory tells one page from another but these. */
function sameness({ network, networkWord, handle, url, department, audience }: ChannelRow, channel: string): string {
  const words = channelWords({ word: networkWord, channels: network }, channel);
  return JSON.stringify([channel, fold(words), fold(handle === '' ? url : handle), fold(department), audience.map(fold).sort()]);
}

/** One row for some days and one for others is how a team may write its week. */
function haveOwnDays(pages: readonly ChannelRow[]): boolean {
  let seen = 0;
  for (const { days } of pages) {
    if (days === null || (seen & days) !== 0) return false;
    seen |= days;
  }
  return true;
}

function totalOf(pages: readonly ChannelRow[]): number | null {
  return pages.reduce((sum: number | null, { least }) => (least === null ? sum : (sum ?? 0) + least), null);
}
