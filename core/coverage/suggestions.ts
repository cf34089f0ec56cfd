/** Who could fill the gaps of a period: what is proposed for all of them at once, and why. */
import type { Moment } from './staff.ts';

/** What a proposal never breaks. */
export const HARD_RULES = ['role', 'channel', 'membership', 'away', 'elsewhere', 'rest', 'hours', 'weekends', 'days'] as const;
/**
 * `role`/`channel`: does not have it. `membership`: not in the team that day. `away`: absent. `elsewhere`: on another shift
 * at that time. `rest`: fewer than `restMinutes` between two shifts, or a shift that makes a day of work
 * too long together with the working hours around it. `hours`: more minutes of shifts in an ISO week than allowed.
 * `weekends`: on duty two weekends running. `days`: more than `mostDaysRunning` days of work one after another, by working days
 * and shifts, for whoever does not work every day of the week anyway.
 */
export type HardRule = (typeof HARD_RULES)[number];

/** What speaks for somebody, or against, in the order in which it weighs. */
export type Reason =
  | { readonly kind: 'desired' }
  | { readonly kind: 'undesired' }
  /** From Monday to Friday, a day on which they do not work. */
  | { readonly kind: 'day-off' }
  /** Works at these hours anyway. */
  | { readonly kind: 'at-work' }
  /** Named as backup of somebody who is missing. */
  | { readonly kind: 'backup'; readonly of: number }
  /** Nobody else could take it. */
  | { readonly kind: 'only' }
  /** Minutes of shifts so far, of those before the period too, and whether nobody has fewer. */
  | { readonly kind: 'load'; readonly minutes: number; readonly isLowest: boolean }
  | { readonly kind: 'external' };

export interface Candidate {
  /** Place in `Staff.people`. */
  readonly person: number;
  /** Null for who could take it. */
  readonly obstacle: HardRule | null;
  readonly reasons: readonly Reason[];
}

export interface SuggestedShift {
  /** Place in `Staff.needs`. */
  readonly need: number;
  readonly from: Moment;
  readonly to: Moment;
  /** Null where it stays open. */
  readonly person: number | null;
  /** Best first; those with an obstacle last. */
  readonly candidates: readonly Candidate[];
  /** Of an open one, the rules that stand in the way of those who have the role, the one of most people first; [] where nobody has it or the shift is filled. */
  readonly obstacles: readonly HardRule[];
}

export interface SuggestionRules {
  /** Minutes between the end of one shift and the beginning of the next. */
  readonly restMinutes: number;
  /** Days of work one after another. */
  readonly mostDaysRunning: number;
  /** Minutes of shifts from the rota and proposals, per person and ISO week. */
  readonly mostWeekMinutes: number;
  readonly isTwoWeekendsAllowed: boolean;
}

export const SUGGESTION_RULES: SuggestionRules = { restMinutes: 660, mostDaysRunning: 6, mostWeekMinutes: 1440, isTwoWeekendsAllowed: false };

export interface Suggestions {
  readonly shifts: readonly SuggestedShift[];
  /**
   * `best`: no other plan under all of the hard rules leaves fewer minutes open, then grants more wishes, then shares the load
   * more evenly (leximax of minutes ÷ presence). `not-proved`: the search ended before that was sure.
   */
  readonly proof: 'best' | 'not-proved';
  /** The hard rules under which that holds. */
  readonly rules: readonly HardRule[];
}
