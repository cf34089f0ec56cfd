/** Piles of accents: more marks on one letter than any language writes, which take Unicode's normal forms very long to sort. */

/** Shorter text is sorted soon, whatever it holds. */
const HARMLESS_LENGTH = 200;
const PILE = /(\p{M}{8})\p{M}+/gu;

/** The text with at most eight marks in a row; to be asked before `normalize` of text from outside. */
export function withoutPiles(text: string): string {
  return text.length <= HARMLESS_LENGTH ? text : text.replace(PILE, '$1');
}
