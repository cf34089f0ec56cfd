/** Figures worked out once for all who ask, of what can be figures at all: the job, and whatever view of its results is looked at next. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { readFigures } from './figures.ts';
import type { Figures } from './figures.ts';
import type { KpiCalendar } from './kpi-input.ts';
import { calendarWithoutNegatives, resultsWithoutNegatives } from './negative-counts.ts';
import { withoutWonFollowers } from './won-followers.ts';

interface Known {
  readonly rows: readonly ResultRow[];
  readonly figures: Figures;
}

const KNOWN = new WeakMap<KpiCalendar, Known>();

export function figuresOf(calendar: KpiCalendar, rows: readonly ResultRow[]): Figures {
  const known = KNOWN.get(calendar);
  if (known !== undefined && (known.rows === rows || known.rows.length + rows.length === 0)) return known.figures;
  const figures = readFigures(withoutWonFollowers(calendarWithoutNegatives(calendar)), resultsWithoutNegatives(rows));
  KNOWN.set(calendar, { rows, figures });
  return figures;
}
