/** Which groups posts belong to, and in which order the groups stand. */
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { NO_DAY } from '../table/calendar.ts';
import type { Coded } from '../table/calendar.ts';
import { writtenChannel } from '../table/decode-channel.ts';
import { formatIsoWeek, isoWeekOf, weekStart } from '../time/iso-week.ts';
import type { Figures } from './figures.ts';
import type { Grouping } from './kpi.ts';
import type { RowPart } from './place-results.ts';
import { byNetwork } from './row-parts.ts';

export interface Groups {
  readonly keys: readonly string[];
  /** Places of posts, group after group. */
  readonly places: Uint32Array;
  /** Where each group begins in `places`, and last where the end is. */
  readonly starts: Uint32Array;
}

/**
 * A post that names several channels stands in the group of each, with the figures of that channel alone where they were
 * imported. Groups without posts are left out. Channels that are no network have the team's own name.
 */
export function groupsOf(figures: Figures, all: Uint32Array, by: Grouping): Groups {
  const posts = by === 'channel' ? byNetwork(figures, all) : all;
  const { codes, lists, keys } = codedBy(figures, posts, by);
  const starts = new Uint32Array(keys.length + 1);
  for (const place of posts) for (const group of lists[codes[place] as number] ?? []) starts[group + 1] = (starts[group + 1] as number) + 1;
  for (let group = 0; group < keys.length; group += 1) starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const places = new Uint32Array(starts[keys.length] as number);
  for (const place of posts) {
    for (const group of lists[codes[place] as number] ?? []) {
      places[next[group] as number] = place;
      next[group] = (next[group] as number) + 1;
    }
  }
  return ordered({ keys: by === 'channel' ? keys.map((key) => writtenChannel(figures.calendar, key)) : keys, places, starts }, by);
}

interface CodedGroups {
  /** By place. */
  readonly codes: Uint32Array;
  /** Groups by code. */
  readonly lists: readonly (readonly number[])[];
  readonly keys: readonly string[];
}

function codedBy(figures: Figures, posts: Uint32Array, by: Grouping): CodedGroups {
  const { calendar } = figures;
  switch (by) {
    case 'channel': return byEntries(figures, calendar.channel, ({ channels }) => (channels.length === 0 ? [''] : channels), ({ channel }) => channel, ({ channels }) => channels);
    case 'format': return byEntries(figures, calendar.format, named, ({ format }) => named(format));
    case 'pillar': return byEntries(figures, calendar.pillar, named, () => ['']);
    case 'campaign': return byEntries(figures, calendar.campaign, named, () => ['']);
    case 'objective': return byEntries(figures, calendar.objective, named, () => ['']);
    case 'week': return byWeek(figures, posts);
    case 'post': return byPost(figures, posts);
  }
}

function named(word: string): readonly string[] {
  return [isPlaceholder(word) ? '' : word];
}

/** Spellings that differ in capitals and accents alone are one group, by the name that comes first. */
function byEntries<Entry>(
  { calendar: { rowCount }, extras, parts, firstPart, size }: Figures, { codes, entries }: Coded<Entry>, keysOf: (entry: Entry) => readonly string[], keysOfExtra: (row: ResultRow) => readonly string[],
  keysOfPart: ((part: RowPart) => readonly string[]) | null = null,
): CodedGroups {
  const keys: string[] = [];
  const groupOf = new Map<string, number>();
  const group = (key: string): number => {
    const folded = fold(key) || key.trim();
    const known = groupOf.get(folded);
    if (known !== undefined) return known;
    const next = keys.push(folded === '' ? '' : key) - 1;
    groupOf.set(folded, next);
    return next;
  };
  const groupsIn = (names: readonly string[]): readonly number[] => [...new Set((names.length === 0 ? [''] : names).map(group))];
  const lists = entries.map((entry) => groupsIn(keysOf(entry)));
  if (extras.length + parts.length === 0) return { codes, lists, keys };
  const all = new Uint32Array(size);
  all.set(codes);
  for (const [index, row] of extras.entries()) all[rowCount + index] = lists.push(groupsIn(keysOfExtra(row))) - 1;
  if (keysOfPart !== null) for (const [index, part] of parts.entries()) all[firstPart + index] = lists.push(groupsIn(keysOfPart(part))) - 1;
  return { codes: all, lists, keys };
}

function byWeek({ day, size }: Figures, posts: Uint32Array): CodedGroups {
  let first = Infinity;
  let last = -Infinity;
  for (const place of posts) {
    const at = day[place] as number;
    if (at === NO_DAY) continue;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  const codes = new Uint32Array(size);
  if (first > last) return { codes, lists: [[0]], keys: [''] };
  const monday = weekStart(first);
  const weeks = Math.floor((last - monday) / 7) + 1;
  for (const place of posts) {
    const at = day[place] as number;
    codes[place] = at === NO_DAY ? weeks : Math.floor((at - monday) / 7);
  }
  const keys = Array.from({ length: weeks }, (_, week) => formatIsoWeek(isoWeekOf(monday + week * 7)));
  return { codes, lists: Array.from({ length: weeks + 1 }, (_, week) => [week]), keys: [...keys, ''] };
}

/** Posts of which something is known. */
function byPost({ calendar: { rowCount, sheetRow }, extras, size, measures }: Figures, posts: Uint32Array): CodedGroups {
  const columns = [...measures.values()];
  const codes = new Uint32Array(size);
  const keys: string[] = [];
  for (const place of posts) {
    if (columns.every((values) => Number.isNaN(values[place]))) continue;
    codes[place] = keys.push(place < rowCount ? String((sheetRow[place] ?? 0) + 1) : (extras[place - rowCount]?.key ?? ''));
  }
  return { codes, lists: [[], ...keys.map((_, group) => [group])], keys };
}

function ordered({ keys, places, starts }: Groups, by: Grouping): Groups {
  const sizeOf = (group: number): number => (starts[group + 1] as number) - (starts[group] as number);
  const order = keys.map((_, group) => group).filter((group) => sizeOf(group) > 0);
  if (by !== 'week' && by !== 'post') {
    order.sort((a, b) => Number(keys[a] === '') - Number(keys[b] === '') || sizeOf(b) - sizeOf(a) || ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  }
  const inOrder = new Uint32Array(places.length);
  const starting = new Uint32Array(order.length + 1);
  for (const [index, group] of order.entries()) {
    const at = starting[index] as number;
    inOrder.set(places.subarray(starts[group], starts[group + 1]), at);
    starting[index + 1] = at + sizeOf(group);
  }
  return { keys: order.map((group) => keys[group] ?? ''), places: inOrder, starts: starting };
}
