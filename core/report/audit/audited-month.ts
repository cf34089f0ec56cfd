/** Which month an audit is of where nobody says: the one that has ended; and the months before it. */
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { YearMonth } from '../month/month-pack.ts';

export function auditedMonth(today: Day): YearMonth {
  return monthBefore(civilFromDay(today), 1);
}

export function monthBefore({ year, month }: YearMonth, months: number): YearMonth {
  const at = year * 12 + month - 1 - months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}
