/** What the figures of the month's posts say, by channel and beside the months before: never more than so many posts allow. */
import { postsBetween } from '../../kpi/figures.ts';
import { figuresOf } from '../../kpi/known-figures.ts';
import { groupsOf } from '../../kpi/groups.ts';
import type { Kpi, RateBasis, Reading } from '../../kpi/kpi.ts';
import { RATE_BASES } from '../../kpi/kpi.ts';
import { kpiOf } from '../../kpi/kpi-of.ts';
import { ratedBy } from '../../kpi/rate-basis.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { daysOfMonth } from '../month/packed-month.ts';
import type { YearMonth } from '../month/month-pack.ts';
import { GROWN_DAYS } from '../weekly/week-results.ts';
import { rateBetween } from '../weekly/week-rates.ts';
import type { AuditResults, MonthRate } from './audit.ts';
import { monthBefore } from './audited-month.ts';

/** Months that are shown beside each other. */
const MONTHS_SHOWN = 4;
/** Those that an audit can do something with, in the order in which they are told. */
const TOLD: readonly Reading['kind'][] = [
  'no-rate', 'change', 'higher', 'no-difference', 'not-compared', 'all-same', 'top-list', 'negative', 'unread', 'over-one', 'unmeasured', 'repeated', 'paid', 'mixed-definitions', 'periods-defined-differently', 'periods-by-parts', 'defined-differently',
  'compared-by-parts', 'young', 'taken-early', 'taken-before', 'dated-ahead', 'shelved', 'undated', 'too-few',
];

export interface AuditedResults {
  readonly calendar: Calendar;
  readonly tabs: Pick<SideTabs, 'results'>;
  readonly month: YearMonth;
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  /** Of the calendar's first post; null where none has a day. */
  readonly firstDay: Day | null;
}

export function auditResults({ calendar, tabs: { results }, month, from, to, today, firstDay }: AuditedResults): AuditResults | null {
  const figures = figuresOf(calendar, results?.rows ?? [], today);
  if (![...figures.measures.values()].some((values) => values.some((value) => value === value))) return null;
  const basis: RateBasis = RATE_BASES.find((each) => ratedBy(figures, each) !== null) ?? 'reach';
  const rated = ratedBy(figures, basis);
  const limit = { today, leastAge: GROWN_DAYS };
  const { readings, engagements, parts, groups } = kpiOf({ calendar, results, by: 'channel', basis, period: { from, to }, today, leastAge: GROWN_DAYS });
  const { keys, places, starts } = groupsOf(figures, postsBetween(figures, from, to), 'channel');
  const placesOf = (channel: string): Uint32Array => {
    const at = keys.indexOf(channel);
    return places.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
  };
  const months = Array.from({ length: MONTHS_SHOWN }, (_, back) => monthBefore(month, MONTHS_SHOWN - 1 - back)).flatMap((each): readonly MonthRate[] => {
    const days = daysOfMonth(each);
    return days === null ? [] : [{ ...each, since: firstDay !== null && firstDay > days.from && firstDay <= days.to ? firstDay : null, ...rateBetween(figures, rated, days, limit) }];
  });
  const firstKnown = months.findIndex(({ n, waiting, early }) => n + waiting + early > 0);
  return {
    basis, engagements, parts, readings: told(readings),
    // Before the first month with figures there was nothing to measure.
    months: firstKnown < 0 ? [] : months.slice(firstKnown),
    channels: groups.filter(({ posts }) => posts > 0).map(({ key, posts, measures }) => ({
      channel: key, posts, engagements: measures.get('engagements')?.sum ?? null,
      rate: rateBetween({ ...figures, posts: placesOf(key) }, rated, { from, to }, limit),
    })),
  };
}

/** Of what has changed since the time before, the rate alone: how many posts there were is said elsewhere. */
function told(readings: Kpi['readings']): readonly Reading[] {
  const isTold = (reading: Reading): boolean => TOLD.includes(reading.kind) && !(reading.kind === 'change' && reading.measure !== 'rate');
  return readings.filter(isTold).sort((a, b) => TOLD.indexOf(a.kind) - TOLD.indexOf(b.kind));
}
