/** Counts below 0, which nobody can have: they are told, and count as not known. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { isOfDays } from '../table/counts-posts.ts';
import type { NumberRole } from '../table/calendar.ts';
import type { Figures } from './figures.ts';
import type { KpiCalendar } from './kpi-input.ts';

/** Followers leave and money comes back; what a share may be, others judge. */
const MAY_BE_NEGATIVE: ReadonlySet<NumberRole> = new Set<NumberRole>(['followers', 'spend', 'engagement_rate', 'budget']);

export function isNegativeCount(measure: NumberRole, value: number): boolean {
  return value < 0 && !MAY_BE_NEGATIVE.has(measure);
}

/** The same calendar where it has none. On one day of an account a network takes back what it has counted before, so that only all together is right. */
export function calendarWithoutNegatives(calendar: KpiCalendar): KpiCalendar {
  if (isOfDays(calendar)) return calendar;
  const cleaned = [...calendar.numbers].filter(([measure, values]) => values.some((value) => isNegativeCount(measure, value)));
  if (cleaned.length === 0) return calendar;
  return { ...calendar, numbers: new Map([...calendar.numbers, ...cleaned.map(([measure, values]) => [measure, values.map((value) => (value < 0 ? Number.NaN : value))] as const)]) };
}

/** The same rows where they have none. */
export function resultsWithoutNegatives(rows: readonly ResultRow[]): readonly ResultRow[] {
  return rows.some(hasNegative) ? rows.map((row) => (hasNegative(row) ? { ...row, measures: new Map([...row.measures].filter(([measure, value]) => !isNegativeCount(measure, value))) } : row)) : rows;
}

/** Posts that lack a figure since it was below 0: of the calendar's own those asked for, and of what was imported all. */
export function negativePosts(calendar: KpiCalendar, rows: readonly ResultRow[], { measures }: Figures, posts: Uint32Array): number {
  const found = new Set<number>();
  for (const [measure, values] of isOfDays(calendar) ? [] : calendar.numbers) {
    const told = measure === 'budget' ? undefined : measures.get(measure);
    for (const place of posts) if (isNegativeCount(measure, values[place] ?? 0) && Number.isNaN(told?.[place] ?? Number.NaN)) found.add(place);
  }
  return found.size + rows.filter((row) => row.level === 'post' && hasNegative(row)).length;
}

function hasNegative({ measures }: ResultRow): boolean {
  for (const [measure, value] of measures) if (isNegativeCount(measure, value)) return true;
  return false;
}
