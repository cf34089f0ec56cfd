/** Reads headings cut down to a few letters, where a row has several of them: one alone may be anything. */
import { abbreviationMeanings } from '../lexicon/heading-abbreviations.ts';
import type { HeadingMeanings } from '../lexicon/heading-meaning.ts';
import type { MeaningsOf } from './remembered-meanings.ts';

const FEWEST = 3;

/** The meanings of a row's headings, those of its abbreviations among them. */
export function withAbbreviations(headings: readonly string[], meaningsOf: MeaningsOf): MeaningsOf {
  const abbreviated = new Map<string, HeadingMeanings>();
  for (const heading of headings) {
    if (heading === '' || heading.length > 6 || meaningsOf(heading).size > 0) continue;
    const meanings = abbreviationMeanings(heading);
    if (meanings.size > 0) abbreviated.set(heading, meanings);
  }
  return abbreviated.size < FEWEST ? meaningsOf : (heading) => abbreviated.get(heading) ?? meaningsOf(heading);
}
