/** Posts as lists show them, and those of this week and the next. */
import { NO_DAY, NO_TIME, ROW_KIND, cellOf, entryOf } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import { rowLabel } from '../rules/row-label.ts';
import { peopleKeys } from './people.ts';
import { briefingWindow } from './window.ts';

/** A post as a list shows it. */
export interface PostAhead {
  /** Of the calendar, from 0. */
  readonly row: number;
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

/** Posts of one person, by the key of `people.ts`, or of everybody for null; by day and time. */
export function postsAhead(calendar: Calendar, today: Day, person: string | null): readonly PostAhead[] {
  const { monday, to } = briefingWindow(today);
  const isTheirs = person === null ? () => true : ownedBy(calendar, person);
  const posts: PostAhead[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < monday || day > to || calendar.kind[row] !== ROW_KIND.post || !isTheirs(row)) continue;
    posts.push(postAt(calendar, row));
  }
  return posts.sort((a, b) => a.day - b.day || (a.minutes ?? -1) - (b.minutes ?? -1));
}

/** A row that has a day, as a list shows it. */
export function postAt(calendar: Calendar, row: number): PostAhead {
  const minutes = calendar.minutes[row] ?? NO_TIME;
  const { state, word } = entryOf(calendar.status, row);
  return {
    row, cell: cellOf(calendar, row, 'title', 'text'), day: calendar.day[row] ?? NO_DAY, minutes: minutes === NO_TIME ? null : minutes,
    channel: entryOf(calendar.channel, row).word, label: rowLabel(calendar, row), state, statusWord: word,
  };
}

/** Whether a row is a person's, by the key of `people.ts`. */
export function ownedBy({ owner }: Calendar, person: string): (row: number) => boolean {
  const isTheirs = owner.entries.map((entry) => peopleKeys(entry).includes(person));
  return (row) => isTheirs[owner.codes[row] ?? 0] === true;
}
