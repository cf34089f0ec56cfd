/** Today, on the calendar of the person's own wall, and what their clock says. */
import { dayFromCivil } from '../time/day.ts';
import type { Day } from '../time/day.ts';

export function localToday(): Day {
  const now = new Date();
  const day = dayFromCivil({ year: now.getFullYear(), month: now.getMonth() + 1, date: now.getDate() });
  if (day === null) throw new RangeError('the clock of this machine shows a year that no spreadsheet knows');
  return day;
}

/** Minutes since midnight; null where `today` is another day by now. */
export function localMinutes(today: Day): number | null {
  const now = new Date();
  return localToday() === today ? now.getHours() * 60 + now.getMinutes() : null;
}

/** Minutes by which universal time is ahead of the person's clock. */
export function minutesToUtc(): number {
  return new Date().getTimezoneOffset();
}
