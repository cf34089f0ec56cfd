/** Which language a text too short to tell is in: the one that nearly all the calendar's other texts are in. */
import type { Calendar } from '../table/calendar.ts';
import { ROW_KIND, entryOf } from '../table/calendar.ts';
import { languageTraces } from './text-language.ts';
import type { TextLanguage } from './text-language.ts';
import { rowLanguage } from './typography-usage.ts';

/** Fewer texts than this tell nothing of the others, unless they all agree. */
const FEWEST_SURE = 5;
const FEWEST_AGREED = 2;
const MOSTLY_ONE = 0.8;
/** Texts looked at, spread over the calendar: more would tell nothing new. */
const MOST_TEXTS = 1000;

/** Asks for a row's language; the other texts are looked at only once a text does not tell. */
export function likelyLanguage(calendar: Calendar): (row: number) => TextLanguage {
  let usual: TextLanguage | null = null;
  return (row) => {
    const own = rowLanguage(calendar, row);
    // What a language column says of several languages stands.
    if (own !== 'unsure' || entryOf(calendar.language, row) !== '') return own;
    usual ??= usualLanguage(calendar);
    return usual !== 'unsure' && isOpenTo(calendar.text[row] ?? '', usual) ? usual : own;
  };
}

/** The language of nearly all texts that tell theirs. */
function usualLanguage(calendar: Calendar): TextLanguage {
  const step = Math.max(1, Math.floor(calendar.rowCount / MOST_TEXTS));
  let [french, english, sure] = [0, 0, 0];
  for (let row = 0; row < calendar.rowCount; row += step) {
    if (calendar.text[row] === '' || calendar.kind[row] !== ROW_KIND.post) continue;
    const language = rowLanguage(calendar, row);
    if (language === 'unsure') continue;
    sure += 1;
    if (language === 'fr') french += 1;
    else if (language === 'en') english += 1;
  }
  if (sure < FEWEST_SURE && (sure < FEWEST_AGREED || Math.max(french, english) < sure)) return 'unsure';
  return french >= sure * MOSTLY_ONE ? 'fr' : english >= sure * MOSTLY_ONE ? 'en' : 'unsure';
}

/** Whether no small word of the text is of another language. */
function isOpenTo(text: string, language: TextLanguage): boolean {
  const traces = languageTraces(text);
  return traces.every((trace) => trace === language);
}
