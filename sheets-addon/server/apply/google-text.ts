/** The one function through which text goes into a cell of Google's, so that it stays text whatever it says. */
import { writtenText } from '../../../core/index.ts';

/** Words of letters alone that Google may take for a day. */
const DAYS: ReadonlySet<string> = new Set(['now', 'today', 'tomorrow', 'yesterday', 'maintenant', "aujourd'hui", 'demain', 'hier']);

/** What a cell that is formatted as text may still take for more than the text that it is. */
const TAKEN_IN_TEXT_CELL = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠]/u;

/**
 * What to hand to `setValue` so that the cell then holds exactly this text: Google reads texts as if they were typed, and
 * takes a leading apostrophe to say that text follows. It changes nothing of the cell's format. An empty text empties.
 */
export function googleText(text: string): string {
  if (text === '') return '';
  const isDay = DAYS.has(text.trim().toLowerCase().replace('’', "'"));
  return isDay ? `'${text}` : writtenText(text);
}

/**
 * Whether a cell of the format `@` keeps the text as it is: it reads nothing, an apostrophe neither. A text that starts
 * like a formula or with an apostrophe is not left to that.
 */
export function isKeptByTextCell(text: string): boolean {
  return !TAKEN_IN_TEXT_CELL.test(text);
}
