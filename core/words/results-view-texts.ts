/** Small things that the words of results say alike in every language. */
import { mondayOf } from '../time/iso-week.ts';
import type { Day } from '../time/day.ts';

/** The Monday of `2026-W47`; null for anything else. */
export function mondayOfKey(key: string): Day | null {
  const { year, week } = /^(?<year>\d{4})-W(?<week>\d{2})$/.exec(key)?.groups ?? {};
  return year === undefined || week === undefined ? null : mondayOf({ year: Number(year), week: Number(week) });
}

/** Whole from 100 on; below with cents where there are any, and with more decimals where two would say nothing. */
export function moneyDigits(amount: number): string {
  const size = Math.abs(amount);
  if (size >= 100 || Number.isInteger(amount)) return String(Math.round(amount));
  return size >= 0.01 || size === 0 ? amount.toFixed(2) : amount.toFixed(Math.min(6, 1 - Math.floor(Math.log10(size))));
}
