/** What the rows of a crisis say to readers of Suivi's tab. */
import type { State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

export interface CrisisWords {
  /** Of one post: since when it is on hold, and the state that it comes back to. */
  readonly heldNote: (day: Day, state: State) => string;
}
