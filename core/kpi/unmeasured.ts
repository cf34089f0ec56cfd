/** Reach and impressions of 0 beside engagements: nobody does anything with what nobody has seen, so that such a 0 was never measured. */
import { isOfDays } from '../table/counts-posts.ts';
import type { Figures } from './figures.ts';

/** What can't be 0 where there are engagements. */
export const SEEN_FIRST = ['reach', 'impressions'] as const;

export interface MeasuredFigures {
  readonly figures: Figures;
  /** Posts of which such a figure is left out, of one of their networks at least. */
  readonly unmeasured: ReadonlySet<number>;
}

/** Those are not known then. On one day of an account, people may engage with what others saw before. */
export function withoutUnmeasured(figures: Figures): MeasuredFigures {
  const { calendar, engagements, firstPart, parts } = figures;
  const unmeasured = new Set<number>();
  const measures = new Map(figures.measures);
  for (const measure of isOfDays(calendar) ? [] : SEEN_FIRST) {
    const values = measures.get(measure)?.map((value, place) => {
      if (value !== 0 || !((engagements.values[place] as number) > 0)) return value;
      unmeasured.add(parts[place - firstPart]?.row ?? place);
      return Number.NaN;
    });
    if (values !== undefined) measures.set(measure, values);
  }
  return { figures: { ...figures, measures }, unmeasured };
}
