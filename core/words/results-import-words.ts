/** What the pane says of figures that are brought in from a network's file, as a type that both languages fill: fetched with the panel, and not before. */
import type { MatchReason, MatchWay } from '../exchange/exports/match/result-matches.ts';
import type { ExportField, ExportRefusal, ExportTrouble } from '../exchange/exports/network-export.ts';
import type { SiteRows } from '../exchange/exports/site-rows.ts';
import type { LeftOut } from '../exchange/results/incoming-results.ts';
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { MessageWords } from './message-words.ts';

/** Why a file can't be taken: by what it holds, or because it can't be opened at all. */
export type ResultsFileTrouble = ExportRefusal | { readonly kind: 'unreadable' | 'not-text' | 'workbook-damaged' | 'workbook-too-large' | 'workbook-unopened' };

export interface FoundExport {
  /** Key of the network; null until it is known. */
  readonly network: string | null;
  readonly account: string;
  readonly posts: number;
  readonly days: number;
  /** Of all days at once, such as an ad set's. */
  readonly totals: number;
  /** In place of days and totals; null where rows are of no part of a web site. */
  readonly site: SiteRows | null;
  readonly period: readonly [first: Day, last: Day] | null;
}

/** The same trouble of several records, told once. */
export interface ToldTrouble {
  readonly kind: Exclude<ExportTrouble['kind'], 'other-sheet'>;
  readonly why: string;
  /** Headings of the columns that it is about. */
  readonly columns: readonly string[];
  readonly count: number;
  /** The first of them, from 1. */
  readonly records: readonly number[];
  /** What the first one says. */
  readonly text: string;
}

export interface ImportCount {
  readonly added: number;
  readonly renewed: number;
  readonly same: number;
  /** Figures in the tab that are higher, and stay. */
  readonly kept: number;
  /** Null where the tab is yet to be made. */
  readonly tab: string | null;
}

/** What a person has said, to be said otherwise. */
export type GivenAnswer =
  | { readonly kind: 'sheet' | 'network'; readonly value: string }
  | { readonly kind: 'columns'; readonly used: number }
  | { readonly kind: 'date-order'; readonly value: 'day-first' | 'month-first' }
  | { readonly kind: 'year'; readonly value: number }
  | { readonly kind: 'other-account' }
  | { readonly kind: 'older'; readonly value: 'take' | 'keep' };

export interface ResultsImportWords {
  readonly choose: string;
  readonly chooseAnother: string;
  readonly hint: string;
  readonly reading: (file: string) => string;
  readonly trouble: (trouble: ResultsFileTrouble) => string;
  /** What a file holds, in one sentence. */
  readonly found: (file: string, found: FoundExport, today: Day) => string;
  /** Networks leave posts out of some files. */
  readonly partial: string;

  readonly network: (key: string) => string;
  readonly networkTitle: string;
  readonly chooseNetwork: string;
  readonly sheetTitle: string;
  readonly columnsTitle: string;
  readonly columnsHint: string;
  /** Names the choice of what a column holds. */
  readonly columnUse: (heading: string) => string;
  readonly columnUnused: string;
  readonly sample: (text: string) => string;
  readonly fields: { readonly [F in ExportField]: string };
  readonly dateTitle: (sample: string) => string;
  readonly date: (day: Day, near?: Day) => string;
  readonly yearTitle: (sample: string) => string;
  readonly otherAccount: (account: string, known: readonly string[]) => MessageWords;
  readonly isMine: string;
  readonly isNotMine: string;
  readonly older: MessageWords;
  readonly olderChoices: { readonly [C in 'keep' | 'take']: string };
  readonly goOn: string;
  readonly answered: string;
  readonly answer: (given: GivenAnswer) => string;
  readonly change: string;
  /** Names the button, for who hears it alone. */
  readonly changeAnswer: (answer: string) => string;

  readonly count: (count: ImportCount) => string;
  /** Name what is listed under each. */
  readonly matched: (count: number) => string;
  readonly fresh: (count: number) => string;
  readonly accountDays: (count: number) => string;
  readonly totals: (count: number) => string;
  /** Rows of a web site, named for what each is of. */
  readonly siteRows: (rows: SiteRows) => string;
  /** Posts with money behind their figures. */
  readonly paid: (count: number) => string;
  /** Of one of them. */
  readonly isPaid: string;
  /** Figures of no post and no day that have no name of their own. */
  readonly untitledTotal: string;
  readonly unsure: (count: number) => string;
  readonly absent: (count: number) => string;
  readonly told: (count: number) => string;
  readonly ways: { readonly [W in MatchWay]: string };
  readonly freshHint: string;
  readonly unsureHint: string;
  readonly reasons: { readonly [R in MatchReason]: string };
  /** Names the choice of the row that a post is. */
  readonly whichRow: (text: string) => string;
  readonly later: string;
  readonly asNew: string;
  readonly absentHint: string;
  readonly saidOf: (trouble: ToldTrouble) => string;
  readonly leftOut: (why: keyof LeftOut, count: number) => string;
  readonly lacking: (measures: readonly Measure[]) => string;
  /** Cells of the tab whose content is no figure, and stays. */
  readonly unread: (cells: readonly string[]) => string;
  /** Posts that nothing but their figures tells from others. */
  /** New rows that are known by their text and day alone. */
  readonly byText: (count: number) => string;
  readonly unknowable: (count: number) => string;
  readonly untitled: string;
  readonly figure: (measure: Measure, value: number) => string;
  readonly more: (count: number) => string;
  readonly write: (count: number) => string;
  readonly nothing: (tab: string) => string;
  readonly nothingAtAll: string;
  /** What has just been written. */
  readonly imported: (count: number) => string;
  readonly seeResults: string;
  readonly importAnother: string;

  readonly marksTitle: string;
  readonly marksHint: string;
  /** How many of the posts get their link with it, and whether all of them are marked. */
  readonly mark: (posts: number, links: number) => string;
  readonly marksNone: string;
  /** Posts whose row has neither their link nor an identifier. */
  readonly unlinked: (count: number) => string;
}
