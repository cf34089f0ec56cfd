/** Which weeks the view of cadence is about, around the one of today. */

/** The usual look back and ahead, further back, or further ahead. */
export const CADENCE_SPANS = ['usual', 'back', 'ahead'] as const;
export type CadenceSpan = (typeof CADENCE_SPANS)[number];

/** Whole weeks before this one and after it. */
export const SPAN_WEEKS: { readonly [S in CadenceSpan]: { readonly back: number; readonly ahead: number } } = {
  usual: { back: 8, ahead: 4 }, back: { back: 12, ahead: 4 }, ahead: { back: 4, ahead: 8 },
};
