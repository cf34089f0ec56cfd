/** The duties: what comes back every day, week or month, whose it is, and in which ISO weeks it was done. */
import type { OwnerEntry } from '../table/calendar.ts';

export const DUTY_RHYTHMS = ['daily', 'weekly', 'monthly'] as const;
export type DutyRhythm = (typeof DUTY_RHYTHMS)[number];

/** A column headed by an ISO week, and whether its cell in a row says done. */
export interface DutyMark {
  /** Monday of the week. */
  readonly monday: number;
  /** From 0, on the sheet. */
  readonly column: number;
  readonly isDone: boolean;
}

export interface DutyRow {
  readonly row: number;
  readonly duty: string;
  /** Key as `teamRoleOf` gives it; '' where blank. */
  readonly role: string;
  readonly roleWord: string;
  readonly rhythm: DutyRhythm | null;
  readonly owner: OwnerEntry;
  readonly backup: OwnerEntry;
  /** One for each column of the tab that is headed by a week, oldest first. */
  readonly marks: readonly DutyMark[];
}
