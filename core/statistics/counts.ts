/** How far counts of things that happen independently of each other can be trusted: exact intervals of the Poisson distribution. */
import { betaBelow, gammaBelow, whereReached } from './beta.ts';

type Interval = readonly [low: number, high: number];

/**
 * Bounds of the true rate behind a whole count from 0 on, in counts: F. Garwood, “Fiducial limits for the Poisson
 * distribution” (1936). Holds it in at least the share `level` of such samples.
 */
export function countInterval(count: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  const most = count + 10 * Math.sqrt(count + 1) + 20;
  const low = count <= 0 ? 0 : whereReached((x) => gammaBelow(x, count), tail, 0, most);
  return [low, whereReached((x) => gammaBelow(x, count + 1), 1 - tail, 0, most)];
}

/** One count over another of the same length of time. */
export interface CountRatio {
  /** Bounds of the true ratio after ÷ before; Infinity where nothing was counted before. */
  readonly intervalAt: (level: number) => Interval;
  /** How likely counts at least so unlike are where nothing has changed, both sides. */
  readonly likelihood: number;
}

/** Given both counts together, the later one is binomial: C. J. Clopper and E. S. Pearson’s limits (1934) of its share. */
export function compareCounts(before: number, after: number): CountRatio {
  const all = before + after;
  if (all === 0) return { intervalAt: () => [0, Infinity], likelihood: 1 };
  const odds = (share: number): number => (share >= 1 ? Infinity : share / (1 - share));
  const atLeast = after === 0 ? 1 : betaBelow(0.5, after, before + 1);
  const atMost = before === 0 ? 1 : 1 - betaBelow(0.5, after + 1, before);
  return {
    intervalAt: (level) => {
      const tail = (1 - level) / 2;
      const low = after === 0 ? 0 : whereReached((x) => betaBelow(x, after, before + 1), tail, 0, 1);
      const high = before === 0 ? 1 : whereReached((x) => betaBelow(x, after + 1, before), 1 - tail, 0, 1);
      return [odds(low), odds(high)];
    },
    likelihood: Math.min(1, 2 * Math.min(atLeast, atMost)),
  };
}
