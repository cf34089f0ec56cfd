/** Which of some names somebody may have meant by one that is not among them. */
import { fold } from '../../../core/lexicon/fold.ts';

/** Of so many letters one may be wrong. */
const LETTERS_A_SLIP = 3;

/** Those of which it is a part, or that are few letters away; the nearest first. */
export function likelyNames(word: string, names: readonly string[]): readonly string[] {
  const meant = fold(word);
  if (meant === '') return [];
  const most = Math.max(1, Math.floor(meant.length / LETTERS_A_SLIP));
  const told = names.map((name) => {
    const known = fold(name);
    const words = known.split(' ');
    const isPart = words.includes(meant) || known.startsWith(meant) || meant.split(' ').some((each) => words.includes(each));
    return { name, steps: isPart ? 0 : Math.min(stepsBetween(meant, known), ...words.map((each) => stepsBetween(meant, each))) };
  });
  return told.filter(({ steps }) => steps <= most).sort((one, other) => one.steps - other.steps).map(({ name }) => name);
}

/** Letters put in, left out, or written for another (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let index = 1; index <= other.length; index += 1) {
      const swap = (before[index - 1] ?? 0) + (one[at - 1] === other[index - 1] ? 0 : 1);
      row.push(Math.min(swap, (before[index] ?? 0) + 1, (row[index - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
