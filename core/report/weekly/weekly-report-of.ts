/** The report of one ISO week: one pass finds its rows, and each section is worked out from them and from what other jobs know already. */
import type { Cadence } from '../../cadence/cadence.ts';
import type { Finding } from '../../findings/finding.ts';
import type { CoverageView } from '../../jobs/coverage.ts';
import { NOTHING_TAUGHT } from '../../lexicon/taught-states.ts';
import type { TaughtStates } from '../../lexicon/taught-states.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { ROW_KIND, STATES } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { writtenChannel } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { isoWeekOf, mondayOf } from '../../time/iso-week.ts';
import { statesIn } from '../../tracking/counts.ts';
import { namesOfTabs } from '../names-of-tabs.ts';
import { channelWeeks } from './channel-weeks.ts';
import type { StandingRow } from './channel-weeks.ts';
import { countedWeeks } from './counted-weeks.ts';
import { dutiesOfWeek } from './duties-of-week.ts';
import { findingsThatMatter } from './findings-that-matter.ts';
import { coverageAhead } from './gaps-ahead.ts';
import { peopleAhead } from './people-ahead.ts';
import { standingOf } from '../../tracking/post-standing.ts';
import { isPlanned, noPosts } from './post-standing.ts';
import { uncountedResults } from './uncounted-results.ts';
import { lackingIn, weekCounts } from './week-cadence.ts';
import { weekResults } from './week-results.ts';
import { scanWeek } from './week-scan.ts';
import { weeklyAgenda } from './weekly-agenda.ts';
import type { OverdueReport, PostCounts, ShownWeek, WeeklyReport } from './weekly-report.ts';

export interface WeeklyInput {
  readonly calendar: Calendar;
  readonly tabs: SideTabs;
  readonly today: Day;
  /** The week's Monday. */
  readonly from: Day;
  /** Those that nobody has set aside. */
  readonly findings: readonly Finding[];
  /** Of next week. */
  readonly coverage: CoverageView;
  /** Of the weeks shown and of next week. */
  readonly cadence: Cadence;
  /** Null where the workbook has no reporting calendar. */
  readonly overdue: readonly OverdueReport[] | null;
  /** What the team has said of its own words. */
  readonly taught?: TaughtStates;
}

export function weeklyReportOf({ calendar, tabs, today, from, findings, coverage, cadence, overdue, taught = NOTHING_TAUGHT }: WeeklyInput): WeeklyReport {
  const [to, nextMonday] = [from + 6, from + 7];
  const stateOf = statesIn(calendar, taught);
  const scan = scanWeek(calendar, { from, today }, stateOf);
  const standing = (rows: readonly number[]): readonly StandingRow[] => rows
    .filter((row) => isPlanned(calendar.kind[row], stateOf(row)))
    .map((row) => ({ row, standing: standingOf(calendar, row, stateOf(row), today) }));
  const week = standing(scan.week);
  const next = standing(scan.next);
  const sheetNames = namesOfTabs(calendar, tabs);
  const counted = countedWeeks(calendar, standing(scan.shown), cadence);
  const weeks = weekCounts(cadence, from, scan.firstDay);
  const mondays = weeks.map(({ week: each }) => mondayOf(each) ?? from);
  const results = weekResults({ calendar, tabs, stateOf, mondays, to, today });
  const uncounted = results === null ? [] : uncountedResults({ calendar, tabs, mondays, basis: results.basis, today }, counted.rows);
  const staff = coverage.staff.people.length === 0 ? null : coverage.staff;
  const channels = channelWeeks(calendar, week, cadence);
  const report: Omit<WeeklyReport, 'agenda'> = {
    week: isoWeekOf(from), from, to, writtenOn: today,
    posts: countsOf(week), channels: channels.map((each) => ({ ...each, channel: writtenChannel(calendar, each.channel) })),
    isOnSeveral: counted.isOnSeveral || channels.reduce((sum, { planned }) => sum + planned, 0) > week.length,
    isOutTold: scan.isAnyOut || week.some(({ row }) => stateOf(row) !== null),
    tracking: trackingOf(calendar, scan, stateOf),
    ...findingsThatMatter(findings, { calendar, sheetNames, from, today }),
    coverage: coverageAhead(coverage, tabs, today),
    cadence: weeks.map((each, at): ShownWeek => {
      const { planned: all, unconfirmed, toCome } = counted.posts.get(mondays[at] ?? from) ?? noPosts();
      return { ...each, all, unconfirmed, toCome, uncounted: uncounted[at] ?? 0 };
    }),
    results,
    next: {
      week: isoWeekOf(nextMonday), from: nextMonday, to: nextMonday + 6, planned: next.length, onHold: countsOf(next).onHold,
      people: peopleAhead({
        calendar, rows: next.flatMap(({ row, standing: at }) => (at === 'published' ? [] : [row])), stateOf,
        staff, duties: tabs.duties, monday: nextMonday,
      }),
    },
    duties: dutiesOfWeek(tabs, from),
    overdue,
    sheetNames,
  };
  const agenda = weeklyAgenda({ calendar, stateOf, recent: standing(scan.recent), mix: cadence.mix, lacking: lackingIn(cadence, nextMonday), nextMonday, today, staff }, report);
  return { ...report, agenda };
}

function countsOf(rows: readonly StandingRow[]): PostCounts {
  const counts = noPosts();
  for (const { standing } of rows) {
    counts.planned += 1;
    counts[standing] += 1;
  }
  return counts;
}

function trackingOf(calendar: Calendar, { week, next }: { readonly week: readonly number[]; readonly next: readonly number[] }, stateOf: (row: number) => State | null): WeeklyReport['tracking'] {
  const shownState = (row: number): State | null => stateOf(row) ?? (calendar.kind[row] === ROW_KIND.idea ? 'idea' : null);
  const count = (rows: readonly number[], state: State | null): number => rows.filter((row) => shownState(row) === state).length;
  return [...STATES, null].map((state) => ({ state, posts: count(week, state), next: count(next, state) })).filter(({ posts, next: later }) => posts + later > 0);
}
