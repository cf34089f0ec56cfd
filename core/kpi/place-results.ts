/** Which post of the calendar each imported row belongs to: by the ID of the row, else by the link, else by the same words on the same day. */
import { linkKey, linksIn, postKey } from '../exchange/exports/match/link-key.ts';
import { fold } from '../lexicon/fold.ts';
import { isNetwork } from '../networks/networks.ts';
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { ALL_CHANNELS } from '../table/decode-channel.ts';
import type { KpiCalendar } from './kpi-input.ts';
import { placeByWords } from './place-by-words.ts';

/** What was imported of a row of the calendar as a whole. */
export interface PlacedResult {
  readonly row: number;
  readonly result: ResultRow;
}

/** A row of the calendar on one of its networks. */
export interface RowPart {
  readonly row: number;
  /** Keys as in `ChannelEntry.channels`. */
  readonly channels: readonly string[];
  /** Null for a network that the row names and of which nothing was imported. */
  readonly result: ResultRow | null;
}

export interface PlacedResults {
  readonly whole: readonly PlacedResult[];
  /** Row after row, in the order of the calendar. */
  readonly parts: readonly RowPart[];
  /** Posts that the calendar does not have. */
  readonly extras: readonly ResultRow[];
}

/**
 * An account's days are no posts. Of two imported rows for one post on one network the later one counts; of two rows of the
 * calendar with one ID or link, the first. A row that goes out on several networks has a part for each.
 */
export function placeResults(calendar: KpiCalendar, rows: readonly ResultRow[]): PlacedResults {
  const posts = lastOfEach(rows.filter(({ level }) => level === 'post'));
  if (posts.length === 0) return { whole: [], parts: [], extras: [] };
  const placed = new Map<number, ResultRow[]>();
  const isPlaced = new Set<ResultRow>();
  const place = (row: number, post: ResultRow): void => {
    const there = placed.get(row);
    if (isPlaced.has(post) || there?.some(({ channel }) => channel.join() === post.channel.join()) === true) return;
    if (there === undefined) placed.set(row, [post]);
    else there.push(post);
    isPlaced.add(post);
  };
  placeById(calendar, posts, place);
  placeByLink(calendar, posts.filter((post) => !isPlaced.has(post)), place);
  placeByWords(calendar, posts.filter((post) => !isPlaced.has(post)), place);
  const whole: PlacedResult[] = [];
  const parts: RowPart[] = [];
  const { channel: { codes, entries } } = calendar;
  for (const [row, results] of [...placed].sort(([a], [b]) => a - b)) {
    const named = entries[codes[row] ?? 0]?.channels ?? [];
    const [only] = results;
    if (only !== undefined && results.length === 1 && isOfWholeRow(only, named)) whole.push({ row, result: only });
    else parts.push(...partsOf(row, named, results));
  }
  return { whole, parts, extras: posts.filter((post) => !isPlaced.has(post)) };
}

/** Leaves a post where it is placed already, and a row that has one of the same network. */
export type Place = (row: number, post: ResultRow) => void;

function placeById({ rowCount, id }: KpiCalendar, posts: readonly ResultRow[], place: Place): void {
  const byId = new Map<string, ResultRow[]>();
  for (const post of posts) {
    if (post.key === '') continue;
    const same = byId.get(post.key);
    if (same === undefined) byId.set(post.key, [post]);
    else same.push(post);
  }
  for (let row = 0; row < rowCount; row += 1) {
    const own = id[row] as string;
    if (own !== '') for (const post of byId.get(own) ?? []) place(row, post);
  }
}

function placeByLink({ rowCount, url }: KpiCalendar, posts: readonly ResultRow[], place: Place): void {
  const byLink = new Map<string, ResultRow>();
  for (const post of posts) {
    const { key, channel: [network = ''], postId } = post;
    for (const link of [...linkKeysIn(post.url === '' ? key : post.url).slice(0, 1), key, ...(postId === '' ? [] : [postKey(network, postId)])]) if (link !== '') byLink.set(link, post);
  }
  for (let row = 0; row < rowCount && byLink.size > 0; row += 1) {
    const cell = url[row] as string;
    if (cell === '') continue;
    for (const link of linkKeysIn(cell)) {
      const post = byLink.get(link);
      if (post !== undefined) place(row, post);
    }
  }
}

function lastOfEach(rows: readonly ResultRow[]): readonly ResultRow[] {
  const byKey = new Map<string, ResultRow>();
  for (const row of rows) byKey.set(row.key === '' ? `row ${row.row}` : `${row.channel.join()} ${row.key}`, row);
  return [...byKey.values()];
}

function linkKeysIn(cell: string): readonly string[] {
  return linksIn(cell).flatMap((link) => linkKey(link) ?? []);
}

/** A row with one channel is that channel's, also where the team calls it by a name of its own. */
function isOfWholeRow({ channel: [network, another] }: ResultRow, [named, ...others]: readonly string[]): boolean {
  if (network === undefined) return true;
  if (named === undefined || others.length > 0 || another !== undefined || named === ALL_CHANNELS) return false;
  return fold(named) === fold(network) || !isNetwork(named);
}

function partsOf(row: number, named: readonly string[], results: readonly ResultRow[]): readonly RowPart[] {
  const known = new Set(results.flatMap(({ channel }) => channel.map(fold)));
  return [
    ...results.map((result): RowPart => ({ row, channels: result.channel, result })),
    ...named.filter((channel) => !known.has(fold(channel))).map((channel): RowPart => ({ row, channels: [channel], result: null })),
  ];
}
