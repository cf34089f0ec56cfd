/** The posts of this week and the next: how many are in each state, and which of them wait for the next step. */
import { NO_DAY, NO_TIME, ROW_KIND, STATES, cellOf, entryOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import { rowLabel } from '../rules/row-label.ts';
import { peopleKeys } from './people.ts';
import { briefingWindow } from './window.ts';

/** A post as a list shows it. */
export interface PostAhead {
  readonly cell: CellRef;
  readonly day: Day;
  /** Minutes since midnight; null where none is given. */
  readonly minutes: number | null;
  /** In the team's own word. */
  readonly channel: string;
  readonly label: string;
  /** Null where its word is not known. */
  readonly state: State | null;
  readonly statusWord: string;
}

export interface PostsAhead {
  /** By day and time. */
  readonly posts: readonly PostAhead[];
  /** Number of posts by state, in the order of the work; null for words that are not known and blank cells. Only states there are. */
  readonly states: readonly (readonly [State | null, number])[];
}

/** Posts of one person, by the key of `people.ts`, or of everybody for null. */
export function postsAhead(calendar: Calendar, today: Day, person: string | null): PostsAhead {
  const { monday, to } = briefingWindow(today);
  const isTheirs = person === null ? () => true : ownedBy(calendar, person);
  const posts: PostAhead[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < monday || day > to || calendar.kind[row] !== ROW_KIND.post || !isTheirs(row)) continue;
    const minutes = calendar.minutes[row] ?? NO_TIME;
    const { state, word } = entryOf(calendar.status, row);
    posts.push({
      cell: cellOf(calendar, row, 'title', 'text'), day, minutes: minutes === NO_TIME ? null : minutes,
      channel: entryOf(calendar.channel, row).word, label: rowLabel(calendar, row), state, statusWord: word,
    });
  }
  posts.sort((a, b) => a.day - b.day || (a.minutes ?? -1) - (b.minutes ?? -1));
  const counts = new Map<State | null, number>();
  for (const { state } of posts) counts.set(state, (counts.get(state) ?? 0) + 1);
  return { posts, states: [...STATES, null].flatMap((state) => (counts.has(state) ? [[state, counts.get(state) ?? 0] as const] : [])) };
}

/** Posts from today on that are approved and in no tool yet. */
export function toSchedule({ posts }: PostsAhead, today: Day): readonly PostAhead[] {
  return posts.filter(({ state, day }) => state === 'approved' && day >= today);
}

function ownedBy({ owner }: Calendar, person: string): (row: number) => boolean {
  const isTheirs = owner.entries.map((entry) => peopleKeys(entry).includes(person));
  return (row) => isTheirs[owner.codes[row] ?? 0] === true;
}
