/** What headings can stand for, worked out once for each: the tabs of a workbook repeat them. */
import { headingMeanings } from '../lexicon/heading-meaning.ts';
import type { HeadingMeanings } from '../lexicon/heading-meaning.ts';

export type MeaningsOf = (heading: string) => HeadingMeanings;

export function rememberedMeanings(): MeaningsOf {
  const known = new Map<string, HeadingMeanings>();
  return (heading) => {
    let meanings = known.get(heading);
    if (meanings === undefined) {
      meanings = headingMeanings(heading);
      known.set(heading, meanings);
    }
    return meanings;
  };
}
