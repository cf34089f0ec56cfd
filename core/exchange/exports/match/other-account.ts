/** Whether an export is of an account that the team knows nothing of. */
import { channelCodes, squeezed } from './match-posts.ts';
import type { MatchFrame } from './match-posts.ts';
import { accountInLink, linksIn } from './link-key.ts';
import { networkOfHost } from '../../../networks/network-hosts.ts';

const MOST_NAMED = 10;

/**
 * Null where one of the export's accounts is known, where it names none, or where the team names none for the network. `matched`
 * says that posts are known to be the team's: then the account has another name; a page's name may be another than its handle.
 */
export function otherAccount(
  { export: { rows, account }, calendar, channels }: MatchFrame, network: string, matched: { readonly byLink: boolean; readonly atAll: boolean },
): { readonly account: string; readonly known: readonly string[] } | null {
  if (matched.byLink) return null;
  const known = new Map<string, string>();
  const add = (name: string): void => {
    const key = squeezed(name);
    if (key !== '' && !known.has(key)) known.set(key, name);
  };
  for (const row of channels) {
    if (!row.network.includes(network)) continue;
    add(row.handle);
    add(accountInLink(row.url));
  }
  const codes = channelCodes(calendar, network);
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (!codes.has(calendar.channel.codes[row] ?? 0)) continue;
    for (const link of linksIn(calendar.url[row] ?? '')) if (isOf(link, network)) add(accountInLink(link));
  }
  const own = new Set<string>();
  let hasHandle = false;
  for (const row of rows) {
    const handle = accountInLink(row.url);
    // Some links have a page's number in place of its name.
    for (const name of [row.account, handle]) if (/\D/.test(name)) own.add(name);
    hasHandle ||= /\D/.test(handle);
  }
  if (own.size === 0 || known.size === 0 || [...own].some((name) => known.has(squeezed(name)))) return null;
  if (!hasHandle && matched.atAll) return null;
  return { account: account || ([...own][0] ?? ''), known: [...known.values()].slice(0, MOST_NAMED) };
}

function isOf(link: string, network: string): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(link)?.[1];
  return host !== undefined && networkOfHost(host.toLowerCase()) === network;
}
