/** What the pack of one month says, as data: every day with what is in it, who does what, and how much of it is planned. */
import type { State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import type { NamedHoliday } from '../../time/named-holidays.ts';
import type { ReportedPost } from '../weekly/weekly-report.ts';

/** Month 1–12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** What says what the owner of a post does next: where it stands, or that its day has gone by before it was ready. */
export type Stage = State | 'late' | null;

/** A post that is neither an idea nor cancelled, or an event. */
export interface PackedPost extends ReportedPost {
  readonly isEvent: boolean;
  readonly stage: Stage;
}

export interface PackedDay {
  readonly day: Day;
  /** Of the region that the team has chosen. */
  readonly holidays: readonly NamedHoliday[];
  /** Events first, then posts by time. */
  readonly posts: readonly PackedPost[];
}

/** What a post still needs of a person: somebody who brings it out or watches the event, an approval, a visual. */
export type TaskRole = 'owner' | 'approver' | 'visual';

export interface MonthTask {
  readonly post: PackedPost;
  readonly role: TaskRole;
  /** By when, where that is not the post's own day: as the calendar says, else as the team has set. */
  readonly due: Day | null;
  /** What the cell says where it names several people, or a group; else ''. */
  readonly said: string;
}

/** `person` is '' for what nobody in particular holds, and comes first. */
export interface PersonMonth {
  readonly person: string;
  /** By moment; of one post what comes first is first. */
  readonly tasks: readonly MonthTask[];
}

/** How far the month is planned: counted as the rule about it does, by the states that the month shows. */
export interface MonthProgress {
  /** Posts and ideas with a date, without what is on hold or cancelled. */
  readonly rows: number;
  readonly planned: number;
  /** Posts that need nothing more before they go out: approved, scheduled or out. */
  readonly ready: number;
  /** What tells `rows` from the posts that the month shows: ideas among them, and posts on hold, which are not. */
  readonly ideas: number;
  readonly onHold: number;
  /** First day of the month before, and its rows. */
  readonly before: Day;
  readonly rowsBefore: number;
  /** Far fewer rows than the month before. */
  readonly isThin: boolean;
  /** Fraction that should be planned, and the day from which on it should. */
  readonly share: number;
  readonly by: Day;
  /** Less is planned than that, whether or not the day has come. */
  readonly isUnder: boolean;
  /** The day has come, or is near. */
  readonly isDue: boolean;
}

/** A deadline of a row as its own cell says, by the calendar's row. */
export interface RowDeadline {
  readonly row: number;
  readonly kind: 'text' | 'asset' | 'approval' | 'other';
  readonly day: Day;
}

export interface MonthPack extends YearMonth {
  /** The first and the last day. */
  readonly from: Day;
  readonly to: Day;
  readonly writtenOn: Day;
  /** Each day of the month. */
  readonly days: readonly PackedDay[];
  /** Posts without a date on tabs that are of this month alone. */
  readonly undated: readonly PackedPost[];
  /** Posts of the days by state, in the order of `STATES`; null counts those without one that is known, and comes last. */
  readonly states: readonly { readonly state: State | null; readonly posts: number }[];
  readonly posts: number;
  readonly events: number;
  readonly people: readonly PersonMonth[];
  /** Null where the calendar does not say how far its posts are, or the month is over. */
  readonly progress: MonthProgress | null;
}
