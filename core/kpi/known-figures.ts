/** Figures worked out once for all who ask: the job, and whatever view of its results is looked at next. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import { readFigures } from './figures.ts';
import type { Figures } from './figures.ts';
import type { KpiCalendar } from './kpi-input.ts';

interface Known {
  readonly rows: readonly ResultRow[];
  readonly figures: Figures;
}

const KNOWN = new WeakMap<KpiCalendar, Known>();

export function figuresOf(calendar: KpiCalendar, rows: readonly ResultRow[]): Figures {
  const known = KNOWN.get(calendar);
  if (known !== undefined && (known.rows === rows || known.rows.length + rows.length === 0)) return known.figures;
  const figures = readFigures(calendar, rows);
  KNOWN.set(calendar, { rows, figures });
  return figures;
}
