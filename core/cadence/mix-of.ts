/** How the posts are shared out among pillars or formats, in all and by channel, with how far so few of them can tell. */
import type { Period } from '../coverage/coverage-result.ts';
import { goalKey, goalKeys } from '../rules/goals/goal-words.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { Calendar } from '../table/calendar.ts';
import type { MixShare } from './cadence.ts';
import type { CountedPosts, PostColumns } from './counted-posts.ts';

/** A column of more distinct texts is prose. */
const MOST_ENTRIES = 2000;

export type MixDimension = MixShare['dimension'];
export const MIX_DIMENSIONS: readonly MixDimension[] = ['pillar', 'format'];

/** An item that the content plan names, with the fraction that it asks for. */
export interface PlannedShare {
  readonly item: string;
  readonly share: number | null;
}

/** An item as it is counted: its folded words, and how most of its rows write it. */
interface Item {
  readonly name: string;
  readonly target: number | null;
}

/** In all first, then by channel; each by number of posts, then by name. What the plan names and nothing has stands in all alone. */
export function mixOf(
  calendar: PostColumns & Pick<Calendar, MixDimension>, counted: CountedPosts, { from, to }: Period, dimension: MixDimension, plan: readonly PlannedShare[],
): readonly MixShare[] {
  const { codes, entries } = calendar[dimension];
  if (entries.length > MOST_ENTRIES || entries.every((entry) => goalKey(entry) === '')) return [];
  const { items, itemsOf } = itemsIn(entries, plan);
  const width = counted.channels.length + 1;
  const posts = new Float64Array(width);
  const shares = new Float64Array(items.length * width);
  const { day, channel } = calendar;
  for (const row of counted.rows) {
    const on = day[row] as number;
    if (on < from || on > to) continue;
    const channels = counted.channelsOf[channel.codes[row] as number] as readonly number[];
    posts[0] = (posts[0] as number) + 1;
    for (const at of channels) posts[at + 1] = (posts[at + 1] as number) + 1;
    for (const item of itemsOf[codes[row] as number] as readonly number[]) {
      const base = item * width;
      shares[base] = (shares[base] as number) + 1;
      for (const at of channels) shares[base + at + 1] = (shares[base + at + 1] as number) + 1;
    }
  }
  return Array.from({ length: width }, (_, column) => sharesIn(column, dimension, items, posts[column] ?? 0, (item) => shares[item * width + column] ?? 0)).flat();
}

function sharesIn(column: number, dimension: MixDimension, items: readonly Item[], posts: number, countOf: (item: number) => number): readonly MixShare[] {
  if (posts === 0) return [];
  const found = items.flatMap(({ name, target }, item): readonly MixShare[] => {
    const count = countOf(item);
    // The plan is one for all channels together.
    const asked = column === 0 ? target : null;
    if (count === 0 && asked === null) return [];
    const { low, high } = wilsonInterval(count, posts);
    return [{ channel: column === 0 ? null : column - 1, dimension, item: name, posts: count, share: count / posts, interval: [low, high], target: asked }];
  });
  return found.sort((a, b) => b.posts - a.posts || (a.item < b.item ? -1 : Number(a.item > b.item)));
}

/** The items that the entries of a column name. A cell names several where each part is an item by itself elsewhere. */
function itemsIn(entries: readonly string[], plan: readonly PlannedShare[]): { readonly items: readonly Item[]; readonly itemsOf: readonly (readonly number[])[] } {
  const items: Item[] = [];
  const placeOf = new Map<string, number>();
  const put = (key: string, name: string, target: number | null): number => {
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    placeOf.set(key, items.length);
    return items.push({ name, target }) - 1;
  };
  const planned = new Map(plan.map(({ item, share }) => [goalKey(item), share]));
  const parts = entries.map(goalKeys);
  // By key, how it is written by itself: as the column first writes it, else as the plan does.
  const written = new Map(plan.map(({ item }) => [goalKey(item), item.trim()]));
  for (let code = entries.length - 1; code >= 0; code -= 1) {
    if (parts[code]?.length === 1) written.set(goalKey(entries[code] ?? ''), (entries[code] ?? '').trim());
  }
  const named = entries.map((entry, code): readonly number[] => {
    const key = goalKey(entry);
    const several = parts[code] ?? [];
    const isSeveral = several.length > 1 && !planned.has(key) && several.every((part) => written.has(part));
    const keys = isSeveral ? several : [key];
    return keys.map((each) => put(each, each === '' ? '' : (written.get(each) ?? entry.trim()), planned.get(each) ?? null));
  });
  for (const { item, share } of plan) if (share !== null && goalKey(item) !== '') put(goalKey(item), item.trim(), share);
  return { items, itemsOf: named };
}
