/** Which posts were out for long enough when their figures were taken to be compared with each other, and why others were not. */
import { NO_DAY } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Figures } from './figures.ts';
import type { Reading } from './kpi.ts';

/** `early`: old enough by now, and yet its figures are those of its first days. `ahead`: its figures are older than its date. */
type Age = 'grown' | 'young' | 'early' | 'ahead';

export interface AgeLimit {
  readonly today: Day;
  /** Days. */
  readonly leastAge: number;
}

/** Posts without a date are not known to be young. */
export function grownPosts(figures: Figures, posts: Uint32Array, limit: AgeLimit): Uint32Array {
  const grown = new Uint32Array(posts.length);
  let count = 0;
  for (let index = 0; index < posts.length; index += 1) {
    const place = posts[index] as number;
    if (ageAt(figures, place, limit) !== 'grown') continue;
    grown[count] = place;
    count += 1;
  }
  return grown.subarray(0, count);
}

/** Posts that are still to come have no figures, and nobody would compare them. */
export function ageReadings(figures: Figures, posts: Uint32Array, limit: AgeLimit): readonly Reading[] {
  const { values } = figures.engagements;
  const counts = { grown: 0, young: 0, early: 0, ahead: 0 };
  for (let index = 0; index < posts.length; index += 1) {
    const place = posts[index] as number;
    if (!Number.isNaN(values[place])) counts[ageAt(figures, place, limit)] += 1;
  }
  const { young, early, ahead } = counts;
  return [
    ...(young === 0 ? [] : [{ kind: 'young' as const, posts: young, days: limit.leastAge }]),
    ...(early === 0 ? [] : [{ kind: 'taken-early' as const, posts: early, days: limit.leastAge }]),
    ...(ahead === 0 ? [] : [{ kind: 'taken-before' as const, posts: ahead }]),
  ];
}

export function ageAt({ day, takenOn }: Figures, place: number, { today, leastAge }: AgeLimit): Age {
  const at = day[place] as number;
  const taken = takenOn === null || takenOn[place] === NO_DAY ? today : (takenOn[place] as number);
  if (at === NO_DAY || taken - at >= leastAge) return 'grown';
  return taken < at ? 'ahead' : today - at >= leastAge ? 'early' : 'young';
}
