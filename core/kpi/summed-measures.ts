/** Which measures add up. */
import type { Measure } from '../table/role.ts';

const NOT_SUMMED: ReadonlySet<Measure> = new Set<Measure>(['followers', 'engagement_rate']);

/** An audience at two moments is not two audiences, and rates of two posts are no rate. */
export function isSummed(measure: Measure): boolean {
  return !NOT_SUMMED.has(measure);
}
