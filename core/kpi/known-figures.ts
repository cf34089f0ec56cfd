/** Figures worked out once for all who ask, of what can be figures at all: the job, and whatever view of its results is looked at next. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import type { Day } from '../time/day.ts';
import { withoutAhead } from './dated-ahead.ts';
import type { DatedFigures } from './dated-ahead.ts';
import { readFigures } from './figures.ts';
import type { KpiCalendar } from './kpi-input.ts';
import { calendarWithoutNegatives, resultsWithoutNegatives } from './negative-counts.ts';
import { withoutWonFollowers } from './won-followers.ts';

interface Known {
  readonly rows: readonly ResultRow[];
  readonly today: Day;
  readonly figures: DatedFigures;
}

const KNOWN = new WeakMap<KpiCalendar, Known>();

export function figuresOf(calendar: KpiCalendar, rows: readonly ResultRow[], today: Day): DatedFigures {
  const known = KNOWN.get(calendar);
  if (known !== undefined && known.today === today && (known.rows === rows || known.rows.length + rows.length === 0)) return known.figures;
  const figures = withoutAhead(readFigures(withoutWonFollowers(calendarWithoutNegatives(calendar)), resultsWithoutNegatives(rows)), today);
  KNOWN.set(calendar, { rows, today, figures });
  return figures;
}
