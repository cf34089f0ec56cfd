/** Absences as a file of a calendar or of an HR system says them, and what of it can't be taken without a look. */
import type { Day } from '../time/day.ts';

export interface ImportedAbsence {
  /** Place in the team. */
  readonly person: number;
  /** First and last day. */
  readonly start: Day;
  readonly end: Day;
  /** Minutes since midnight, on each of the days; to at or before from means the next day. Null for whole days. */
  readonly from: number | null;
  readonly to: number | null;
  /** In the file's own words; '' where it says nothing. */
  readonly reason: string;
  /** What the file calls it. */
  readonly text: string;
}

/** Why something is left to the person. */
export type UnsureReason =
  /** It names nobody of the team. */
  | 'nobody'
  /** It may be about one of several people. */
  | 'several'
  /** It names somebody, and does not say that they are away. */
  | 'not-said'
  /** It speaks of absences, and perhaps not of this one: a return, a request, work from elsewhere. */
  | 'doubtful'
  /** Comes back in a way that is not followed. */
  | 'repeats'
  | 'no-date'
  /** Day and month could be either way round. */
  | 'date-order'
  | 'end-first'
  /** It takes part of a day, and which part is not said. */
  | 'no-hours'
  /** Not granted yet, or refused. */
  | 'not-granted'
  /** The tab has no column for what it says: a last day, or hours. */
  | 'no-column';

export type AbsenceStretch = Pick<ImportedAbsence, 'start' | 'end' | 'from' | 'to'>;

export interface UnsureAbsence {
  readonly text: string;
  readonly reason: UnsureReason;
  /** Null where it is not known. */
  readonly start: Day | null;
  /** When somebody would be away, once a person says who; [] where more than that is lacking. */
  readonly stretches: readonly AbsenceStretch[];
  /** As the reason of an absence. */
  readonly said: string;
}

/** Why something is set aside: it is over, refused or cancelled, about something else, or names nobody and no day. */
export type AsideReason = 'past' | 'refused' | 'other' | 'blank';

export interface SetAside {
  readonly text: string;
  readonly reason: AsideReason;
  /** Null where it is not known. */
  readonly start: Day | null;
}

/** Why a file gives nothing. */
export type FileTrouble =
  | 'empty'
  /** It ends in .ics and is none. */
  | 'not-calendar'
  /** Neither a calendar nor a table with a person and a first day. */
  | 'no-headings';

export interface AbsencesRead {
  readonly absences: readonly ImportedAbsence[];
  readonly unsure: readonly UnsureAbsence[];
  readonly aside: readonly SetAside[];
}
