/** Knows the row below a table that sums it up. */
import { fold } from '../lexicon/fold.ts';

const SUM_WORDS: ReadonlySet<string> = new Set(['total', 'totaux', 'total general', 'grand total', 'sous total', 'subtotal', 'somme', 'sum', 'totals', 'ensemble', 'overall']);

export function isSumRow(text: string): boolean {
  return text.length <= 24 && SUM_WORDS.has(fold(text));
}
