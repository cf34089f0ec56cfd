/** The pack of one month: one pass finds its rows, and each part is worked out from them. */
import { staffOf } from '../../coverage/staff-of.ts';
import { NOTHING_TAUGHT } from '../../lexicon/taught-states.ts';
import type { TaughtStates } from '../../lexicon/taught-states.ts';
import { monthPlanning, plannedFrom } from '../../planning/month-planning.ts';
import type { MonthPlanning } from '../../planning/month-planning.ts';
import type { Settings } from '../../rules/settings.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, ROW_KIND, STATES } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { namedHolidays } from '../../time/named-holidays.ts';
import { statesIn } from '../../tracking/counts.ts';
import { standingOf } from '../../tracking/post-standing.ts';
import { comparePosts, reportedPost } from '../weekly/reported-post.ts';
import type { MonthPack, MonthProgress, PackedDay, PackedPost, RowDeadline, Stage } from './month-pack.ts';
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
  const postOf = (row: number): PackedPost => ({
    ...reportedPost(calendar, row, stateOf(row)), isEvent: calendar.kind[row] === ROW_KIND.event, stage: stageOf(calendar, row, stateOf(row), today),
  });
  const all = scan.rows.map(postOf).sort(comparePacked);
  const posts = all.filter(({ isEvent }) => !isEvent);
  const states = statesOf(posts);
  const { year, month } = civilFromDay(from);
  return {
    year, month, from, to, writtenOn: today,
    days: daysOf(all, { from, to }, settings),
    undated: scan.undated.map(postOf).sort(comparePacked),
    states,
    posts: posts.length,
    events: all.length - posts.length,
    people: tasksByPerson({
      calendar, stateOf, settings, today, deadlines, postOf, rows: [...scan.rows, ...scan.undated], people: staffOf(tabs, settings, { from, to }).people,
    }),
    progress: today > to || !calendar.roles.has('status') || calendar.content === 'analytics' ? null : progressOf(monthPlanning(calendar, from, today, stateOf), { states, posts: posts.length, from }, settings, today),
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
  const count = (wanted: State | null): number => posts.filter(({ state }) => state === wanted).length;
  return [...STATES, null].map((state) => ({ state, posts: count(state) })).filter(({ posts: found }) => found > 0);
}

function progressOf(
  { rows, planned, before, rowsBefore, isThin }: MonthPlanning, { states, posts, from }: Pick<MonthPack, 'states' | 'posts' | 'from'>,
  { monthPlannedShare: share, monthPlannedDays }: Settings, today: Day,
): MonthProgress {
  const inState = (...wanted: readonly (State | null)[]): number => states.reduce((sum, { state, posts: found }) => sum + (wanted.includes(state) ? found : 0), 0);
  const onHold = inState('on-hold');
  return {
    rows, planned, onHold, ready: inState('approved', 'scheduled', 'published'), before, rowsBefore, isThin, share,
    ideas: rows + onHold - posts,
    by: from - monthPlannedDays,
    isUnder: isThin || rows === 0 || planned < rows * share,
    isDue: today >= plannedFrom(from, monthPlannedDays),
  };
}

/** As the report of a week says of the same post; without a day nothing is late. */
function stageOf(calendar: Calendar, row: number, state: State | null, today: Day): Stage {
  if (calendar.day[row] === NO_DAY) return state;
  const standing = standingOf(calendar, row, state, today);
  return standing === 'late' || standing === 'published' ? standing : standing === 'unconfirmed' ? 'scheduled' : state;
}
