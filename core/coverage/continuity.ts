/** What hangs on whom: roles and channels on one person, people who leave, posts whose owner is away, and how the load is shared. */
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';

/** A role, or a channel of it, that too few of the team's own people hold. */
export interface Dependence {
  /** Null for a channel of its own. */
  readonly role: string | null;
  readonly channel: string | null;
  /** Places in `Staff.people`: the team's own people who hold it. */
  readonly people: readonly number[];
  /** Bus factor: how many can be missing before nobody is left, counted on the worst day. */
  readonly busFactor: number;
  /** Days of the period on which fewer than two of them are in the team and not away (working days off do not count). */
  readonly thinDays: readonly Day[];
}

/** Somebody who leaves, and what they hold. */
export interface Leaver {
  readonly person: number;
  readonly lastDay: Day;
  readonly roles: readonly string[];
  readonly channels: readonly string[];
  /** Cells that name them after their last day: posts, pages, media, policy cases, duties, shifts, backups. */
  readonly holds: readonly HeldCell[];
}

export interface HeldCell {
  readonly what: 'post' | 'approval' | 'channel' | 'media' | 'policy' | 'duty' | 'shift' | 'backup';
  readonly cell: CellRef;
  readonly label: string;
  readonly day: Day | null;
}

/** Posts whose owner is away or gone on the day of publication. */
export interface OwnerAway {
  /** Row of the calendar. */
  readonly row: number;
  readonly person: number;
  readonly reason: 'away' | 'left' | 'not-yet';
  /** Places in `Staff.people` of backups who are there that day. */
  readonly backups: readonly number[];
}

/** One person's load over the period. */
export interface PersonLoad {
  readonly person: number;
  readonly posts: number;
  /** Posts per ISO week above capacity: Monday, posts, what capacity less time off allows. */
  readonly weeksOver: readonly { readonly monday: Day; readonly posts: number; readonly capacity: number }[];
  readonly shiftMinutes: number;
  readonly eveningMinutes: number;
  readonly weekendMinutes: number;
  /** Working days, by hours and shifts, without a day of rest, at the longest; a post that goes out asks for nobody. */
  readonly daysInARow: number;
  readonly weekendsRunning: number;
  /** Load ÷ presence against the fair share of all who hold the role: 0.2 is 20 % above; null where nothing is shared. */
  readonly aboveFair: number | null;
}

/** Planned posts that still lack something, by role and ISO week. */
export interface AssignmentWeek {
  readonly monday: Day;
  readonly posts: number;
  readonly withoutOwner: number;
  readonly withoutApprover: number;
  readonly withoutVisual: number;
}

export interface Continuity {
  readonly dependences: readonly Dependence[];
  readonly leavers: readonly Leaver[];
  readonly ownersAway: readonly OwnerAway[];
  readonly loads: readonly PersonLoad[];
  /** Most minus least of load ÷ presence, in minutes of shifts a week of presence; null for fewer than two people. */
  readonly spread: number | null;
  readonly assignments: readonly AssignmentWeek[];
}
