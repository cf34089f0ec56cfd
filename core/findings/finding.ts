/** A finding: something in the data that wants a person's attention, as data; its sentence comes last. */
import type { SharedOwnership, State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';

export type Severity = 'error' | 'warning' | 'suggestion';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** What each finding's sentence needs to know, by code. */
export interface FindingParameters {
  readonly 'date-missing': {
    /** Title or text of the row, whole; '' where it has none. */
    readonly label: string;
  };
  readonly 'date-unreadable': {
    readonly label: string;
    /** What the cell holds. */
    readonly text: string;
    /** True where there is a day and a month, and nothing says which year. */
    readonly isYearless: boolean;
    /** Rows that the finding stands for: more than one where a whole column holds no dates. */
    readonly rows: number;
  };
  readonly 'date-ambiguous': {
    readonly label: string;
    readonly text: string;
    readonly dayFirst: Day;
    readonly monthFirst: Day;
    /** True for a real date cell whose day and month the spreadsheet has probably swapped; it holds `monthFirst`. */
    readonly isSwapped: boolean;
  };
  readonly 'date-weekday': {
    readonly text: string;
    /** The day that is read, and the ISO weekday it falls on: another than the text names. */
    readonly day: Day;
    readonly weekday: number;
  };
  readonly 'date-several': {
    readonly text: string;
    /** The first of the days listed, the only one that is used. */
    readonly day: Day;
  };
  readonly 'date-impossible': {
    readonly label: string;
    readonly text: string;
  };
  readonly 'dates-as-text': {
    /** Dates in the column that are text, and all of its dates. */
    readonly count: number;
    readonly total: number;
  };
  readonly 'row-shifted': {
    /** What stands past the table's last column. */
    readonly text: string;
  };
  readonly 'table-beside': {
    /** Letters of its columns; the same twice where it has one. */
    readonly first: string;
    readonly last: string;
  };
  readonly 'table-below': {
    /** Number of the row that holds its headings. */
    readonly row: number;
  };
  readonly 'heading-doubled': {
    readonly heading: string;
    /** Letters of the column that is read, and of those that are not. */
    readonly read: string;
    readonly others: readonly string[];
  };
  readonly 'columns-unseen': {
    /** Letters of the last column that is looked at. */
    readonly last: string;
  };
  readonly 'past-unresolved': {
    readonly label: string;
    readonly day: Day;
    readonly today: Day;
    /** Where the work stands, and null where the row does not say or its word is not known. */
    readonly state: State | null;
    /** The team's own word; '' where the cell is blank. */
    readonly word: string;
  };
  readonly 'scheduled-untracked': {
    readonly label: string;
    readonly day: Day | null;
    readonly today: Day;
  };
  readonly 'owner-shared': {
    readonly owner: string;
    readonly shared: SharedOwnership;
  };
  readonly 'text-duplicate': {
    readonly label: string;
    /** The channel both posts share, in the team's own word; '' where the calendar has no channels. */
    readonly channel: string;
    /** Days between the two posts; null where one of them has no date. */
    readonly daysApart: number | null;
    /** Where the other post stands: its tab, null for the same one, and its row as shown in the host, from 1. */
    readonly otherSheet: string | null;
    readonly otherRow: number;
  };
}

export type FindingCode = keyof FindingParameters;

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The cells judged, the one to look at first. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly parameters: FindingParameters[Code];
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
