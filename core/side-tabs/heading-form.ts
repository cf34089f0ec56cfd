/** The form in which a tab's headings and name are compared: folded, singular, without small words. */
import { fold, singular } from '../lexicon/fold.ts';
import { entriesOf } from '../lexicon/word-list.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'un', 'une', 'the', 'of', 'an', 'our', 'your', 'nos', 'notre', 'vos', 'on', 's', 'a', 'no',
]);
/** Longer cells are sentences, and no headings. */
export const LONGEST_HEADING = 60;
/** One letter more or less makes another word of a shorter one. */
const SHORTEST_WITH_SLIP = 6;
const MEASURES = /[%‰±]/;
const BRACKETS = /[([][^()[\]]*[)\]]/g;

/** `Mots-clics (maximum)` becomes `mot clic maximum`; small words that stand alone stay. */
export function headingForm(text: string): string {
  const said = text.slice(0, LONGEST_HEADING * 2);
  const folded = fold(MEASURES.test(said) ? said.replace(/%/g, ' percent ').replace(/[‰±]/g, ' margin ') : said);
  if (!folded.includes(' ')) return singularForm(folded);
  const words = folded.split(' ');
  const kept = words.filter((word) => !SMALL_WORDS.has(word));
  return (kept.length > 0 ? kept : words).map(singularForm).join(' ');
}

/** The form without what stands in brackets, such as a unit; '' where nothing else is left. */
export function unbracketedForm(text: string): string {
  const outside = text.slice(0, LONGEST_HEADING * 2).replace(BRACKETS, ' ');
  return fold(outside) === '' ? '' : headingForm(outside);
}

/** The forms of a list between commas. */
export function formsOf(list: string): readonly string[] {
  return entriesOf(list.replace(/%/g, ' percent ')).map(headingForm);
}

/** Whether one step leads from one text to the other: a swap of neighbours, a letter more, less or another. */
export function isSlip(written: string, known: string): boolean {
  const shortest = Math.min(written.length, known.length);
  if (shortest < SHORTEST_WITH_SLIP || Math.abs(written.length - known.length) > 1 || written === known) return false;
  let start = 0;
  while (start < shortest && written[start] === known[start]) start += 1;
  // The first letter is seldom wrong.
  if (start === 0) return false;
  let end = 0;
  while (end < shortest - start && written[written.length - 1 - end] === known[known.length - 1 - end]) end += 1;
  const left = written.slice(start, written.length - end);
  const right = known.slice(start, known.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** `canaux` is `canal`, `réseaux` is `réseau`. */
function singularForm(word: string): string {
  if (word.length > 4 && word.endsWith('eaux')) return word.slice(0, -1);
  return word.length > 4 && word.endsWith('aux') ? `${word.slice(0, -3)}al` : singular(word);
}
