/** The rota: who is on duty when, shift by shift, and who takes over whose. */
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

export interface RotaRow {
  readonly row: number;
  /** Of a rota laid out as a grid, the cell's own column, from 0: several shifts stand in a row. */
  readonly column?: number;
  /** Which of the tabs that are read as one, from 1 after the first; absent for the first. */
  readonly tab?: number;
  /** First and last day of the shift, which comes once on each of them. */
  readonly start: Day | null;
  /** The same day where blank. */
  readonly end: Day | null;
  /** Minutes since midnight; to at or before from means the next day. Null where blank: the whole day. */
  readonly from: number | null;
  readonly to: number | null;
  /** No hours are given: the shift has those that the person works on such a day. Absent where it has its own. */
  readonly isUsual?: boolean;
  /** Nobody is on: the person is away on these days. Absent for a shift. */
  readonly isOff?: boolean;
  /** `from` is on the first day and `to` on the last, and all between belongs to it; absent where the hours come on each day. */
  readonly isContinuous?: boolean;
  /** `hours` where a cell holds something else: nobody knows when the shift is. Absent where all was read. */
  readonly unread?: readonly 'hours'[];
  /** Key as `teamRoleOf` gives it; '' where blank: every role that the person has. */
  readonly role: string;
  readonly roleWord: string;
  /** [] where blank: all. */
  readonly channels: readonly string[];
  /** All channels but these: `Tous sauf Facebook`. */
  readonly channelsExcept?: readonly string[];
  /** Nobody named: an open shift. */
  readonly person: OwnerEntry;
  /** Whose shift the person takes over; empty for a shift of their own. */
  readonly replaces: OwnerEntry;
  /** What the shift is called; '' where blank. */
  readonly shift: string;
  /** Whether a person has marked it as settled; suggestions leave every named shift alone in any case. */
  readonly isPublished: boolean;
}
