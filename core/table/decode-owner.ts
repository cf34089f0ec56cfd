/** Reads who is responsible from a cell: one person, several, or a group that is nobody in particular. */
import { fold, foldedWords } from '../lexicon/fold.ts';
import { AND_OTHERS, FIELD_WORDS, GROUP_WORDS } from '../lexicon/group-words.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import type { OwnerEntry } from './calendar.ts';

const SEPARATORS = /[,;/+&|\n\r•·]+|\s(?:et|and|y|e|und|ou|or|with|avec)\s|\s[-–—]\s/gi;
const TOUT_LE_MONDE = 'tout le monde';

/** An entry per distinct cell text; a placeholder names nobody. */
export function ownerEntry(word: string): OwnerEntry {
  const people: string[] = [];
  const folds = new Set<string>();
  let hasGroup = false;
  let hasOthers = false;
  for (const part of withoutBrackets(word).split(SEPARATORS)) {
    const name = part.trim().replace(/\s+/g, ' ');
    const folded = fold(name);
    if (folded === '' || isPlaceholder(name)) continue;
    if (isGroup(name)) hasGroup = true;
    else if (AND_OTHERS.has(folded) && people.length > 0) hasOthers = true;
    else if (!folds.has(folded)) {
      folds.add(folded);
      people.push(name);
    }
  }
  const named = people.length + (hasOthers ? 1 : 0) + (hasGroup && people.length > 0 ? 1 : 0);
  return { word, people, shared: named > 1 ? 'several' : hasGroup ? 'group' : null };
}

/** `Équipe`, `Marketing team`, `Tous`, `Communications`: no one person. An e-mail address is always one. */
export function isGroup(name: string): boolean {
  if (name.includes('@')) return false;
  const folded = fold(name);
  if (FIELD_WORDS.has(folded) || folded.includes(TOUT_LE_MONDE)) return true;
  return foldedWords(name).some((word) => GROUP_WORDS.has(word));
}

/** `Anna (relève: Paul)` is Anna's. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)/g, ' ');
  return fold(outside) === '' ? text : outside;
}
