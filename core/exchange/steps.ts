/** Long work that is done by and by, so that others may have their turn in between. */

/** Gives how far it is, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>;

/** How somebody does such work: all of it at once, or with others’ turns in between. */
export type DoSteps = <Result>(steps: Steps<Result>) => Promise<Result>;

/** So many of a list are seen to before others may have their turn: a fraction of a millisecond, mostly. */
const AT_ONCE = 256;
/** So many are put in order at once. */
const SORTED_AT_ONCE = 2048;

/** All of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Work that is part of other work, from one share of it to another. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield from + value * (to - from);
  }
}

export function eachOf<Item>(list: readonly Item[], see: (item: Item, index: number) => void, atOnce: number = AT_ONCE): Steps<void> {
  return upTo(list.length, (index) => see(list[index] as Item, index), atOnce);
}

/** For each number from 0 on. */
export function* upTo(count: number, see: (index: number) => void, atOnce: number = AT_ONCE): Steps<void> {
  for (let index = 0; index < count; index += 1) {
    see(index);
    if (index % atOnce === atOnce - 1) yield (index + 1) / count;
  }
}

/** A sorted copy; those that are equal stay in their order. */
export function* sorted<Item>(list: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  if (list.length <= SORTED_AT_ONCE) return [...list].sort(compare);
  const middle = list.length >> 1;
  const one = yield* partOf(sorted(list.slice(0, middle), compare), 0, 0.4);
  const other = yield* partOf(sorted(list.slice(middle), compare), 0.4, 0.8);
  const merged: Item[] = [];
  for (let [a, b] = [0, 0]; a < one.length || b < other.length; ) {
    const isFirst = b >= other.length || (a < one.length && compare(one[a] as Item, other[b] as Item) <= 0);
    merged.push((isFirst ? one[a] : other[b]) as Item);
    if (isFirst) a += 1;
    else b += 1;
    if (merged.length % SORTED_AT_ONCE === 0) yield 0.8 + (0.2 * merged.length) / list.length;
  }
  return merged;
}
