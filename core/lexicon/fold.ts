/** Folding: the form in which words are compared, without case, accents, punctuation, emoji or spare spaces. */
import { withoutPiles } from './mark-piles.ts';

const COMBINING_MARKS = /[\u0300-\u036f]/g;
/** Everything but letters, digits and the vowel signs of scripts that write them as marks; not the marks that make a sign an emoji. */
const SEPARATORS = /(?:[^\p{L}\p{N}\p{M}]|[\uFE0E\uFE0F\u20E3])+/gu;
/** Letters that Unicode does not decompose. */
const LIGATURES = /[œæßøłıđªº]/g;
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'], ['æ', 'ae'], ['ß', 'ss'], ['ø', 'o'], ['ł', 'l'], ['ı', 'i'], ['đ', 'd'], ['ª', 'a'], ['º', 'o'],
]);

/** `📅 Date_de PUBLICATION :` becomes `date de publication`; text of nothing but punctuation becomes ''. */
export function fold(text: string): string {
  if (!isAscii(text)) return foldLetters(text).replace(SEPARATORS, ' ').trim();
  let folded = '';
  let wordStart = -1;
  for (let index = 0; index <= text.length; index += 1) {
    const isWord = index < text.length && isAsciiWord(text.charCodeAt(index));
    if (isWord && wordStart < 0) wordStart = index;
    if (!isWord && wordStart >= 0) {
      folded += (folded === '' ? '' : ' ') + text.slice(wordStart, index);
      wordStart = -1;
    }
  }
  return folded.toLowerCase();
}

/** Lower case without accents; punctuation and spaces stay. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return withoutPiles(lower)
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(LIGATURES, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}

/** The words of a text in folded form. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** A folded word without the plural's s, so that `views` and `view` are one; the same for every word of a pair. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
