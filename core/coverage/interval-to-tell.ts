/** Whether what is covered says something of periods like it. */
import type { CoverageFigures } from './coverage-result.ts';

/** Fewer say too little of others like them. */
const FEWEST_DAYS = 14;

/**
 * The minutes of a period are all counted, so nothing of its own share is uncertain: the interval is about periods like
 * it. Null where that is no news, of all or nothing covered and of few days.
 */
export function intervalToTell({ share, interval }: Pick<CoverageFigures, 'share' | 'interval'>, days: number): CoverageFigures['interval'] {
  return share !== null && share > 0 && share < 1 && days >= FEWEST_DAYS ? interval : null;
}
