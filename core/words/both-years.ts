/** When a period of a report says its years. */
import { civilFromDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** A day beside which the years go without saying; undefined for a period over New Year, of which both are said. */
export function unlessOverNewYear(from: Day, to: Day, near: Day): Day | undefined {
  return civilFromDay(from).year === civilFromDay(to).year ? near : undefined;
}
