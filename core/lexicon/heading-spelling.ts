/** Headings in other spellings: inclusive writing, hyphens, abbreviations with a point, slips of one letter. */
import { fold, singular } from './fold.ts';
import { HEADING_WORDS } from './heading-phrases.ts';

/** `auteur·rice`, `étudiant.e.s`, `relecteur/trice`, `encargado/a`, `Redakteur:in`: the ending of the other gender. */
const INCLUSIVE = /(\p{L}{3})(?:[·•‧.](?:e|rice|trice|euse|se|ère|ne|le|ve|fe|es|s|x)|\/(?:e|rice|trice|euse|se|ère|ne|le|ve|a|as|s|in|innen)|-(?:e|trice|euse)|[:*](?:in|innen|r))(?:[·•‧.-]s)?(?!\p{L})/gu;
const HYPHEN = /(\p{L})-(\p{L})/gu;
const ABBREVIATION = /(\p{L}{3,})\./gu;
/** One letter more or less makes another word of a shorter one. */
const SHORTEST_WITH_SLIP = 6;
/** From here on, a wrong letter or two in the wrong order is a slip as well. */
const LONG_WORD = 7;
const LONGEST_WORD = 20;

/** The heading without the endings of the other gender. */
export function withoutEndings(heading: string): string {
  return heading.replace(INCLUSIVE, '$1');
}

/** Ways to spell out a heading of which no word is known, the likeliest first. */
export function respelled(heading: string): readonly string[] {
  const joined = heading.replace(HYPHEN, '$1$2');
  const spelled = heading.replace(ABBREVIATION, (whole, word: string) => spelledOut(fold(word)) ?? whole);
  const mended = fold(heading).split(' ').map((word) => corrected(word) ?? word).join(' ');
  return [joined, spelled, mended].filter((each) => each !== heading && each !== fold(heading));
}

/** `dir.` stands for the words that begin so, where they all mean the same. */
function spelledOut(start: string): string | null {
  if (HEADING_WORDS.has(singular(start))) return null;
  return agreed([...HEADING_WORDS.keys()].filter((word) => word.length > start.length + 1 && word.startsWith(start)));
}

/** The word that was meant, where one letter is wrong, too many, missing or out of order. */
function corrected(word: string): string | null {
  if (word.length < SHORTEST_WITH_SLIP || word.length > LONGEST_WORD || HEADING_WORDS.has(singular(word))) return null;
  return agreed([...HEADING_WORDS.keys()].filter((known) => known.length >= SHORTEST_WITH_SLIP && isSlip(singular(word), known)));
}

/** Null where the candidates mean different things. */
function agreed(words: readonly string[]): string | null {
  const [first] = words;
  if (first === undefined) return null;
  const meaning = HEADING_WORDS.get(first) ?? null;
  const isPlain = words.length === 1 || (meaning !== null && words.every((word) => HEADING_WORDS.get(word) === meaning));
  return isPlain ? first : null;
}

/** Whether one step leads from what was written to the word: a swap of neighbours, a letter more, less or another. */
function isSlip(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1 || written === word) return false;
  let start = 0;
  while (start < written.length && written[start] === word[start]) start += 1;
  // The first letter is seldom wrong.
  if (start === 0) return false;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  if (written.length < word.length) return rest(written, 0) === rest(word, 1);
  if (written.length > word.length) return written.length > LONG_WORD && rest(written, 1) === rest(word, 0);
  const isSwap = written[start] === word[start + 1] && written[start + 1] === word[start] && rest(written, 2) === rest(word, 2);
  return isSwap || (written.length >= LONG_WORD && rest(written, 1) === rest(word, 1));
}
