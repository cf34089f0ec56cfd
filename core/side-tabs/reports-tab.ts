/** The reporting calendar: which report is whose, how often, when the next one is due and when one was last sent. */
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

export type ReportFrequency = 'weekly' | 'monthly' | 'quarterly' | 'yearly';

export interface ReportRow {
  readonly row: number;
  readonly report: string;
  readonly owner: OwnerEntry;
  /** Null where the cell is blank or says another one. */
  readonly frequency: ReportFrequency | null;
  /** Of the next one. */
  readonly due: Day | null;
  /** On which one was last sent. */
  readonly done: Day | null;
  /** Whether a tick or a word says so without a day. */
  readonly doneWord: boolean;
}
