/** What the team has set itself and no post of the coming weeks serves. */
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar, Coded } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';
import { goalKey, goalKeys } from './goal-words.ts';

export const WEEKS_AHEAD = 4;

/** Fewer posts than this leave holes anyway. */
const LEAST_POSTS = 8;
/** Of the planned posts, as many must say what they serve. */
const LEAST_FILLED = 0.6;
/** Of what the team has set itself, as much must occur in the calendar at some time: otherwise the two go by other words. */
const LEAST_KNOWN = 0.5;
/** A column of more distinct texts is prose. */
const MOST_ENTRIES = 2000;

/** An objective or an audience, and where the team has written it down. */
export interface Aim {
  readonly item: string;
  readonly cell: CellRef;
}

export interface Holes {
  readonly aims: readonly Aim[];
  /** Planned posts that say what they serve. */
  readonly posts: number;
}

/** The same aim is looked for once, however often it stands there. */
export function distinctAims(aims: readonly Aim[], isSame: (one: string, other: string) => boolean): readonly Aim[] {
  const distinct: Aim[] = [];
  for (const aim of aims) {
    const key = goalKey(aim.item);
    if (key !== '' && !distinct.some(({ item }) => isSame(goalKey(item), key))) distinct.push(aim);
  }
  return distinct;
}

/** Null where the calendar can't tell. */
export function holesIn(
  calendar: Calendar, column: Coded<string>, aims: readonly Aim[], { today, isSame }: { readonly today: Day; readonly isSame: (one: string, other: string) => boolean },
): Holes | null {
  if (aims.length === 0 || column.entries.length > MOST_ENTRIES) return null;
  const keys = aims.map(({ item }) => goalKey(item));
  const served = column.entries.map((word) => {
    const parts = goalKeys(word);
    return { isFilled: parts.length > 0, aims: keys.flatMap((key, index) => (parts.some((part) => isSame(part, key)) ? [index] : [])) };
  });
  const known = new Set(served.flatMap((entry) => entry.aims));
  if (known.size < aims.length * LEAST_KNOWN) return null;
  const met = new Set<number>();
  let posts = 0;
  let filled = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < today || day >= today + WEEKS_AHEAD * 7 || calendar.kind[row] !== ROW_KIND.post || isAbandoned(entryOf(calendar.status, row).state)) continue;
    posts += 1;
    const entry = served[column.codes[row] ?? 0];
    if (entry?.isFilled !== true) continue;
    filled += 1;
    for (const index of entry.aims) met.add(index);
  }
  if (filled < Math.max(LEAST_POSTS, aims.length) || filled < posts * LEAST_FILLED) return null;
  return { aims: aims.filter((_, index) => !met.has(index)), posts: filled };
}
