/** Rows of absences and of the rota over several days, as stretches of moments. */
import type { AbsenceRow } from '../side-tabs/absences-tab.ts';
import type { RotaRow } from '../side-tabs/rota-tab.ts';
import { placeOf } from '../side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { peopleNamed } from './person-finder.ts';
import type { PersonFinder } from './person-finder.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Away, Person, Shift } from './staff.ts';
import { usualHoursOn } from './work-hours.ts';

/** More days in one row are a slip of the year: the first of them count. */
const MOST_SHIFT_DAYS = 400;

/** Whole days are one stretch, and so is what has a moment at both ends; other hours come once on each of the days. */
export function awaysOf(row: AbsenceRow, find: PersonFinder): readonly Away[] {
  const { start, kind } = row;
  const end = row.end ?? start;
  if (row.isCancelled === true || start === null || end === null || end < start) return [];
  const stretches = row.isContinuous === true || (row.from === null && row.to === null)
    ? [{ from: start * DAY_MINUTES + (row.from ?? 0), to: end * DAY_MINUTES + (row.to ?? DAY_MINUTES) }]
    : daysFrom(start, end).map((day) => momentsOn(day, row.from, row.to));
  return awayPeople(row.person, find).flatMap((person) => stretches.map((stretch) => ({ person, ...stretch, kind, ...placeOf(row) })));
}

/** A day off that stands among the shifts is an absence, wherever somebody is named for it. */
export function daysOffIn(row: RotaRow, find: PersonFinder): readonly Away[] {
  const { start, end, isOff } = row;
  if (isOff !== true || start === null) return [];
  const stretch = { from: start * DAY_MINUTES, to: ((end ?? start) + 1) * DAY_MINUTES };
  return peopleNamed(row.person, find).map((person) => ({ person, ...stretch, kind: 'away', ...placeOf(row), isInRota: true }));
}

/** A group alone is everybody; a name that is nobody's in the team is nobody. */
function awayPeople(person: OwnerEntry, find: PersonFinder): readonly (number | null)[] {
  return person.shared === 'group' && person.people.length === 0 ? [null] : peopleNamed(person, find);
}

/** A shift of several people is one of each; one that nobody of the team is named for stays open. Of hours that can't be read there is none. */
export function shiftsOf(row: RotaRow, { find, people: all, covered }: ShiftsIn): readonly Shift[] {
  const { start } = row;
  const end = row.end ?? start;
  if (start === null || end === null || end < start || (row.unread ?? []).length > 0 || row.isOff === true) return [];
  const named = peopleNamed(row.person, find);
  const people: readonly (number | null)[] = named.length === 0 ? [null] : named;
  const replaced = peopleNamed(row.replaces, find);
  const role = row.role === '' ? null : row.role;
  const stretches = row.isContinuous === true ? momentsBetween(start, end, row) : daysFrom(start, end).map((day) => momentsOn(day, row.from, row.to));
  const channels = covered(row);
  return people.flatMap((person, at) => {
    const own = person === null ? undefined : all[person];
    const moments = row.isUsual === true && own !== undefined ? daysFrom(start, end).flatMap((day) => usualHoursOn(own, day).map(({ from, to }) => momentsOn(day, from, to))) : stretches;
    return moments.map((stretch) => ({ person, ...stretch, role, channels, replaces: replaced[at] ?? replaced[0] ?? null, ...placeOf(row) }));
  });
}

export interface ShiftsIn {
  readonly find: PersonFinder;
  readonly people: readonly Person[];
  /** Channels of a row, whatever it excepts. */
  readonly covered: (row: RotaRow) => readonly string[];
}

/** From the first day at one hour to the last at another: one stretch up to a day long, else one of each day. A last day without an hour ends as it begins. */
function momentsBetween(start: Day, end: Day, { from, to }: Pick<RotaRow, 'from' | 'to'>): readonly { readonly from: number; readonly to: number }[] {
  const first = start * DAY_MINUTES + (from ?? 0);
  const last = end * DAY_MINUTES + (to ?? 0);
  if (last - first <= DAY_MINUTES) return [{ from: first, to: last }];
  return daysFrom(start, end)
    .map((day) => ({ from: Math.max(first, day * DAY_MINUTES), to: Math.min(last, (day + 1) * DAY_MINUTES) }))
    .filter((stretch) => stretch.to > stretch.from);
}

function daysFrom(start: Day, end: Day): readonly Day[] {
  return Array.from({ length: Math.min(MOST_SHIFT_DAYS, end - start + 1) }, (_, index) => start + index);
}

/** Past midnight where it ends at or before its beginning. */
function momentsOn(day: Day, from: number | null, to: number | null): { readonly from: number; readonly to: number } {
  const first = from ?? 0;
  const last = to ?? DAY_MINUTES;
  return { from: day * DAY_MINUTES + first, to: day * DAY_MINUTES + (last > first ? last : last + DAY_MINUTES) };
}
