/**
 * A team as coverage sees it: people, needs, absences and shifts, each with the row it was read from.
 *
 * Moments are whole minutes of the wall clock: `day × 1440 + minute`. All stretches are half open: from included, to not.
 */
import type { AbsenceKind } from '../side-tabs/absences-tab.ts';
import type { ClockChanges } from '../time/clock-changes.ts';
import type { Day } from '../time/day.ts';
import type { DaySet } from '../time/day-set.ts';
import type { Holidays } from '../time/working-days.ts';

export type Moment = number;
export const DAY_MINUTES = 1440;

export interface Staff {
  readonly people: readonly Person[];
  readonly needs: readonly Need[];
  readonly aways: readonly Away[];
  readonly shifts: readonly Shift[];
  /** What the team calls a role, by its key. */
  readonly roleNames: ReadonlyMap<string, string>;
  readonly holidays: Holidays;
  readonly clock: ClockChanges;
}

/** Hours of some days of the week. */
export interface WorkHours {
  /** Of days that the person works. */
  readonly days: DaySet;
  /** As a person's hours. */
  readonly from: number;
  readonly to: number;
}

export interface Person {
  readonly name: string;
  /** Folded name: the same person wherever it is written. */
  readonly key: string;
  readonly roles: readonly string[];
  /** [] for all channels. */
  readonly channels: readonly string[];
  readonly department: string;
  readonly isExternal: boolean;
  readonly days: DaySet;
  /** Minutes since midnight of the day it begins on; `to` is above `from`, and above 1440 where it ends on the next day. */
  readonly from: number;
  readonly to: number;
  /** The hours of each of `days`, where they are not the same on all: `from` and `to` are then those of most days. Absent where they are. */
  readonly week?: readonly WorkHours[];
  /** Posts a week. */
  readonly capacity: number | null;
  /** First and last day in the team; null where it has none. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** Places in `people`. */
  readonly backups: readonly number[];
  /** Row on the sheet, from 0; as in everything below. */
  readonly row: number;
}

export interface Need {
  readonly role: string;
  /** Null for all channels together. */
  readonly channel: string | null;
  /** What names it, where it is no known network. */
  readonly channelsWord?: string;
  readonly days: DaySet;
  /** As a person's hours. */
  readonly from: number;
  readonly to: number;
  /** People; at least 1 unless it is closed. */
  readonly least: number;
  readonly best: number | null;
  readonly most: number | null;
  /** Takes these hours out of every other need of its role ('' for all) and channel (null for all). */
  readonly isClosed: boolean;
  readonly row: number;
}

export interface Away {
  /** Place in `people`; null for everybody. */
  readonly person: number | null;
  readonly from: Moment;
  readonly to: Moment;
  readonly kind: AbsenceKind;
  readonly row: number;
  /** With `row` where it stands in its tab, as in `RowPlace`. */
  readonly column?: number;
  readonly tab?: number;
  /** Its tab is the rota: a day off among the shifts. */
  readonly isInRota?: boolean;
}

/** One stretch on duty on one day. A row of the rota over five days is five of these. */
export interface Shift {
  /** Place in `people`; null for an open shift or one of somebody who is not in the team. */
  readonly person: number | null;
  readonly from: Moment;
  readonly to: Moment;
  /** Null for every role that the person has; a shift in a role counts for it also where Équipe does not say so. */
  readonly role: string | null;
  /** [] for all. */
  readonly channels: readonly string[];
  /** Whose place the person takes: that one is not on duty then. */
  readonly replaces: number | null;
  readonly row: number;
  /** With `row` where it stands in the rota, as in `RowPlace`. */
  readonly column?: number;
  readonly tab?: number;
}
