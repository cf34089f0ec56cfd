/** Absences and wishes: who is away, or would rather (not) be on duty, from which day to which, both included. */
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

/** Away is never on duty; the others are wishes, which suggestions respect where they can. */
export const ABSENCE_KINDS = ['away', 'undesired', 'desired'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface AbsenceRow {
  readonly row: number;
  /** Which of the tabs that are read as one, from 1 after the first; absent for the first. */
  readonly tab?: number;
  /** A group (`tous`, `everyone`) is the whole team: closed that day. */
  readonly person: OwnerEntry;
  readonly start: Day | null;
  /** The same day where blank. */
  readonly end: Day | null;
  /** Minutes since midnight, on each of the days; null for the whole day. */
  readonly from: number | null;
  readonly to: number | null;
  /** `from` is on the first day and `to` on the last, and all between belongs to it; absent where the hours come on each day. */
  readonly isContinuous?: boolean;
  /** Nobody is away after all: refused, cancelled, or at work from elsewhere. */
  readonly isCancelled?: boolean;
  readonly kind: AbsenceKind;
  /** As written; '' where blank. */
  readonly reason: string;
}
