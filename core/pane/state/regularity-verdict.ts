/** Whether the weeks of a channel are more even, or more uneven, than chance would make them. */
import type { Regularity } from '../../cadence/cadence.ts';

/** `none` where no whole week is past, `chance` where nothing tells them from it, `few` where there are too few posts, `unknown` where there are too few weeks. */
export type EvennessVerdict = 'even' | 'uneven' | 'chance' | 'few' | 'unknown' | 'none';

/** Of a normal distribution, what 95 % lie within. */
const Z = 1.96;
/** Fewer posts in all are too few for their spread to tell anything. */
const LEAST_POSTS = 8;

/**
 * By the index of dispersion: of weeks as by chance, it times their number less one follows a chi-square distribution, whose
 * quantiles are close to Wilson and Hilferty's cubes.
 */
export function evenness({ dispersion, weeks, mean }: Pick<Regularity, 'dispersion' | 'weeks' | 'mean'>): EvennessVerdict {
  if (weeks === 0) return 'none';
  if (dispersion === null) return mean === 0 ? 'few' : 'unknown';
  if (Math.round(mean * weeks) < LEAST_POSTS) return 'few';
  const part = 2 / (9 * (weeks - 1));
  const bound = (z: number): number => (1 - part + z * Math.sqrt(part)) ** 3;
  if (dispersion < bound(-Z)) return 'even';
  return dispersion > bound(Z) ? 'uneven' : 'chance';
}
