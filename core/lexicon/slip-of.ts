/** Whether a phrase is another one with a slip of the pen in it, and not another word that looks alike. */

/** Shorter words are near to too many others. */
const SHORTEST = 5;
const SHORTEST_FOR_TWO = 7;
/** One letter for another makes words of their own: `reposté` is not `reporté`. Only long words have too few of them to matter. */
const SHORTEST_FOR_ANOTHER = 9;
const LONGEST = 30;

/** Both folded. The slip is in one word: letters left out or put in, two swapped, or in a long word one for another. */
export function isSlipOf(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 2) return false;
  const words = written.split(' ');
  const others = meant.split(' ');
  if (words.length !== others.length) return false;
  const apart = words.findIndex((word, at) => word !== others[at]);
  return words.every((word, at) => at === apart || word === others[at]) && isWordSlip(words[apart] ?? '', others[apart] ?? '');
}

/** The ends are right: a word's first letter is seldom wrong, and its last ones make `publier` and `publié`. */
function isWordSlip(written: string, meant: string): boolean {
  const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
  if (short.length < SHORTEST || long.length > LONGEST || /\p{N}/u.test(written)) return false;
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  const more = long.length - short.length;
  if (more > 0) return (more === 1 || short.length >= SHORTEST_FOR_TWO) && isWithin(short, long);
  const first = [...short].findIndex((letter, at) => letter !== long[at]);
  if (short.slice(first + 1) === long.slice(first + 1)) return short.length >= SHORTEST_FOR_ANOTHER;
  return short[first] === long[first + 1] && short[first + 1] === long[first] && short.slice(first + 2) === long.slice(first + 2);
}

/** Whether the longer word has all letters of the shorter one, in their order. */
function isWithin(short: string, long: string): boolean {
  let found = 0;
  for (let at = 0; at < long.length && found < short.length; at += 1) if (long[at] === short[found]) found += 1;
  return found === short.length;
}
