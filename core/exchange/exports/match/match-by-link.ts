/** Brings posts and rows together by the links and ids that both hold: nothing is surer. */
import { entryOf } from '../../../table/calendar.ts';
import { eachOf, partOf, upTo } from '../../steps.ts';
import type { Steps } from '../../steps.ts';
import { linkKey, linksIn, postKey } from './link-key.ts';
import { channelCodes } from './match-posts.ts';
import type { MatchFrame } from './match-posts.ts';
import type { MatchedPost, MatchReason, UnsureMatch } from './result-matches.ts';

export interface LinkMatches {
  readonly matched: readonly MatchedPost[];
  readonly unsure: readonly UnsureMatch[];
  readonly repeated: readonly number[];
}

/** By and by. */
export function* linkSteps(frame: MatchFrame, network: string): Steps<LinkMatches> {
  const { export: { rows }, calendar } = frame;
  const byLink = yield* partOf(rowsByLink(frame), 0, 0.2);
  const byResult = yield* partOf(rowsByResult(frame), 0.2, 0.4);
  const codes = channelCodes(calendar, network);
  const taken = new Set<number>();
  const seen = new Set<string>();
  const found: LinkMatches & { matched: MatchedPost[]; unsure: UnsureMatch[]; repeated: number[] } = { matched: [], unsure: [], repeated: [] };
  const matching = eachOf(rows, ({ level, url, id, day }, post) => {
    if (level !== 'post') return;
    const link = url === '' ? null : linkKey(url);
    const own = id === '' ? null : postKey(network, id);
    const known = link ?? own;
    if (known === null) return;
    if (seen.has(known)) {
      found.repeated.push(post);
      return;
    }
    seen.add(known);
    const linked = (link === null ? undefined : byLink.get(link)) ?? (own === null ? undefined : byLink.get(own)) ?? byResult.get(known) ?? (own === null ? undefined : byResult.get(own)) ?? [];
    const open = linked.filter((row) => !taken.has(row));
    const likeliest = open.length > 1 ? nearest(open, (row) => (codes.has(calendar.channel.codes[row] ?? 0) ? 0 : 1e6) + (day === null ? 0 : Math.abs((calendar.day[row] ?? 0) - day))) : open;
    const [row] = likeliest;
    if (row === undefined) return;
    if (likeliest.length === 1) {
      taken.add(row);
      found.matched.push({ post, row, by: link !== null && byLink.get(link)?.includes(row) === true ? 'link' : 'id' });
    } else {
      const reasons: readonly MatchReason[] = ['same-link'];
      found.unsure.push({ post, candidates: likeliest.map((each) => ({ row: each, likeness: 1, reasons })) });
    }
  });
  yield* partOf(matching, 0.4, 1);
  return found;
}

/** Those for which a number is least. */
function nearest(rows: readonly number[], far: (row: number) => number): readonly number[] {
  const least = Math.min(...rows.map(far));
  return rows.filter((row) => far(row) === least);
}

/** Rows by the keys of all links in their cell, and of an id in the column of ids. */
function* rowsByLink({ calendar, export: { network } }: MatchFrame): Steps<ReadonlyMap<string, readonly number[]>> {
  const rows = new Map<string, number[]>();
  const add = (key: string, row: number): void => {
    const held = rows.get(key);
    if (held === undefined) rows.set(key, [row]);
    else if (!held.includes(row)) held.push(row);
  };
  yield* upTo(calendar.rowCount, (row) => {
    for (const link of linksIn(calendar.url[row] ?? '')) {
      const key = linkKey(link);
      if (key !== null) add(key, row);
    }
    const id = calendar.id[row] ?? '';
    // A team's own numbers are short; a network's are not.
    if (network !== null && id.length > 9) add(postKey(network, id), row);
  });
  return rows;
}

/** Rows that an earlier import was sure of, by the post's link and id. */
function* rowsByResult({ calendar, results, export: { network } }: MatchFrame): Steps<ReadonlyMap<string, readonly number[]>> {
  const rowOfId = new Map<string, number>();
  calendar.id.forEach((id, row) => {
    if (id !== '') rowOfId.set(id, row);
  });
  const rows = new Map<string, readonly number[]>();
  yield* eachOf(results, ({ key, url, postId, level, channel }) => {
    const row = rowOfId.get(key);
    if (row === undefined || level !== 'post' || network === null || !channel.includes(network)) return;
    if (entryOf(calendar.channel, row).channels.length > 0 && !channelCodes(calendar, network).has(calendar.channel.codes[row] ?? 0)) return;
    const link = url === '' ? null : linkKey(url);
    for (const each of [link, postId === '' ? null : postKey(network, postId)]) if (each !== null && !rows.has(each)) rows.set(each, [row]);
  });
  return rows;
}
