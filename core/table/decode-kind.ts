/** Reads what a row is from a cell that says so: post, event or idea. */
import { fold, foldedWords, singular } from '../lexicon/fold.ts';
import { isObservanceName } from '../lexicon/observances.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { ROW_KIND } from './calendar.ts';
import type { RowKind } from './calendar.ts';

const EVENT_WORDS = wordSet(
  'event, holiday, observance, awareness, key date, milestone, événement, évènement, fête, férié, jour férié, journée, date clé, temps fort, salon, evento, feriado, efeméride, fecha, Ereignis, Feiertag, Veranstaltung',
);
const IDEA_WORDS = wordSet('idea, ideas, backlog, idée, idées, piste, ideia, Idee');
const POST_WORDS = wordSet('post, publication, publicación, publicação, Beitrag, content, contenu');

/** A longer cell is text, and no word for a kind of row. */
const LONGEST_KIND = 200;
const DAY_WORDS = /* @__PURE__ */ wordSet('férié, fériée, feriado, holiday, bank holiday, statutory holiday, Feiertag, jour férié, awareness day, awareness month');
/** `Journée internationale des…`, `World Water Day`, `Semaine nationale de…`. */
const OBSERVANCE = /^(?:journee|semaine|mois|fete|jour)\s(?:inter|mondial|national|europ|quebec|canad|de\b|des\b|du\b|d\b|sans\b|pour\b)|^(?:international|world|national)\s(?:\S+\s){1,6}(?:day|week|month)\b|^d[ií]a\s(?:inter|mundial|nacional)/;

/** Whether a title is the name of a holiday or an observance, and no more. */
export function isObservance(title: string): boolean {
  if (title === '' || title.length > 80) return false;
  const folded = fold(title);
  return isObservanceName(title) || OBSERVANCE.test(folded) || folded.split(' ').some((word) => DAY_WORDS.has(word)) || DAY_WORDS.has(folded);
}

/** Null where the word is none of these; such a row counts as a post unless its status says otherwise. */
export function rowKindOf(word: string): RowKind | null {
  if (word.length > LONGEST_KIND) return null;
  const words = foldedWords(word).map(singular);
  const names = (known: ReadonlySet<string>): boolean => known.has(words.join(' ')) || words.some((each) => known.has(each));
  if (names(IDEA_WORDS)) return ROW_KIND.idea;
  if (names(EVENT_WORDS)) return ROW_KIND.event;
  return names(POST_WORDS) ? ROW_KIND.post : null;
}
