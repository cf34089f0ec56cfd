/** Which posts count as planned, and counts of where they stand. */
import { ROW_KIND } from '../../table/calendar.ts';
import type { State } from '../../table/calendar.ts';
import type { PostCounts } from './weekly-report.ts';

/** Whether a row counts among what was planned: a post that is neither an idea nor given up. */
export function isPlanned(kind: number | undefined, state: State | null): boolean {
  return kind === ROW_KIND.post && state !== 'idea' && state !== 'cancelled';
}

/** Counts that grow row by row. */
export function noPosts(): { -readonly [Count in keyof PostCounts]: number } {
  return { planned: 0, published: 0, unconfirmed: 0, late: 0, onHold: 0, toCome: 0 };
}
