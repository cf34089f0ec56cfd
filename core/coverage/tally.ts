/** Sums that coverage keeps while it goes through needs, and the figures made of them. */
import { wilsonInterval } from '../statistics/wilson.ts';
import type { CoverageFigures } from './coverage-result.ts';

export interface Tally {
  /** Needs × days on which they hold. */
  needDays: number;
  needed: number;
  covered: number;
  missing: number;
  missingEvening: number;
  missingWeekend: number;
  gaps: number;
  longestGap: number;
}

export function emptyTally(): Tally {
  return { needDays: 0, needed: 0, covered: 0, missing: 0, missingEvening: 0, missingWeekend: 0, gaps: 0, longestGap: 0 };
}

export function addTally(total: Tally, part: Tally): void {
  total.needDays += part.needDays;
  total.needed += part.needed;
  total.covered += part.covered;
  total.missing += part.missing;
  total.missingEvening += part.missingEvening;
  total.missingWeekend += part.missingWeekend;
  total.gaps += part.gaps;
  total.longestGap = Math.max(total.longestGap, part.longestGap);
}

export function figuresOf({ needDays, needed, covered, missing, missingEvening, missingWeekend, gaps, longestGap }: Tally): CoverageFigures {
  const sums = { needed, covered, missing, missingEvening, missingWeekend, gaps, longestGap };
  if (needed === 0) return { ...sums, share: null, interval: null };
  const share = covered / needed;
  // As many cases as needs on days, of which the share of minutes is met: the share then always lies in the interval.
  const { low, high } = wilsonInterval(share * needDays, needDays);
  return { ...sums, share, interval: [low, high] };
}
