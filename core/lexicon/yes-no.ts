/** What people put in a column of check marks: a yes, a no, or a sign for either. */
import { fold } from './fold.ts';
import { wordSet } from './word-list.ts';

const YES = wordSet('yes, y, yep, yup, yeah, oui, ouais, o, true, vrai, ok, done, sí, si, sim, ja, verdadero');
const NO = wordSet('no, n, non, false, faux, nope, nao, não, nein, falso, falsch, not yet, pas encore, 0');
const CHECKED = /^(?:[✓✔✅☑🗹👍🟢]|\uFE0F|\s)+$/u;
const UNCHECKED = /^(?:[❌✗✘☐⬜🔲🚫🔴⏳]|\uFE0F|\s)+$/u;
const LONGEST = 12;

/** True or false where a text is one or the other; null where it says something else. */
export function yesOrNo(text: string): boolean | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  if (text === 'Ø' || text === 'ø') return false;
  if (folded === '') return CHECKED.test(text) ? true : UNCHECKED.test(text) ? false : null;
  if (folded === 'x') return true;
  return YES.has(folded) ? true : NO.has(folded) ? false : null;
}
