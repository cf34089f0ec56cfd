/** The words of the views in each language, for whoever has all of Suivi at hand; the pane fetches those of its language. */
import { enViews } from './en/views.ts';
import { frViews } from './fr/views.ts';
import type { Language } from './language.ts';
import type { ViewsWords } from './views-words.ts';

const VIEWS_WORDS: { readonly [L in Language]: ViewsWords } = { fr: frViews, en: enViews };

export function viewsIn(language: Language): ViewsWords {
  return VIEWS_WORDS[language];
}
