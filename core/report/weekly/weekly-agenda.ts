/** The agenda of the weekly meeting, made from the report itself: what to settle, the most urgent first. */
import { ideaFinder } from '../../cadence/ideas.ts';
import type { Cadence } from '../../cadence/cadence.ts';
import { undatedPosts } from '../../cadence/undated-posts.ts';
import type { Staff } from '../../coverage/staff.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { State } from '../../table/calendar.ts';
import { writtenChannel } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import type { StandingRow } from './channel-weeks.ts';
import { peopleIn } from './people-ahead.ts';
import { isPlanned } from './post-standing.ts';
import { comparePosts, compareTexts, reportedPost } from './reported-post.ts';
import type { LackingChannel } from './week-cadence.ts';
import type { AgendaItem, ReportedPost, WeeklyReport } from './weekly-report.ts';

const MOST_IDEAS = 3;
const NOT_READY: ReadonlySet<State | null> = new Set<State | null>(['to-produce', 'in-review']);

export interface AgendaSource {
  readonly calendar: Calendar;
  readonly stateOf: (row: number) => State | null;
  /** Planned posts of this week and the three before, of days gone by. */
  readonly recent: readonly StandingRow[];
  readonly mix: Cadence['mix'];
  readonly lacking: readonly LackingChannel[];
  readonly nextMonday: Day;
  readonly today: Day;
  /** Null where no tab says who is in the team. */
  readonly staff: Staff | null;
}

type Reported = Pick<WeeklyReport, 'isOutTold' | 'coverage' | 'results' | 'next' | 'duties' | 'overdue'>;

export function weeklyAgenda(source: AgendaSource, report: Reported): readonly AgendaItem[] {
  const { isOutTold, coverage, results, duties, overdue } = report;
  const left = (duties ?? []).filter(({ isDone }) => !isDone);
  // What was to be filled in a week that is over no meeting settles any more.
  const isAhead = source.nextMonday + 6 >= source.today;
  const gaps = (isAhead && coverage?.gaps) || [];
  return [
    // Where nothing ever says what is out, every past post would stand here.
    ...(isOutTold ? postsLeft(source) : []),
    ...counted(gaps, (first, count): AgendaItem => ({ kind: 'gaps', count, first, minutes: gaps.reduce((sum, { minutes, needed, present }) => sum + minutes * (needed - present), 0) })),
    ...(isAhead ? postsAhead(report) : []),
    ...ofUndated(source),
    ...(isAhead ? [...emptyWeek(source, report), ...ofLacking(source)] : []),
    ...counted(overdue ?? [], (first, count): AgendaItem => ({ kind: 'overdue-reports', count, first })),
    ...counted(left, (first, count): AgendaItem => ({ kind: 'duties-left', count, first })),
    ...counted(results?.correct ?? [], (standing): AgendaItem => ({ kind: 'correct', standing })),
    ...counted(results?.keep ?? [], (standing): AgendaItem => ({ kind: 'keep', standing })),
  ];
}

function counted<Each>([first, ...others]: readonly Each[], itemOf: (first: Each, count: number) => AgendaItem): readonly AgendaItem[] {
  return first === undefined ? [] : [itemOf(first, others.length + 1)];
}

function postsLeft({ calendar, stateOf, recent }: AgendaSource): readonly AgendaItem[] {
  const left = (kind: 'unconfirmed' | 'late' | 'on-hold'): readonly AgendaItem[] => {
    const rows = recent.filter(({ standing }) => standing === (kind === 'on-hold' ? 'onHold' : kind));
    return counted(sorted(rows.map(({ row }) => reportedPost(calendar, row, stateOf(row)))), (first, count) => ({ kind, count, first }));
  };
  return [...left('unconfirmed'), ...left('late'), ...left('on-hold')];
}

/** Of next week: what nobody holds, and what is not approved yet. */
function postsAhead({ next: { people } }: Reported): readonly AgendaItem[] {
  const owned = people.map(({ person, posts }) => ({ person, posts: posts.filter(({ role }) => role === 'owner').map(({ post }) => post) }));
  const unassigned = owned.flatMap(({ person, posts }) => (person === '' ? posts : []));
  // A post of two people is one.
  const byCell = new Map(owned.flatMap(({ posts }) => posts.map((post) => [`${post.cell.sheet} ${post.cell.row}`, post] as const)));
  const notReady = [...byCell.values()].filter(({ state }) => NOT_READY.has(state));
  return [
    ...counted(sorted(unassigned), (first, count): AgendaItem => ({ kind: 'unassigned', count, first })),
    ...counted(sorted(notReady), (first, count): AgendaItem => ({ kind: 'not-ready', count, first })),
  ];
}

/** Of any week, as far as anybody can tell. A network's file has no day where it has none to tell. */
function ofUndated({ calendar, stateOf, staff }: AgendaSource): readonly AgendaItem[] {
  if (calendar.content === 'analytics') return [];
  const rows = undatedPosts(calendar).rows.filter((row) => isPlanned(calendar.kind[row], stateOf(row)) && stateOf(row) !== 'on-hold');
  // One with a name to begin with, whatever the order of the rows.
  const posts = rows.map((row) => reportedPost(calendar, row, stateOf(row))).sort((a, b) => Number(a.text === '') - Number(b.text === '') || comparePosts(a, b) || compareTexts(a.state ?? '', b.state ?? ''));
  return counted(posts, (first, count): AgendaItem => ({ kind: 'undated', count, first, people: peopleIn(rows.map((row) => entryOf(calendar.owner, row)), staff) }));
}

/** Of a calendar in which somebody still plans, which no network's file is. What channels lack of their target says it as well, and better. */
function emptyWeek({ calendar, recent, lacking }: AgendaSource, { next }: Reported): readonly AgendaItem[] {
  return next.planned > 0 || recent.length === 0 || lacking.length > 0 || calendar.content === 'analytics' ? [] : [{ kind: 'plan-week' }];
}

function ofLacking({ calendar, stateOf, mix, lacking, nextMonday }: AgendaSource): readonly AgendaItem[] {
  if (lacking.length === 0) return [];
  const find = ideaFinder(calendar, mix);
  const rows = [...new Set(lacking.flatMap(({ channel }) => find(channel, nextMonday)))].slice(0, MOST_IDEAS);
  const [first, ...others] = rows.map((row) => reportedPost(calendar, row, stateOf(row)));
  const short = lacking.map((each) => ({ ...each, channel: writtenChannel(calendar, each.channel) }));
  return [{ kind: 'under-target', channels: short }, ...(first === undefined ? [] : [{ kind: 'ideas' as const, posts: [first, ...others] as const }])];
}

function sorted(posts: readonly ReportedPost[]): readonly ReportedPost[] {
  return [...posts].sort(comparePosts);
}
