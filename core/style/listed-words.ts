/** The words that a cell of the style guide lists: one, or several between commas. */
import { isSpace } from './letters.ts';

const OPENING = '«“"';
const CLOSING = '»”"';

export function listedWords(value: string): readonly string[] {
  // What stands in brackets explains: « hashtag (mot-clic) ».
  return value.replace(/\([^()]*\)/g, ' ').split(/[;,\n]|\s\/\s/).map(unquoted).filter((word) => word !== '');
}

/** Step by step, for a pattern that ends at the end looks at a long run of spaces once for each of them. */
function unquoted(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && (isSpace(word.charCodeAt(start)) || OPENING.includes(word.charAt(start)))) start += 1;
  while (end > start && (isSpace(word.charCodeAt(end - 1)) || CLOSING.includes(word.charAt(end - 1)))) end -= 1;
  return word.slice(start, end);
}
