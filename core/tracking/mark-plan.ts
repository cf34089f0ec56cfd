/** What is asked of posts, and what comes of it before anything is written. */
import type { CellsEdit } from '../edits/edit.ts';
import type { State } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import type { Language } from '../words/language.ts';

export interface MarkRequest {
  /** Of the calendar, from 0. */
  readonly rows: readonly number[];
  readonly state: State;
  /** In which tool it was scheduled; '' where it is not said. */
  readonly tool: string;
  /** Whether the tool is only offered, as the one named last: it changes no row that is in the state already. */
  readonly isToolOffered?: boolean;
  /** To the post that is out; '' where it is not said. Only ever of one row. */
  readonly link: string;
  /** The day on which it was done; null where it is not said. */
  readonly day: Day | null;
  /** Who did it; '' where it is not said. */
  readonly who: string;
  /** Key of the one channel that is meant; null for all that the post goes out on. */
  readonly channel: string | null;
  /** What each row has of its own in place of `link` and `day`; absent where nothing is said of rows by themselves. */
  readonly each?: ReadonlyMap<number, { readonly link: string; readonly day: Day | null }>;
}

/** What the drop-down list of a column offers, by `listKey`. */
export type ListsByColumn = ReadonlyMap<string, readonly string[] | null>;

export interface MarkContext {
  readonly today: Day;
  readonly lists: ListsByColumn;
  /** Of words that the team has none of its own for. */
  readonly language: Language;
}

export type MarkRefusalReason =
  /** Another row holds the same: which is meant can't be told once rows move. */
  | 'row-twice'
  /** A comma too many has moved the row's cells. */
  | 'row-shifted'
  /** The tab has no column for where a post stands. */
  | 'no-column'
  /** The post does not go out on that channel, or on none yet. */
  | 'no-channel'
  /** What stands there now is a word that nobody has explained. */
  | 'unknown-word'
  /** Not from where the post stands; `through` says what comes first. */
  | 'illegal'
  | 'is-event'
  | 'is-idea'
  | 'no-date'
  /** There is something in the date cell, and it is no date. */
  | 'date-unread'
  /** Marked as out before its day. */
  | 'date-to-come'
  /** Marked as scheduled after its day. */
  | 'date-past'
  | 'not-in-list'
  | 'marks-only'
  /** Only the days of another state stand there. */
  | 'dates-only'
  /** What was given as a link is none. */
  | 'link-wrong';

export interface RefusedMark {
  readonly row: number;
  readonly from: State | null;
  /** Where the state would have been written; where there is no column for it, the row's first known cell. */
  readonly cell: CellRef;
  readonly reason: MarkRefusalReason;
  readonly details: RefusalDetails;
}

export interface RefusalDetails {
  /** What stands there now. */
  readonly word: string;
  /** Of `illegal`: the states that come first, in order. */
  readonly through: readonly State[];
  /** The post's day; null where it has none. */
  readonly day: Day | null;
  /** Of `not-in-list`: what the list offers. */
  readonly offered: readonly string[];
}

export type MarkWarning =
  /** Who approves is who made it. */
  | 'self-approval'
  /** Nobody stands as the one who approved. */
  | 'no-approver'
  | 'no-link'
  /** Somebody else stands there as the one who scheduled it, and stays. */
  | 'who-kept'
  /** The tracking cell holds something of the team's, and stays. */
  | 'sign-kept'
  /** The tracking cell still tells of the scheduling. */
  | 'sign-stays'
  /** What was scheduled goes out all the same, unless it is taken out of the tool as well. */
  | 'still-scheduled'
  /** Some of the post's channels stand elsewhere, and stay. */
  | 'channels-left';

export interface MarkChange {
  readonly cell: CellRef;
  readonly from: Cell;
  readonly to: Cell;
  /** Number format that comes with it; absent where the cell keeps its own. */
  readonly format?: string;
}

export interface PlannedMark {
  readonly row: number;
  readonly from: State | null;
  /** What stands there now. */
  readonly fromWord: string;
  readonly changes: readonly [MarkChange, ...MarkChange[]];
  readonly warnings: readonly MarkWarning[];
}

export type MarkDetail = 'tool' | 'link' | 'who' | 'day';

export interface MarkPlan {
  readonly state: State;
  /** The word that is written for the state; '' where none is. */
  readonly word: string;
  readonly marks: readonly PlannedMark[];
  readonly refused: readonly RefusedMark[];
  /** Rows that say so already. */
  readonly already: readonly number[];
  /** What was said and has no place in some of the tabs. */
  readonly unplaced: readonly MarkDetail[];
  /** One for each of the marks, in their order. */
  readonly edits: readonly CellsEdit[];
}

/** Columns of one tab have one list. */
export function listKey({ sheet, column }: Pick<CellRef, 'sheet' | 'column'>): string {
  return `${column},${sheet}`;
}
