/** The pack of one month: one pass finds its rows, and each part is worked out from them. */
import { staffOf } from '../../coverage/staff-of.ts';
import { NOTHING_TAUGHT } from '../../lexicon/taught-states.ts';
import type { TaughtStates } from '../../lexicon/taught-states.ts';
import { monthPlanning, plannedFrom } from '../../planning/month-planning.ts';
import type { Settings } from '../../rules/settings.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { ROW_KIND, STATES } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { namedHolidays } from '../../time/named-holidays.ts';
import { statesIn } from '../../tracking/counts.ts';
import { comparePosts, reportedPost } from '../weekly/reported-post.ts';
import type { MonthPack, MonthProgress, PackedDay, PackedPost, RowDeadline } from './month-pack.ts';
import { scanMonth } from './month-scan.ts';
import { tasksByPerson } from './month-tasks.ts';

export interface MonthPackSource {
  readonly calendar: Calendar;
  readonly tabs: SideTabs;
  readonly settings: Settings;
  readonly today: Day;
  /** The month's first and last day. */
  readonly from: Day;
  readonly to: Day;
  /** What the team has said of its own words. */
  readonly taught?: TaughtStates;
  readonly deadlines?: readonly RowDeadline[];
}

export function monthPackOf({ calendar, tabs, settings, today, from, to, taught = NOTHING_TAUGHT, deadlines = [] }: MonthPackSource): MonthPack {
  const stateOf = statesIn(calendar, taught);
  const scan = scanMonth(calendar, { from, to }, stateOf);
  const postOf = (row: number): PackedPost => ({ ...reportedPost(calendar, row, stateOf(row)), isEvent: calendar.kind[row] === ROW_KIND.event });
  const posts = scan.rows.map(postOf).sort(comparePacked);
  const { year, month } = civilFromDay(from);
  return {
    year, month, from, to, writtenOn: today,
    days: daysOf(posts, { from, to }, settings),
    undated: scan.undated.map(postOf).sort(comparePacked),
    states: statesOf(posts),
    posts: posts.filter(({ isEvent }) => !isEvent).length,
    events: posts.filter(({ isEvent }) => isEvent).length,
    people: tasksByPerson({
      calendar, stateOf, settings, today, deadlines, postOf, rows: [...scan.rows, ...scan.undated], people: staffOf(tabs, settings, { from, to }).people,
    }),
    progress: progressOf(calendar, { from, to }, settings, today),
  };
}

/** What goes on all day stands above what has an hour. */
function comparePacked(one: PackedPost, other: PackedPost): number {
  return (one.day ?? Infinity) - (other.day ?? Infinity) || Number(other.isEvent) - Number(one.isEvent) || comparePosts(one, other);
}

function daysOf(posts: readonly PackedPost[], { from, to }: { readonly from: Day; readonly to: Day }, { holidays: region }: Pick<Settings, 'holidays'>): readonly PackedDay[] {
  const holidays = namedHolidays(region, from, to);
  return Array.from({ length: to - from + 1 }, (_, after): PackedDay => {
    const day = from + after;
    return { day, holidays: holidays.filter((each) => each.day === day), posts: posts.filter((post) => post.day === day) };
  });
}

function statesOf(posts: readonly PackedPost[]): MonthPack['states'] {
  const count = (wanted: State | null): number => posts.filter(({ state, isEvent }) => !isEvent && state === wanted).length;
  return [...STATES, null].map((state) => ({ state, posts: count(state) })).filter(({ posts: found }) => found > 0);
}

function progressOf(calendar: Calendar, { from, to }: { readonly from: Day; readonly to: Day }, settings: Settings, today: Day): MonthProgress | null {
  if (today > to || !calendar.roles.has('status')) return null;
  const { monthPlannedShare: share, monthPlannedDays } = settings;
  const { rows, planned, before, rowsBefore, isThin } = monthPlanning(calendar, from, today);
  return {
    rows, planned, before, rowsBefore, isThin, share, by: from - monthPlannedDays,
    isUnder: isThin || rows === 0 || planned < rows * share,
    isDue: today >= plannedFrom(from, monthPlannedDays),
  };
}
