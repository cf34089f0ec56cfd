/** Whether a row of the team is about a person: a group, a post that nobody holds or a placeholder is none. */
import { foldedWords } from '../lexicon/fold.ts';
import { areGivenNames } from '../lexicon/given-names.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { isVacancy } from '../lexicon/vacancies.ts';
import { ownerEntry } from '../table/decode-owner.ts';

/** An agency works for the team as a person does. */
const AGENCIES: ReadonlySet<string> = new Set(['agence', 'agency']);

export function namesPerson(text: string): boolean {
  if (text.trim() === '' || isPlaceholder(text)) return false;
  const { people, shared } = ownerEntry(text);
  if (people.length > 0) return people.some((name) => !isVacancy(name));
  return !isVacancy(text) && (shared !== 'group' || isNamed(text));
}

/** `Louise Bureau` bears a name that is a group's, and is one person. */
function isNamed(text: string): boolean {
  const words = foldedWords(text);
  return words.some((word) => AGENCIES.has(word)) || (words.length > 1 && areGivenNames(text.trim().split(/\s+/)[0] ?? ''));
}
