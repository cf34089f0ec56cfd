/** Something of a calendar file: from when to when, what it is called, and who has to do with it. */
import type { Moment } from '../coverage/staff.ts';

export interface CalendarEvent {
  readonly summary: string;
  /** On the wall clock; `end` is not included, and not before `start`. */
  readonly start: Moment;
  readonly end: Moment;
  /** Days without times. */
  readonly isWholeDay: boolean;
  readonly isCancelled: boolean;
  /** Whether the calendar shows the person as free meanwhile. */
  readonly isFree: boolean;
  /** Whether the calendar shows the person as out of the office. */
  readonly isOutOfOffice: boolean;
  /** Names, or addresses where there is no name, of who called it and who takes part. */
  readonly people: readonly string[];
  readonly categories: string;
}

/** What was read of a calendar file. */
export interface IcsRead {
  readonly isCalendar: boolean;
  /** What the calendar is called; '' for nothing. */
  readonly name: string;
  /** In the order of the file; each time that something comes back is one. */
  readonly events: readonly CalendarEvent[];
  /** Come back in a way that is not followed; each as it is the first time. */
  readonly unexpanded: readonly CalendarEvent[];
  /** What events are called that have no readable beginning or end. */
  readonly unreadable: readonly string[];
}
