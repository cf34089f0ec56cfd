/** Figures that can’t be: counts below 0, which nobody can have, and cells that hold no number. They are told, and count as not known. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { isOfDays } from '../table/counts-posts.ts';
import type { NumberRole } from '../table/calendar.ts';
import type { Measure } from '../table/role.ts';
import { ADDED_PARTS } from './engagements.ts';
import type { Figures } from './figures.ts';
import type { KpiCalendar } from './kpi-input.ts';

/** Followers leave and money comes back; what a share may be, others judge. */
const MAY_BE_NEGATIVE: ReadonlySet<NumberRole> = new Set<NumberRole>(['followers', 'spend', 'engagement_rate', 'budget']);

export function isNegativeCount(measure: NumberRole, value: number): boolean {
  return value < 0 && !MAY_BE_NEGATIVE.has(measure);
}

/** The same calendar where it has none; else they are among what can’t be read. On one day of an account a network takes back what it has counted before, so that only all together is right. */
export function calendarWithoutNegatives(calendar: KpiCalendar): KpiCalendar {
  if (isOfDays(calendar)) return calendar;
  const cleaned = [...calendar.numbers].filter(([measure, values]) => values.some((value) => isNegativeCount(measure, value)));
  if (cleaned.length === 0) return calendar;
  const unread = cleaned.map(([measure, values]) => [measure, new Map([...(calendar.unreadNumbers?.get(measure) ?? []), ...negativesIn(values)])] as const);
  return {
    ...calendar,
    numbers: new Map([...calendar.numbers, ...cleaned.map(([measure, values]) => [measure, values.map((value) => (value < 0 ? Number.NaN : value))] as const)]),
    unreadNumbers: new Map([...(calendar.unreadNumbers ?? []), ...unread]),
  };
}

function negativesIn(values: Float64Array): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [row, value] of values.entries()) if (value < 0) found.set(row, String(value));
  return found;
}

/** The same rows where they have none. A part of engagements stays as NaN, by which its total is not known; a blank one is left out of it. */
export function resultsWithoutNegatives(rows: readonly ResultRow[]): readonly ResultRow[] {
  return rows.some(hasNegative) ? rows.map((row) => (hasNegative(row) ? { ...row, measures: new Map([...row.measures].flatMap(cleanedMeasure)) } : row)) : rows;
}

function cleanedMeasure([measure, value]: readonly [Measure, number]): readonly (readonly [Measure, number])[] {
  if (!isNegativeCount(measure, value)) return [[measure, value]];
  return ADDED_PARTS.includes(measure) ? [[measure, Number.NaN]] : [];
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

/** Posts that lack a figure since what their cell holds is no number. */
export function unreadPosts({ unreadNumbers }: KpiCalendar, { measures }: Figures, posts: Uint32Array): number {
  const unread = new Set<number>();
  for (const [measure, rows] of unreadNumbers ?? []) {
    const told = measure === 'budget' ? undefined : measures.get(measure);
    for (const row of told === undefined ? [] : rows.keys()) if (Number.isNaN(told?.[row])) unread.add(row);
  }
  return unread.size === 0 ? 0 : posts.filter((place) => unread.has(place)).length;
}

function hasNegative({ measures }: ResultRow): boolean {
  for (const [measure, value] of measures) if (isNegativeCount(measure, value)) return true;
  return false;
}
