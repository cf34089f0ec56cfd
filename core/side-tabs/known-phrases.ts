/** Finds the phrases of a list in a short text, the longest first, each word used once. */
import { fold } from '../lexicon/fold.ts';

/** Longer text is prose: a phrase in it says nothing. */
const LONGEST_TEXT = 120;
const LONGEST_PHRASE = 5;

/** One or two words before a phrase, they turn it into its opposite: `pas encore officiel`. */
const NOT_WORDS: ReadonlySet<string> = new Set(['pas', 'non', 'jamais', 'sans', 'not', 'never', 'no', 't', 'without']);

/** What the phrases of a text stand for, in the order of the text, each once; what is denied is left out. */
export function phrasesIn<Value>(text: string, known: ReadonlyMap<string, Value>): readonly Value[] {
  if (text.length > LONGEST_TEXT) return [];
  const words = fold(text).split(' ');
  const found: Value[] = [];
  let end = 0;
  for (let start = 0; start < words.length; ) {
    const length = longestAt(words, start, known);
    const value = length === 0 ? undefined : known.get(words.slice(start, start + length).join(' '));
    // What stands before the phrase before was said of that one.
    const isDenied = words.slice(Math.max(end, start - 2), start).some((word) => NOT_WORDS.has(word));
    if (value !== undefined && !isDenied && !found.includes(value)) found.push(value);
    if (length > 0) end = start + length;
    start += Math.max(1, length);
  }
  return found;
}

/** What a text stands for as a whole; what its one phrase does where it names only one. Undefined where none is known. */
export function phraseOf<Value>(text: string, known: ReadonlyMap<string, Value>): Value | undefined {
  const whole = known.get(fold(text.slice(0, LONGEST_TEXT)));
  if (whole !== undefined) return whole;
  const found = phrasesIn(text, known);
  return found.length === 1 ? found[0] : undefined;
}

function longestAt<Value>(words: readonly string[], start: number, known: ReadonlyMap<string, Value>): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length -= 1) {
    if (known.has(words.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}
