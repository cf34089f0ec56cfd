/** The posts that a crisis puts on hold in one action, and the way back: as data, no word of any language. */
import type { HeldSaid } from '../settings-tab/held-settings.ts';
import type { ReportedPost } from '../report/weekly/weekly-report.ts';
import { NO_DAY, NO_TIME } from '../table/calendar.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import type { MarkPlan } from '../tracking/mark-plan.ts';

/** Days after today on which posts are soon: 72 hours from any moment of today end on the third day after it. */
export const DAYS_SOON = 3;
const DAY_MINUTES = 1440;

/**
 * Whether a post goes out within 72 hours. One without a time counts by its day alone, and so does each where nobody says
 * what time it is.
 * @param now Minutes since midnight.
 */
export function isSoon({ day, minutes }: Pick<Calendar, 'day' | 'minutes'>, row: number, today: Day, now: number | null): boolean {
  const after = (day[row] ?? NO_DAY) - today;
  if (after < 0 || after > DAYS_SOON) return false;
  const time = minutes[row] ?? NO_TIME;
  if (now === null || time === NO_TIME) return true;
  const ahead = after * DAY_MINUTES + time - now;
  return ahead >= 0 && ahead <= DAYS_SOON * DAY_MINUTES;
}

/** Where a post stands: for all of its channels, or by channel where each has a column of its own. */
export interface StoodAt {
  /** Null for the whole post. */
  readonly channel: string | null;
  /** The less advanced where a channel has two columns. */
  readonly state: State;
  /** What its cell says, in the team's own words; '' where several cells say it, or none in words. */
  readonly text: string;
}

/** A post that goes out soon unless it is put on hold. */
export interface PostSoon {
  /** Of the calendar, from 0. */
  readonly row: number;
  readonly post: ReportedPost;
  /** What of it is approved or scheduled; at least one. */
  readonly stood: readonly [StoodAt, ...StoodAt[]];
  /** Whether it goes out by itself: it is to be paused in the tool as well. */
  readonly isScheduled: boolean;
  /** The tool that the calendar names; '' for none. */
  readonly tool: string;
}

/** A post of these days, or of a day that can't be read, of which can't be told whether it goes out. */
export interface UnclearPost {
  /** Of the calendar, from 0. */
  readonly row: number;
  readonly post: ReportedPost;
  /** Its tab has no column for where a post stands; or what stands there is no known state; or it is to go out, and on which day can't be read. */
  readonly reason: 'no-column' | 'unknown-word' | 'date-unread';
  /** What stands there; '' of `no-column`. */
  readonly word: string;
}

/** What is kept of one post that a crisis put on hold, and where. */
export interface HeldPost extends HeldSaid {
  /** Its row in Suivi's tab. */
  readonly kept: CellRef;
}

/**
 * `held`: still on hold; `back`: in the state that it had, whoever put it back; `changed`: somebody gave it another state, and
 * it stays so; `gone`: its row is not to be found; `twice`: several rows are called so, and which is meant can't be told.
 */
export type HeldStanding = 'held' | 'back' | 'changed' | 'gone' | 'twice';

export interface HeldNow {
  readonly held: HeldPost;
  readonly standing: HeldStanding;
  /** Of the calendar; null where it is not to be found. */
  readonly row: number | null;
  readonly post: ReportedPost | null;
  /** What stands there now; null where that names no state, or there is no row. */
  readonly now: State | null;
}

export interface Crisis {
  /** By moment. */
  readonly posts: readonly PostSoon[];
  /** By moment, those without one last: nobody is to think that these stay in. */
  readonly unclear: readonly UnclearPost[];
  /** Posts that an earlier action put on hold, by the day of their posts, what is gone last. */
  readonly held: readonly HeldNow[];
}

/** What marking would change, row by row; each row has at most one edit. */
export type CrisisMarks = Pick<MarkPlan, 'marks' | 'edits' | 'refused' | 'already'>;

export interface HoldPlan extends CrisisMarks {
  /** What is to be remembered of the rows that are marked, with the tab that each stands in. */
  readonly remember: readonly { readonly row: number; readonly said: HeldSaid; readonly sheetName: string }[];
  /** Rows that are still scheduled in a tool: holding them in the calendar does not stop it. */
  readonly stillScheduled: readonly PostSoon[];
}

export interface BackPlan extends CrisisMarks {
  /** Those that the marks bring back. */
  readonly back: readonly HeldNow[];
  /** To be forgotten without a mark: they are back already, or somebody gave them another state. */
  readonly settled: readonly HeldNow[];
  /** Kept until somebody says that they may be forgotten: the row is gone, or there are several. */
  readonly lost: readonly HeldNow[];
}
