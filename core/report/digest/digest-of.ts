/** The digest of a week for colleagues: nothing comes into it that the team has not approved. */
import { fold } from '../../lexicon/fold.ts';
import { NOTHING_TAUGHT } from '../../lexicon/taught-states.ts';
import type { TaughtStates } from '../../lexicon/taught-states.ts';
import { channelTitle } from '../../networks/network-names.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, ROW_KIND } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { isOfDays, repliesIn } from '../../table/counts-posts.ts';
import type { Day } from '../../time/day.ts';
import { isoWeekOf } from '../../time/iso-week.ts';
import { statesIn } from '../../tracking/counts.ts';
import { standingOf } from '../../tracking/post-standing.ts';
import { comparePosts, compareTexts } from '../weekly/reported-post.ts';
import { weekResults } from '../weekly/week-results.ts';
import { comingPosts, linkedPosts } from './digest-post.ts';
import type { Digest, DigestPost, DigestWorked } from './digest.ts';

export interface DigestSource {
  readonly calendar: Calendar;
  readonly tabs: SideTabs;
  readonly today: Day;
  /** The week's Monday. */
  readonly from: Day;
  /** What the team has said of its own words. */
  readonly taught?: TaughtStates;
}

/** Whatever else says that such a post is out. */
const NOT_TO_SHARE: ReadonlySet<State | null> = new Set<State | null>(['idea', 'to-produce', 'in-review', 'on-hold', 'cancelled']);
const APPROVED: ReadonlySet<State | null> = new Set<State | null>(['approved', 'scheduled']);

export function digestOf({ calendar, tabs, today, from, taught = NOTHING_TAUGHT }: DigestSource): Digest {
  const stateOf = statesIn(calendar, taught);
  const to = from + 6;
  const worked = workedPosts({ calendar, tabs, today, from }, stateOf);
  const told = new Set(worked.map(keyOf));
  const out: DigestPost[] = [];
  const ahead: DigestPost[] = [];
  let withoutLink = 0;
  for (const row of rowsAround(calendar, from, to)) {
    const [day, state] = [calendar.day[row] as Day, stateOf(row)];
    if (NOT_TO_SHARE.has(state)) continue;
    if (standingOf(calendar, row, state, today) === 'published') {
      if (day > to || day > today) continue;
      const linked = linkedPosts(calendar, row, state);
      if (linked.length === 0) withoutLink += 1;
      out.push(...linked.filter((post) => !told.has(keyOf(post))));
    } else if (day >= today && day >= from && isApproved(calendar, row, state, today)) ahead.push(...comingPosts(calendar, row, state));
  }
  return {
    week: isoWeekOf(from), from, to, writtenOn: today, worked,
    out: out.sort((a, b) => byChannel(a, b) || comparePosts(b, a)),
    ahead: ahead.sort((a, b) => byChannel(a, b) || comparePosts(a, b)),
    withoutLink,
  };
}

/** Posts of the week, the one before and the one after. */
function rowsAround(calendar: Calendar, from: Day, to: Day): readonly number[] {
  if (isOfDays(calendar)) return [];
  const replies = repliesIn(calendar);
  const rows: number[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] as Day;
    if (day !== NO_DAY && day >= from - 7 && day <= to + 7 && calendar.kind[row] === ROW_KIND.post && replies?.[row] !== 1) rows.push(row);
  }
  return rows;
}

/** Where no state says it, a day of approval that has come does. */
function isApproved({ approvedOn }: Calendar, row: number, state: State | null, today: Day): boolean {
  const day = approvedOn[row] ?? NO_DAY;
  return APPROVED.has(state) || (state === null && day !== NO_DAY && day <= today);
}

/** Those that the weekly report would keep, as far as there is a link to share. */
function workedPosts({ calendar, tabs, today, from }: Omit<DigestSource, 'taught'>, stateOf: (row: number) => State | null): readonly DigestWorked[] {
  const keep = weekResults({ calendar, tabs, stateOf, mondays: [from], to: from + 6, today })?.keep ?? [];
  if (keep.length === 0) return [];
  const rows = new Map<string, number>();
  for (let row = 0; row < calendar.rowCount; row += 1) rows.set(`${calendar.parts[calendar.part[row] ?? 0]?.sheet ?? ''} ${calendar.sheetRow[row] ?? 0}`, row);
  return keep.flatMap(({ post: { cell }, channel, timesMedian }): readonly DigestWorked[] => {
    const row = rows.get(`${cell.sheet} ${cell.row}`);
    if (row === undefined || NOT_TO_SHARE.has(stateOf(row))) return [];
    const linked = linkedPosts(calendar, row, stateOf(row));
    const own = linked.find((each) => each.channel === channel) ?? linked[0];
    return own === undefined ? [] : [{ ...own, timesMedian }];
  });
}

function keyOf({ cell: { sheet, row }, link }: DigestPost): string {
  return `${sheet} ${row} ${link ?? ''}`;
}

/** As people spell them, those without one last. */
function byChannel(one: DigestPost, other: DigestPost): number {
  const [first, second] = [one, other].map(({ channel }) => fold(channelTitle(channel)));
  return Number(one.channel === '') - Number(other.channel === '') || compareTexts(first ?? '', second ?? '') || compareTexts(one.channel, other.channel);
}
