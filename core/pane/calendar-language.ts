/** The language of a calendar's own words for where posts stand: what is added to them is in the same. */
import { fold } from '../lexicon/fold.ts';
import type { MarkColumns } from '../tracking/mark-columns.ts';
import { stateName } from '../tracking/state-names.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';

/** `usual` where its words don't tell. */
export function calendarLanguage(columns: readonly MarkColumns[], usual: Language): Language {
  const words = columns.flatMap(({ status, channels, tracking }) => [status, ...channels, tracking].flatMap((column) => column?.use.words ?? []));
  const count = (language: Language): number => words.reduce((sum, { word, state, rows }) => sum + (state !== null && fold(word) === fold(stateName(state, language)) ? rows : 0), 0);
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best), usual);
}
