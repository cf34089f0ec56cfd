/** What people type into a cell to say that there is nothing there yet. */
import { fold } from './fold.ts';
import { wordSet } from './word-list.ts';

const PLACEHOLDERS = wordSet(
  'tbd, tba, tbc, tbh, to be determined, to be decided, to be confirmed, n a, na, none, nil, null, undefined, unknown, pending date, no date, undated, date tbd, date tbc, empty, blank',
  'à déterminer, à définir, à confirmer, à venir, à préciser, à compléter, aucun, aucune, s o, sans objet, néant, nd, non défini, vide, non daté, non datée, sans date, pas de date, date à venir, date à déterminer, date à confirmer',
  'por definir, por confirmar, sin definir, ninguno, ninguna, a definir, a confirmar, nenhum, nenhuma, offen, keine, kein, nessuno',
);

const NEGATIONS = /* @__PURE__ */ wordSet(
  'no, not yet, false, never, not scheduled, not posted, not published, unpublished, unscheduled, to do, todo, pending',
  'non, pas encore, faux, jamais, non programmé, non programmée, non publié, non publiée, à faire, à programmer, à publier, en attente',
  'não, aún no, todavía no, pendiente, pendente, nein, noch nicht, falso, falsch',
);

/** Whether a text stands for an empty cell: `TBD`, `à déterminer`, `-`, `?`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 24) return false;
  const folded = fold(text);
  return folded === '' ? !hasPictograph(text) : PLACEHOLDERS.has(folded);
}

/** Whether a text says that something has not been done: `No`, `pas encore`, `❌`. */
export function isNegation(text: string): boolean {
  if (text.length > 24) return false;
  const folded = fold(text);
  return NEGATIONS.has(folded) || (folded === '' && /[❌✗✘☐⬜🚫⏳🔲]/u.test(text));
}

/** Check marks and other signs that say something without a word. */
function hasPictograph(text: string): boolean {
  return /[\p{Extended_Pictographic}✓✔✗✘☐☑☒]/u.test(text);
}
