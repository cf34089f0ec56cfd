/** Knows a column of followers for what it is in a network's own figures: often those that each post has won. */
import { quartilesInPlace } from '../statistics/quantiles.ts';
import type { KpiCalendar } from './kpi-input.ts';

/** An account's followers don't change so much from post to post; those won do. */
const MOST_SPREAD = 4;

/** Whether a network's figures have such a column. */
export function hasWonFollowers({ content, numbers, isOfVideos = false }: KpiCalendar): boolean {
  const followers = content === 'analytics' ? numbers.get('followers') : undefined;
  return followers !== undefined && (isOfVideos || areWonFollowers(followers));
}

/** The same calendar where it has none. */
export function withoutWonFollowers(calendar: KpiCalendar): KpiCalendar {
  return hasWonFollowers(calendar) ? { ...calendar, numbers: new Map([...calendar.numbers].filter(([measure]) => measure !== 'followers')) } : calendar;
}

/** NaN where a post has none. */
function areWonFollowers(values: Float64Array): boolean {
  const known = values.filter((value) => value === value);
  if (known.length === 0) return false;
  if (known.some((value) => value <= 0)) return true;
  const { first, third } = quartilesInPlace(known, 0, known.length);
  return third > first * MOST_SPREAD;
}
