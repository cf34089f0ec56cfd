/** Budgets that the calendar gives to posts while nobody says what was spent. */
import type { Figures } from './figures.ts';

export interface PlannedBudget {
  /** Posts with a budget above 0. */
  readonly posts: number;
  readonly sum: number;
}

/** Null where there are none, where all are 0 or 1, which say whether a post was paid for, or where any of the posts says what it has cost. */
export function plannedBudget({ calendar: { numbers, rowCount }, measures }: Figures, posts: Uint32Array): PlannedBudget | null {
  const budget = numbers.get('budget');
  if (budget === undefined) return null;
  const spend = measures.get('spend');
  let [count, sum] = [0, 0];
  let isMoney = false;
  for (const place of posts) {
    if (spend !== undefined && (spend[place] as number) >= 0) return null;
    const own = place < rowCount ? (budget[place] as number) : 0;
    if (!(own > 0)) continue;
    count += 1;
    sum += own;
    isMoney ||= own !== 1;
  }
  return !isMoney ? null : { posts: count, sum };
}
