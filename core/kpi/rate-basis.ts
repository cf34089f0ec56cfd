/** What engagements are divided by, post by post. */
import { divided } from './divided.ts';
import type { Divided } from './divided.ts';
import type { Figures } from './figures.ts';
import type { RateBasis } from './kpi.ts';
import { byNetwork } from './row-parts.ts';

const KNOWN = new WeakMap<Figures, Map<RateBasis, Divided | null>>();

/**
 * Engagements over a basis, worked out once for each. Null where no post has a number of it, or what there is can't be divided by: exports give the
 * followers that each post has won, and a rate asks for those that the account has.
 */
export function ratedBy(figures: Figures, basis: RateBasis): Divided | null {
  const known = KNOWN.get(figures) ?? new Map<RateBasis, Divided | null>();
  const before = known.get(basis);
  if (before !== undefined) return before;
  const rated = readRate(figures, basis);
  KNOWN.set(figures, known.set(basis, rated));
  return rated;
}

function readRate(figures: Figures, basis: RateBasis): Divided | null {
  const values = figures.measures.get(basis);
  if (values === undefined || !values.some(isAbove)) return null;
  return basis === 'followers' && !isAudience(values, figures) ? null : divided(figures, 'engagements', basis, isAbove);
}

function isAbove(value: number): boolean {
  return value > 0;
}

/** An audience is never nobody, and hardly ever does more than half of it react. */
function isAudience(values: Float64Array, figures: Figures): boolean {
  const { engagements, posts } = figures;
  let [known, over] = [0, 0];
  for (const place of byNetwork(figures, posts)) {
    const value = values[place] as number;
    if (value !== value) continue;
    if (value <= 0) return false;
    known += 1;
    if ((engagements.values[place] as number) > value / 2) over += 1;
  }
  return known > 0 && over * 2 < known;
}
