/** Headings that name a column of people by what they did: `Submitted by`, `Relu par`, `Erstellt von`. */
import { fold } from './fold.ts';
import type { HeadingMeaning } from './heading-entry.ts';

/** `Who's filming?`: whoever has to do something. */
const WHO_DOES = /^(?:who|qui|wer|quien|quem) \p{L}/u;
const DONE_BY = /^((?:[\p{L}\p{N}]+ ){1,3})(?:by|par|por|von|durch|da)$/u;
/** Beginnings of the verbs of those who look over what others have made. */
const APPROVING = [
  'approv', 'valid', 'review', 'check', 'clear', 'ok', 'vet', 'proof', 'authori', 'confirm', 'sign', 'accept', 'verif', 'green', 'edited',
  'approuv', 'autoris', 'relu', 'reli', 'corrig', 'vise', 'revis', 'accord', 'aprob', 'aprov', 'autoriz', 'revu', 'frei', 'gepruft', 'pruft', 'genehmig', 'abgenomm', 'gegengeles', 'controll',
];
const OWNER_SCORE = 0.65;
const APPROVER_SCORE = 0.85;

/** Who a heading of the kind names; null for any other. */
export function doneBy(heading: string): { readonly meaning: HeadingMeaning; readonly score: number } | null {
  const folded = fold(heading);
  const [, verb] = DONE_BY.exec(folded) ?? [];
  if (verb === undefined) return WHO_DOES.test(folded) ? { meaning: 'owner', score: OWNER_SCORE } : null;
  return isApproving(verb) ? { meaning: 'approver', score: APPROVER_SCORE } : { meaning: 'owner', score: OWNER_SCORE };
}

/** Whether one of the words, folded, is about looking over what others have made. */
export function isApproving(words: string): boolean {
  return words.split(' ').some((word) => APPROVING.some((start) => word.startsWith(start)));
}
