/** Reads a day as the command line writes it. */
import { dayFromCivil } from '../../../core/index.ts';
import type { Day } from '../../../core/index.ts';

/** `2026-11-23`; null for anything else, and for a day that no month has. */
export function dayFromIso(text: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : dayFromCivil({ year: Number(year), month: Number(month), date: Number(date) });
}
