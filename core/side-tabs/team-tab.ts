/** The team: who does what, on which channels, on which days and at which hours, from when to when, and who stands in. */
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { DaySet } from '../time/day-set.ts';

/** People of an agency don't count as the team's own backup. */
export const MEMBERSHIPS = ['internal', 'agency'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** What somebody may do with a post. */
export const RIGHTS = ['approve', 'schedule', 'publish'] as const;
export type Right = (typeof RIGHTS)[number];

/** Hours of some days of the week. */
export interface DayHours {
  readonly days: DaySet;
  /** As those of the row. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface TeamRow {
  /** From 0, on the sheet. */
  readonly row: number;
  /** As written, also where it is a group or a post to fill, which `namesPerson` tells; '' where blank or a placeholder. */
  readonly person: string;
  /** Keys as `teamRoleOf` gives them, in the order of the cell, and the words themselves. */
  readonly roles: readonly string[];
  readonly rolesWord: string;
  /** Keys as in `ChannelEntry.channels`; [] where the cell is blank or says all. */
  readonly channels: readonly string[];
  readonly channelsWord: string;
  /** All channels but these, where `channels` is []: `Tous sauf Facebook`. */
  readonly channelsExcept?: readonly string[];
  readonly department: string;
  /** Null where blank or unknown. */
  readonly membership: Membership | null;
  /** Which cells hold something else: the person is on duty by shifts alone. Absent where all was read. */
  readonly unread?: readonly ('days' | 'hours')[];
  /** Null where blank. */
  readonly days: DaySet | null;
  /** Minutes since midnight; to at or before from means the next day. Null where blank. */
  readonly from: number | null;
  readonly to: number | null;
  /** The hours of each of the days, where they are not the same on all; absent where they are. */
  readonly week?: readonly DayHours[];
  /** Posts a week; null where blank. */
  readonly capacity: number | null;
  /** First and last day in the team. */
  readonly start: Day | null;
  readonly end: Day | null;
  readonly backup: OwnerEntry;
  /** Null where the cell is blank or there is no such column: nothing is known. */
  readonly rights: readonly Right[] | null;
  /** As written; absent where there is no such cell. */
  readonly rightsWord?: string;
}
