/** What a team's own texts do around punctuation, for a team that has not said what it wants. */
import type { Calendar } from '../table/calendar.ts';
import { ROW_KIND, entryOf } from '../table/calendar.ts';
import { punctuationOf, spaceFor } from './punctuation.ts';
import { saidLanguage, textLanguage } from './text-language.ts';
import { TYPOGRAPHY } from './typography-table.ts';
import type { Typography } from './typography-table.ts';

/** Fewer marks than this are no custom. */
const LEAST_MARKS = 10;
/** What so many of them have in common is one. */
const CUSTOM_SHARE = 0.8;
/** Texts looked at, spread over the calendar: more would tell nothing new. */
const MOST_TEXTS = 1500;

interface Count {
  spaced: number;
  closed: number;
}

/** The custom of the French texts, mark by mark; null where there is none, or where it is wrong in every region. */
export function usedTypography(calendar: Calendar): Typography {
  const high: Count = { spaced: 0, closed: 0 };
  const colon: Count = { spaced: 0, closed: 0 };
  const guillemet: Count = { spaced: 0, closed: 0 };
  const step = Math.max(1, Math.floor(calendar.rowCount / MOST_TEXTS));
  for (let row = 0; row < calendar.rowCount; row += step) {
    const text = calendar.text[row] ?? '';
    if (text === '' || calendar.kind[row] !== ROW_KIND.post) continue;
    const marks = punctuationOf(text, () => true);
    if (marks.length === 0 || rowLanguage(calendar, row) !== 'fr') continue;
    for (const { mark, spaceStart, spaceEnd } of marks) {
      const count = mark === ':' ? colon : mark === '«' || mark === '»' ? guillemet : high;
      if (spaceStart === spaceEnd) count.closed += 1;
      else count.spaced += 1;
    }
  }
  const { 'fr-CA': canada, 'fr-FR': france } = TYPOGRAPHY;
  return {
    high: isCustom(high.spaced, high.closed) ? spaceFor(france, '!') : isCustom(high.closed, high.spaced) ? spaceFor(canada, '!') : null,
    colon: isCustom(colon.spaced, colon.closed) ? spaceFor(france, ':') : null,
    guillemet: isCustom(guillemet.spaced, guillemet.closed) ? spaceFor(france, '«') : null,
  };
}

/** What the row's language column says; where it says nothing, what its text shows. */
export function rowLanguage(calendar: Calendar, row: number): ReturnType<typeof textLanguage> {
  const said = saidLanguage(entryOf(calendar.language, row));
  return said === 'unsure' ? textLanguage(calendar.text[row] ?? '') : said;
}

function isCustom(usual: number, other: number): boolean {
  return usual + other >= LEAST_MARKS && usual >= (usual + other) * CUSTOM_SHARE;
}
