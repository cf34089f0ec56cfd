/** What was recognised in a workbook: a calendar with its columns, or why there is none to work on. */
import type { AdLevel, TopList } from '../lexicon/export-headings.ts';
import type { SiteLevel } from '../lexicon/site-levels.ts';
import type { SheetId } from '../table/cell-ref.ts';
import type { Role } from '../table/role.ts';

/** A column as it was understood. */
export interface RecognisedColumn {
  /** From 0. */
  readonly column: number;
  /** Text of the header cell as it stands; '' where blank. */
  readonly heading: string;
  /** Null where the column plays no known part. */
  readonly role: Role | null;
  /** 0 (a guess) to 1 (certain); for a column without a role, how certain it is that it plays none. */
  readonly confidence: number;
  /** Key of the network, for one of several columns that each hold a channel's status or mark; the role is then null. */
  readonly channel?: string;
  /** True where a person has said so. */
  readonly isRemembered?: boolean;
}

/** Something in a tab's layout that is not read, or read in one of several ways, and that people should know. */
export type LayoutRemark =
  /** Another table stands to the side; columns from and to, both included, and the row of its headings. */
  | { readonly kind: 'table-beside'; readonly firstColumn: number; readonly lastColumn: number; readonly row: number }
  /** Another table stands below, past an empty row: the row of its headings and the columns from and to. */
  | { readonly kind: 'table-below'; readonly firstColumn: number; readonly lastColumn: number; readonly row: number }
  /** Several columns have one heading; the first of `columns` is the one that is read. */
  | { readonly kind: 'heading-doubled'; readonly heading: string; readonly columns: readonly number[] }
  /** There are columns further right than Suivi looks. */
  | { readonly kind: 'columns-unseen'; readonly firstColumn: number };

/** What the headings of a network's export tell of its rows; columns by their places. */
export interface ExportSigns {
  /** Above 0 where money has brought views. */
  readonly boosted: readonly number[];
  /** A word where money is behind the post. */
  readonly funded: readonly number[];
  /** Where each row adds up the days of an ad, a set of ads or a campaign: the column of the last of them, and that of what it is called. */
  readonly periods: { readonly end: number; readonly level: AdLevel; readonly name: number } | null;
  readonly topList: TopList | null;
  /** The column that says whether figures are of a post's whole life, beside that of the post's day; absent where there is none. */
  readonly span?: number;
  /** What each row of a web site's figures is of; absent where it is of a day, or the table of no web site. */
  readonly siteLevel?: SiteLevel;
}

/** A tab that holds (a part of) the calendar. */
export interface RecognisedSheet {
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** From 0. */
  readonly headerRow: number;
  /** Rows of the sheet after the header that may hold posts: up to but not including this row. */
  readonly endRow: number;
  /** Left to right; no role twice. */
  readonly columns: readonly RecognisedColumn[];
  /** What the tab's name and the title above the header say of the period; absent where they say nothing. */
  readonly period?: TitlePeriod;
  /** The column after the table's last, where it holds something though it has no heading: a shifted row reaches into it. */
  readonly overflowColumn?: number;
  /** Of figures without dates, the column that says on which weekday each post went out. */
  readonly weekdayColumn?: number;
  /** Of a network's figures, what the headings say of the rows as a whole; absent where they say nothing. */
  readonly exportSigns?: ExportSigns;
  readonly remarks?: readonly LayoutRemark[];
}

/** The year, and perhaps the month, that a tab's dates fall in. */
export interface TitlePeriod {
  readonly year: number;
  /** 1–12, or null for a whole year. */
  readonly month: number | null;
}

/** Why a workbook's layout can't be worked on. */
export type DeclineCode =
  /** No sheet holds any value. */
  | 'workbook-empty'
  /** A few cells of text, such as a title, but nothing below them. */
  | 'title-only'
  /** A month or week grid: weekdays across, no date column. */
  | 'layout-grid'
  /** One text column per channel, instead of one row per post. */
  | 'layout-wide'
  /** No calendar in the first columns of a tab that has more than are looked at. */
  | 'beyond-columns'
  /** The tab that was the calendar, which `sheetName` is the name of, was deleted. */
  | 'calendar-gone'
  /** Tables there are, but none that plans posts or reports on them. */
  | 'no-calendar';

export interface Declined {
  readonly kind: 'declined';
  readonly code: DeclineCode;
  /** The tab that came nearest, where there is one; or the one that is gone. */
  readonly sheetName: string | null;
}

export interface Recognised {
  readonly kind: 'recognised';
  /** Whether rows are planned posts or a network's figures on past ones. */
  readonly content: 'calendar' | 'analytics';
  /** The main tab first. */
  readonly sheets: readonly [RecognisedSheet, ...RecognisedSheet[]];
}

export type Recognition = Recognised | Declined;
