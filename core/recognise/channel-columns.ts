/** Columns that each hold one channel's status or check mark: `Facebook | Instagram`, `Statut FB`, `YouTube | Status`. */
import { fold, foldedWords } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { NETWORK_NAMES, OTHER_CHANNELS } from '../networks/networks.ts';
import type { HeadedColumn } from './column-roles.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { MeaningsOf } from './remembered-meanings.ts';

/** What may stand beside a channel's name in the heading of its marks. */
const NEUTRAL_WORDS = wordSet(
  'post, posts, page, account, feed, on, to, in, the, is, y, n, yes, no, company, profile, publication, compte, profil, sur, le, la, en, de, du, o, oui, non, est, fil, publier, pagina, perfil, en el, sim, sí, seite, ja, nein',
);
const LONGEST_HEADING = 40;
const LONGEST_NAME = 3;
/** What a status or a mark takes at most, emoji and date included. */
const LONGEST_STATUS = 25;
const MOSTLY = 0.6;
const SOME = 0.2;
/** A heading that leaves no doubt that it means the status. */
const PLAIN_STATUS = 0.9;
const VAGUE_STATUS = 0.5;

/** What a heading says of a channel: which one, and whether it says that the column is its status. */
interface NamedChannel {
  readonly channel: string;
  readonly isNetwork: boolean;
  readonly isStatus: boolean;
}

/**
 * The channel of each column that holds one channel's marks; none where fewer than two channels have such a
 * column. `above` is what stands over a column in the row above the header, as over a pair of columns.
 */
export function channelColumns(columns: readonly HeadedColumn[], meaningsOf: MeaningsOf, above: (column: number) => string): ReadonlyMap<HeadedColumn, string> {
  const found = statusPairs(columns, meaningsOf, above) ?? namedColumns(columns, meaningsOf);
  const channels = new Set([...found.values()].map(({ channel }) => channel));
  const hasNetwork = [...found.values()].some(({ isNetwork }) => isNetwork);
  return channels.size < 2 || !hasNetwork ? new Map() : new Map([...found].map(([column, { channel }]) => [column, channel]));
}

/** Columns under the names of channels, or under `Statut FB`, that hold marks and statuses. */
function namedColumns(columns: readonly HeadedColumn[], meaningsOf: MeaningsOf): ReadonlyMap<HeadedColumn, NamedChannel> {
  const named = new Map<HeadedColumn, NamedChannel>();
  for (const column of columns) {
    const name = namedChannel(column.heading, meaningsOf);
    if (name !== null) named.set(column, name);
  }
  const filled = [...named].filter(([{ profile }]) => profile.filled > 0);
  const marked = filled.filter(([{ profile }, { isStatus }]) => (isStatus ? areShort(profile) : areMarks(profile)));
  // Before anything is filled in, a column of its own for the text shows that these hold none.
  const hasText = columns.some(({ meanings }) => (meanings.get('text') ?? 0) >= PLAIN_STATUS);
  const isForMarks = marked.length === filled.length && (marked.length > 0 || hasText);
  const empty = [...named].filter(([{ profile }, { isStatus }]) => profile.filled === 0 && (isStatus || isForMarks));
  return new Map([...marked, ...empty]);
}

/** `YouTube | Status | Facebook | Status`: each status stands for the channel before it, or for the one named above it. */
function statusPairs(columns: readonly HeadedColumn[], meaningsOf: MeaningsOf, above: (column: number) => string): ReadonlyMap<HeadedColumn, NamedChannel> | null {
  const statuses = columns.filter(({ meanings, profile }) => (meanings.get('status') ?? 0) >= PLAIN_STATUS && (profile.filled === 0 || areShort(profile)));
  if (statuses.length < 2 || new Set(statuses.map(({ heading }) => fold(heading))).size > 1) return null;
  const pairs = new Map<HeadedColumn, NamedChannel>();
  for (const status of statuses) {
    const before = columns[columns.indexOf(status) - 1];
    const own = before === undefined || before.column !== status.column - 1 ? null : namedChannel(before.heading, meaningsOf);
    const name = own ?? namedChannel(above(status.column), meaningsOf);
    if (name !== null && !name.isStatus) pairs.set(status, name);
  }
  // Where some of them stand for what is no known channel, so may all.
  return pairs.size === statuses.length ? pairs : null;
}

function namedChannel(heading: string, meaningsOf: MeaningsOf): NamedChannel | null {
  if (heading === '' || heading.length > LONGEST_HEADING) return null;
  const words = foldedWords(heading);
  const channels = new Set<string>();
  const rest: string[] = [];
  for (let start = 0; start < words.length; ) {
    const { length, channel } = nameAt(words, start);
    if (channel === null) rest.push(words[start] ?? '');
    else channels.add(channel);
    start += length;
  }
  const [channel] = channels;
  if (channel === undefined || channels.size > 1) return null;
  const isNetwork = [...NETWORK_NAMES.values()].some((network) => network === channel);
  if (rest.every((word) => NEUTRAL_WORDS.has(word))) return { channel, isNetwork, isStatus: false };
  const meanings = meaningsOf(rest.join(' '));
  const isStatus = Math.max(meanings.get('status') ?? 0, meanings.get('tracking') ?? 0) >= VAGUE_STATUS;
  return isStatus ? { channel, isNetwork, isStatus } : null;
}

/** The longest name of a channel that begins at a word; one word further where there is none. */
function nameAt(words: readonly string[], start: number): { readonly length: number; readonly channel: string | null } {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length -= 1) {
    const name = words.slice(start, start + length).join(' ');
    const channel = NETWORK_NAMES.get(name) ?? (OTHER_CHANNELS.has(name) ? name : null);
    if (channel !== null) return { length, channel };
  }
  return { length: 1, channel: null };
}

/** Check marks, yes and no, words for how far the work is, or what goes out there: a reel, a story. */
function areMarks(profile: ColumnProfile): boolean {
  const marks = profile.share('mark') + profile.share('status') + profile.share('format');
  if (marks === 0) return isOneSign(profile);
  return profile.averageLength <= LONGEST_STATUS && marks + profile.share('placeholder') >= MOSTLY;
}

/** The same `1` in every cell that is filled. */
function isOneSign({ distinct, filled, averageLength }: ColumnProfile): boolean {
  return averageLength === 1 && filled >= 2 && distinct * filled <= 1.01;
}

/** Short words under a heading that says they are a status: a team has words of its own for it. */
function areShort(profile: ColumnProfile): boolean {
  if (areMarks(profile)) return true;
  const isOther = profile.share('number') + profile.share('date') + profile.share('datetime') + profile.share('url') >= SOME;
  return !isOther && profile.averageLength <= LONGEST_STATUS;
}
