/** What each person has to do next week: posts to bring out or to approve, duties, and the days on which they are away. */
import { namesPerson } from '../../coverage/names-person.ts';
import { personFinder } from '../../coverage/person-finder.ts';
import { ABSENT, absentOn, presenceOf } from '../../coverage/presence.ts';
import type { Staff } from '../../coverage/staff.ts';
import { fold } from '../../lexicon/fold.ts';
import type { DutyRow } from '../../side-tabs/duties-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, entryOf } from '../../table/calendar.ts';
import type { Calendar, OwnerEntry, State } from '../../table/calendar.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { quotable } from '../../words/quotable.ts';
import { comparePosts, compareTexts, reportedPost } from './reported-post.ts';
import type { PersonWeek } from './weekly-report.ts';

export interface PeopleSource {
  readonly calendar: Calendar;
  /** Rows of next week's posts that are planned and not out yet. */
  readonly rows: readonly number[];
  readonly stateOf: (row: number) => State | null;
  /** Null where no tab says who is in the team. */
  readonly staff: Staff | null;
  readonly duties: SideTab<'duties'> | null;
  readonly monday: Day;
}

/** Before these nothing is approved yet, after them there is nothing left to approve. */
const TO_APPROVE: ReadonlySet<State | null> = new Set<State | null>(['to-produce', 'in-review']);

interface Draft {
  /** Spellings, with how often each was met. */
  readonly names: Map<string, number>;
  readonly posts: PersonWeek['posts'][number][];
  readonly duties: string[];
  away: readonly Day[];
}

/** Nobody first, then by name; only those with something to do, or away. */
export function peopleAhead(source: PeopleSource): readonly PersonWeek[] {
  const { calendar, rows, stateOf, staff, duties, monday } = source;
  const drafts = new Map<string, Draft>();
  const draftsOf = drafter(drafts, staff);
  for (const row of rows) {
    const state = stateOf(row);
    const post = reportedPost(calendar, row, state);
    for (const draft of draftsOf(entryOf(calendar.owner, row))) draft.posts.push({ post, role: 'owner' });
    const approver = entryOf(calendar.approver, row);
    if (approver.people.length === 0 || !TO_APPROVE.has(state) || (calendar.approvedOn[row] ?? NO_DAY) !== NO_DAY) continue;
    for (const draft of draftsOf(approver)) draft.posts.push({ post, role: 'approver' });
  }
  for (const row of duties?.rows ?? []) {
    if (duties === null || row.duty.trim() === '' || !isDue(duties, row, monday)) continue;
    for (const draft of draftsOf(row.owner)) draft.duties.push(quotable(row.duty));
  }
  if (staff !== null) addAway(staff, monday, (name) => draftsOf({ word: name, people: [name], shared: null }));
  const people = [...drafts].map(([key, { names, posts, duties: own, away }]): PersonWeek => ({
    person: key === '' ? '' : mostUsed(names), posts: posts.sort((a, b) => comparePosts(a.post, b.post) || compareTexts(a.role, b.role)), duties: own, away,
  }));
  return people.sort((a, b) => Number(b.person === '') - Number(a.person === '') || compareTexts(fold(a.person), fold(b.person)) || compareTexts(a.person, b.person));
}

/** A name that may be one person's of the team is that one's; spellings that differ in case or accents are one person. */
function drafter(drafts: Map<string, Draft>, staff: Staff | null): (entry: OwnerEntry) => readonly Draft[] {
  const people = staff?.people ?? [];
  const find = personFinder(people);
  const draftOf = (key: string, name: string): Draft => {
    const draft = drafts.get(key) ?? { names: new Map<string, number>(), posts: [], duties: [], away: [] };
    draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
    drafts.set(key, draft);
    return draft;
  };
  return ({ people: named }) => {
    const found = named.filter((name) => namesPerson(name)).map((name) => {
      const place = find(name);
      const person = place === null ? undefined : people[place];
      return person === undefined ? draftOf(fold(name) || name, quotable(name)) : draftOf(person.key, quotable(person.name));
    });
    return found.length === 0 ? [draftOf('', '')] : [...new Set(found)];
  };
}

/** Those whom cells name, by name, in the spelling that they are met in most; '' last where some name nobody. */
export function peopleIn(entries: readonly OwnerEntry[], staff: Staff | null): readonly string[] {
  const drafts = new Map<string, Draft>();
  const draftsOf = drafter(drafts, staff);
  for (const entry of entries) draftsOf(entry);
  const names = [...drafts].map(([key, { names: spelt }]) => (key === '' ? '' : mostUsed(spelt)));
  return names.sort((a, b) => Number(a === '') - Number(b === '') || compareTexts(fold(a), fold(b)) || compareTexts(a, b));
}

function mostUsed(names: ReadonlyMap<string, number>): string {
  const [first = ['', 0]] = [...names].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]));
  return first[0];
}

/** Daily and weekly ones always, and monthly ones in the last week of their month; what is marked as done is done. */
function isDue(duties: SideTab<'duties'>, row: DutyRow, monday: Day): boolean {
  if (row.marks.some((mark) => mark.monday === monday && mark.isDone)) return false;
  if (row.rhythm !== 'monthly') return row.rhythm !== null || !duties.columns.has('rhythm');
  const month = monthOf(monday);
  // The mark of any week of the month will do: next week's own column is seldom there yet.
  return monthOf(monday + 7) !== month && !row.marks.some((mark) => mark.isDone && monthOf(mark.monday) === month);
}

/** A week belongs to the month of its Thursday. */
function monthOf(monday: Day): number {
  const { year, month } = civilFromDay(monday + 3);
  return year * 12 + month;
}

function addAway(staff: Staff, monday: Day, draftsOf: (name: string) => readonly Draft[]): void {
  const presence = presenceOf(staff, { from: monday, to: monday + 6 });
  for (const [place, { name }] of staff.people.entries()) {
    const away = [0, 1, 2, 3, 4, 5, 6].map((after) => monday + after).filter((day) => absentOn(presence, place, day) === ABSENT.away);
    if (away.length > 0) for (const draft of draftsOf(name)) draft.away = away;
  }
}
