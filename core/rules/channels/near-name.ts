/** The known name that a word means, where the two differ by a slip of the pen. */
import { fold } from '../../lexicon/fold.ts';

/** Shorter words are near to too many others. */
const SHORTEST = 5;
const SHORTEST_FOR_TWO = 7;
const LONGEST = 30;

/** The nearest of the names, as it is written there; '' where none is one letter away, or two in a long word unless fewer are allowed. */
export function nearName(word: string, names: Iterable<string>, mostSlips = 2): string {
  const folded = fold(word);
  // A number tells one channel from another of the same name.
  if (folded.length < SHORTEST || folded.length > LONGEST || /\p{N}/u.test(folded)) return '';
  let nearest = '';
  let least = (folded.length >= SHORTEST_FOR_TWO ? mostSlips : 1) + 1;
  for (const name of names) {
    const other = fold(name);
    if (other.length < SHORTEST || Math.abs(other.length - folded.length) >= least || other === folded) continue;
    const slips = slipsBetween(folded, other);
    if (slips >= least) continue;
    least = slips;
    nearest = name;
  }
  return nearest;
}

/** Letters left out, put in, changed, or swapped with the next one. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      next.push(least);
    }
    beforeLast = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
