/** Word lists as they are written in the lexicon: entries between commas, in any case and with their accents. */
import { fold } from './fold.ts';

/** The folded entries of a list. */
export function entriesOf(list: string): readonly string[] {
  return list.split(',').map(fold).filter((entry) => entry !== '');
}

/** A set of folded entries. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(entriesOf));
}

/** Folded entries to what their list stands for; an entry of two lists keeps the first. */
export function wordMap<Value>(lists: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, list] of lists) for (const entry of entriesOf(list)) if (!map.has(entry)) map.set(entry, value);
  return map;
}
