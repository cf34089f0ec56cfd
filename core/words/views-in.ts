/** The words of the views that are fetched late, by language. */
import { enBehaviour } from './en/behaviour.ts';
import { enMove } from './en/move.ts';
import { enWeek } from './en/week.ts';
import { frBehaviour } from './fr/behaviour.ts';
import { frMove } from './fr/move.ts';
import { frWeek } from './fr/week.ts';
import type { Language } from './language.ts';
import type { ViewsWords } from './views-words.ts';

const VIEWS_WORDS: { readonly [L in Language]: ViewsWords } = {
  fr: { week: frWeek, behaviour: frBehaviour, move: frMove },
  en: { week: enWeek, behaviour: enBehaviour, move: enMove },
};

export function viewsIn(language: Language): ViewsWords {
  return VIEWS_WORDS[language];
}
