/** The period that a formula may ask for, open at either end. */
import { LAST_DAY } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Given } from './declaration.ts';
import { endsBeforeStart } from './sentences.ts';

/** Null where neither day is given. */
export function askedPeriod(given: Given): { readonly from: Day; readonly to: Day } | null {
  const [from, to] = [given.day('from'), given.day('to')];
  if (from === 0 && to === 0) return null;
  const period = { from, to: to === 0 ? LAST_DAY : to };
  if (period.to < period.from) throw endsBeforeStart();
  return period;
}
