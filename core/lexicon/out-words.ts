/** Words that say of a post that people can see it, and not only that somebody's work on it is done. */
import { foldedWords } from './fold.ts';
import { wordSet } from './word-list.ts';

const OUT_WORDS = wordSet(
  'published, posted, live, online, aired, publié, publiée, publiés, publiées, posté, postée, postés, postées, paru, parue, parus, parues, diffusé, diffusée, diffusés, diffusées',
  'publicado, publicada, postado, postada, veröffentlicht, gepostet, pubblicato, pubblicata',
);
const LONGEST = 60;

export function saysOut(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = foldedWords(text);
  return words.some((word, at) => OUT_WORDS.has(word) || (word === 'ligne' && words[at - 1] === 'en'));
}
