/** Made-up posts for tests of results, and results asked of them. */
import type { Kpi, Reading } from '../../../core/kpi/kpi.ts';
import type { KpiInput } from '../../../core/kpi/kpi-input.ts';
import { kpiOf } from '../../../core/kpi/kpi-of.ts';
import type { ResultRow } from '../../../core/side-tabs/results-tab.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Measure, Role } from '../../../core/table/role.ts';
import type { Day } from '../../../core/time/day.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

export const TODAY: Day = day('2026-11-22');

export function kpi(roles: readonly Role[], rows: readonly (readonly Cell[])[], asked: Partial<KpiInput> = {}): Kpi {
  return kpiOf({ calendar: calendarOf(roles, rows), results: null, by: 'channel', basis: 'reach', period: null, today: TODAY, ...asked });
}

export function kindsOf({ readings }: Kpi): readonly Reading['kind'][] {
  return readings.map(({ kind }) => kind);
}

export function imported(key: string, measures: Partial<Record<Measure, number>>, more: Partial<ResultRow> = {}): ResultRow {
  // The keys of the object are measures, which its type loses.
  const values = new Map(Object.entries(measures) as readonly (readonly [Measure, number])[]);
  return { row: 1, key, channel: ['instagram'], account: '', level: 'post', day: null, minutes: null, postId: '', url: '', text: '', format: '', importedOn: null, measures: values, ...more };
}

export const COLUMNS: readonly Role[] = ['date', 'channel', 'status', 'reach', 'engagements'];
export const DAY: Day = day('2026-09-01');

/** Posts of one channel, one a day, each with reach 1000. */
export function posts(channel: string, engagements: readonly number[], from: Day = DAY): readonly (readonly Cell[])[] {
  return engagements.map((engaged, at) => [from + at, channel, 'Publié', 1000, engaged]);
}

/** So many numbers around one. */
export function around(middle: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => middle + ((at * 7) % 11) - 5);
}
