/** The audit of one month, put together from what other jobs know and from the month's own posts. */
import type { Cadence } from '../../cadence/cadence.ts';
import type { Finding } from '../../findings/finding.ts';
import type { CoverageView } from '../../jobs/coverage.ts';
import { NOTHING_TAUGHT } from '../../lexicon/taught-states.ts';
import type { TaughtStates } from '../../lexicon/taught-states.ts';
import type { Settings } from '../../rules/settings.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import { statesIn } from '../../tracking/counts.ts';
import type { YearMonth } from '../month/month-pack.ts';
import { scanMonth } from '../month/month-scan.ts';
import { daysOfMonth } from '../month/packed-month.ts';
import { namesOfTabs } from '../names-of-tabs.ts';
import { isShownOut, standingOf } from '../../tracking/post-standing.ts';
import { noPosts } from '../weekly/post-standing.ts';
import { weekCounts } from '../weekly/week-cadence.ts';
import type { Audit } from './audit.ts';
import { auditCadence } from './audit-cadence.ts';
import { auditCoverage } from './audit-coverage.ts';
import { leadTime } from './audit-lead.ts';
import { auditMix } from './audit-mix.ts';
import { auditAims, auditObjectives } from './audit-objectives.ts';
import { auditPages } from './audit-pages.ts';
import { auditPoints, findingPoints } from './audit-points.ts';
import { auditResults } from './audit-results.ts';
import { findingsOfMonth } from './findings-of-month.ts';
import { monthBefore } from './audited-month.ts';

export interface AuditInput {
  readonly calendar: Calendar;
  readonly tabs: SideTabs;
  readonly settings: Settings;
  readonly today: Day;
  readonly month: YearMonth;
  readonly from: Day;
  readonly to: Day;
  /** Those that nobody has set aside. */
  readonly findings: readonly Finding[];
  /** Of the month. */
  readonly coverage: CoverageView;
  /** Of the month alone, for its mix; and of the weeks of three months. */
  readonly cadence: Cadence;
  readonly longer: Cadence;
  /** What the team has said of its own words. */
  readonly taught?: TaughtStates;
}

export function auditOf({ calendar, tabs, settings, today, month, from, to, findings, coverage, cadence, longer, taught = NOTHING_TAUGHT }: AuditInput): Audit {
  const stateOf = statesIn(calendar, taught);
  const postsIn = (days: { readonly from: Day; readonly to: Day } | null): readonly number[] => (
    days === null ? [] : scanMonth(calendar, days, stateOf).rows.filter((row) => calendar.kind[row] === ROW_KIND.post));
  const rows = postsIn({ from, to });
  const posts = noPosts();
  for (const row of rows) {
    posts.planned += 1;
    posts[standingOf(calendar, row, stateOf(row), today)] += 1;
  }
  const own = findingsOfMonth(findings, { calendar, from, to });
  const before = daysOfMonth(monthBefore(month, 1));
  const firstDay = firstDayOf(calendar);
  const audit: Omit<Audit, 'keep' | 'change'> = {
    ...month, from, to, writtenOn: today, posts,
    isOutTold: rows.some((row) => stateOf(row) !== null || isShownOut(calendar, row, null)),
    before: { posts: postsIn(before).length, from: before !== null && firstDay !== null && firstDay > before.from && firstDay <= before.to ? firstDay : null },
    objectives: auditObjectives(calendar, tabs, today),
    aims: auditAims(calendar, tabs, rows),
    pages: auditPages(tabs, own),
    mix: auditMix(cadence.mix, cadence.posts, tabs, settings),
    cadence: cadenceWeeks(longer, to),
    isOnSeveral: longer.counts.reduce((sum, count) => sum + count, 0) > longer.posts || rows.some((row) => entryOf(calendar.channel, row).channels.length > 1),
    coverage: auditCoverage(coverage, to - from + 1),
    lead: leadTime(calendar, rows, settings.holidays),
    results: auditResults({ calendar, tabs, month, from, to, today, firstDay }),
  };
  return { ...audit, ...auditPoints(audit, findingPoints(own, { calendar, sheetNames: namesOfTabs(calendar, tabs) })) };
}

/** The weeks that channels are held against their targets in, and no others. @param to The month's last day. */
function cadenceWeeks(longer: Cadence, to: Day): Audit['cadence'] {
  const { weeks, regularity: [even], period } = longer;
  const first = even === undefined ? undefined : weeks[weeks.length - even.weeks];
  return { from: first ?? period.from, to: period.to, channels: auditCadence(longer, to), weeks: first === undefined ? [] : weekCounts(longer, weekStart(period.to), first) };
}

/** Of the calendar's first post; null where none has a day. */
function firstDayOf({ rowCount, day, kind }: Calendar): Day | null {
  let first = Infinity;
  for (let row = 0; row < rowCount; row += 1) {
    const on = day[row] as number;
    if (on !== NO_DAY && on < first && kind[row] === ROW_KIND.post) first = on;
  }
  return first === Infinity ? null : first;
}
