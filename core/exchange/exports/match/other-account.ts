/** Whether an export is of an account that the team knows nothing of. */
import { eachOf, partOf, upTo } from '../../steps.ts';
import type { Steps } from '../../steps.ts';
import { channelCodes, squeezed } from './match-posts.ts';
import type { MatchFrame } from './match-posts.ts';
import { accountInLink, linksIn } from './link-key.ts';
import { networkOfHost } from '../../../networks/network-hosts.ts';

const MOST_NAMED = 10;

/**
 * By and by. Null where one of the export's accounts is known, where it names none, or where neither the team nor its tab of results names any for the network. `matched`
 * says that posts are known to be the team's: then the account has another name; a page's name may be another than its handle.
 */
export function* otherAccount(
  { export: { rows, account }, calendar, channels, results }: MatchFrame, network: string, matched: { readonly byLink: boolean; readonly atAll: boolean },
): Steps<{ readonly account: string; readonly known: readonly string[] } | null> {
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
  const naming = upTo(calendar.rowCount, (row) => {
    if (!codes.has(calendar.channel.codes[row] ?? 0)) return;
    for (const link of linksIn(calendar.url[row] ?? '')) if (isOf(link, network)) add(accountInLink(link));
  });
  yield* partOf(naming, 0, 0.2);
  // A person has said of those that were imported that they are the team's.
  const imported = eachOf(results, (row) => {
    if (row.channel.includes(network)) for (const name of [row.account, accountInLink(row.url)]) add(name);
  });
  yield* partOf(imported, 0.2, 0.3);
  const own = new Set<string>();
  let hasHandle = false;
  const owning = eachOf(rows, (row) => {
    const handle = accountInLink(row.url);
    // Some links have a page's number in place of its name.
    for (const name of [row.account, handle]) if (/\D/.test(name)) own.add(name);
    hasHandle ||= /\D/.test(handle);
  });
  yield* partOf(owning, 0.3, 1);
  if (own.size === 0 || known.size === 0 || [...own].some((name) => known.has(squeezed(name)))) return null;
  if (!hasHandle && matched.atAll) return null;
  return { account: account || ([...own][0] ?? ''), known: [...known.values()].slice(0, MOST_NAMED) };
}

function isOf(link: string, network: string): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(link)?.[1];
  return host !== undefined && networkOfHost(host.toLowerCase()) === network;
}
