/** Which row of the calendar each post of an export is, and how that is known. */
import type { Day } from '../../../time/day.ts';

/** `link`: the row's link leads to it; `id`: it holds the network's id, or an earlier import does; `text-date`: the same text about the same day. */
export type MatchWay = 'link' | 'id' | 'text-date';

/** Why a row may be the post; `no-text`: the row has none to compare. */
export type MatchReason = 'same-link' | 'same-text' | 'near-text' | 'title-in-text' | 'no-text' | 'same-time' | 'same-day' | 'day-apart';

export interface MatchedPost {
  /** Index in the export's rows. */
  readonly post: number;
  /** Of the calendar. */
  readonly row: number;
  readonly by: MatchWay;
}

export interface MatchCandidate {
  readonly row: number;
  /** From 0 to 1. */
  readonly likeness: number;
  readonly reasons: readonly MatchReason[];
}

export interface UnsureMatch {
  readonly post: number;
  /** Best first; several rows may do, or the one is not like enough. */
  readonly candidates: readonly MatchCandidate[];
}

export interface ResultMatches {
  /** The file is of an account that the team's tabs and links know nothing of: to be told before anything else. */
  readonly otherAccount: { readonly account: string; readonly known: readonly string[] } | null;
  /** In the order of the export. */
  readonly matched: readonly MatchedPost[];
  readonly unsure: readonly UnsureMatch[];
  /** Posts that the calendar hasn't, and answers to others, which it needn't have. */
  readonly new: readonly number[];
  readonly replies: readonly number[];
  /** The same post once more, further down in the file. */
  readonly repeated: readonly number[];
  /** Rows that should have gone out on this network within the export's days, and are not among its posts. */
  readonly scheduledAbsent: readonly number[];
}

/** What a match would set in the calendar. */
export interface MatchProposal {
  readonly row: number;
  readonly post: number;
  /** Null where the row says so already. */
  readonly state: 'published' | null;
  /** Null where the row has a link or the export none. */
  readonly link: string | null;
  readonly day: Day | null;
}
