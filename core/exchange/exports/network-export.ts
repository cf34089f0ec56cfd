/** What is read from the file of figures that a network gives out: posts, or an account's days. */
import type { SiteLevel } from '../../lexicon/site-levels.ts';
import type { Measure } from '../../table/role.ts';
import type { Day } from '../../time/day.ts';

export const EXPORT_KINDS = [
  'facebook', 'instagram', 'x-2017', 'x-2025', 'x-2026', 'x-days', 'linkedin-posts', 'linkedin-top', 'linkedin-days', 'linkedin-followers', 'youtube', 'tiktok-posts', 'tiktok-days',
  'tiktok-followers', 'ga4', 'other',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** One post's figures, or an account's of one day. */
export interface ExportRow {
  /** Record of the file, from 1, headings and blank records included, as a spreadsheet would number it. */
  readonly record: number;
  readonly level: 'post' | 'day';
  /** The network's id as text; '' where there is none or it has been through scientific notation. */
  readonly id: string;
  /** The file's own; of a video, whose export has none, the one that its id makes. */
  readonly url: string;
  readonly account: string;
  /** Null at level `day` where the row is of no single day, such as one of a web site's channels over the whole period. */
  readonly day: Day | null;
  /** The days that the row adds up, where the file says so of each row; then it is of no single `day`. */
  readonly period?: readonly [first: Day, last: Day];
  /** Minutes since midnight, as the file says. */
  readonly minutes: number | null;
  readonly title: string;
  readonly text: string;
  readonly format: string;
  /** An answer to somebody: nobody plans those. */
  readonly isReply: boolean;
  /** Whether money is behind its figures, as far as the file says. */
  readonly isBoosted: boolean;
  /** Its day can't be that of its figures, as a trouble tells: it goes nowhere. */
  readonly isDoubtful?: true;
  /** NaN never stands here: what is no number is left out and told. */
  readonly measures: ReadonlyMap<Measure, number>;
}

/** Why something of the file needs a look; the texts are what the cell says. */
export type ExportTrouble =
  /**
   * Left out: `measure-unreadable` (or below 0), `part-unreadable` (the same of a part of engagements without a total: the post's other
   * parts go with it), `share-over-one`, `date-unreadable`, `id-shortened`, and `not-lifetime`: a post's figures of one day
   * or month, which can't stand for its own. `measure-not-known` (`#N/A`) counts as blank. Taken as they are:
   * `measure-rounded` (`1.2K`), `measure-grouped` (`1.234` as thousands, which nothing in the file bears out), and `over-reach`: more
   * engagements than the number of people reached.
   */
  | {
    readonly kind: 'measure-unreadable' | 'measure-not-known' | 'measure-rounded' | 'measure-grouped' | 'over-reach' | 'part-unreadable' | 'share-over-one' | 'date-unreadable' | 'id-shortened' | 'not-lifetime';
    readonly record: number; readonly column: string; readonly text: string;
  }
  /** The row goes nowhere: its day is yet to come, or is not on the weekday that is written beside it. */
  | { readonly kind: 'date-ahead' | 'weekday-wrong'; readonly record: number; readonly column: string; readonly text: string }
  /** A total, a heading repeated, a note above or below, the beginning of a record at the end of a file cut off: rightly left out, and said; `count` records from this one on. */
  | { readonly kind: 'record-dropped'; readonly record: number; readonly count: number; readonly why: 'total' | 'preamble' | 'blank' | 'heading' | 'other-table' | 'cut-off'; readonly text: string }
  /**
   * `dates-turned`: a spreadsheet has read some of the dates the other way round and kept them so; the text is one that it left: the file
   * must come afresh. `dates-mixed`: some dates are written day first and others month first; the text is one of the fewer.
   */
  | { readonly kind: 'dates-turned' | 'dates-mixed'; readonly record: number; readonly column: string; readonly text: string }
  /** `gains`: the heading says followers, its numbers are those won each day; `beside`: it is of a second table to the right. */
  | { readonly kind: 'column-unread'; readonly column: string; readonly why: 'unknown' | 'gains' | 'beside' }
  /** Accents were broken before the file came here; as many as could be are mended. */
  | { readonly kind: 'letters-damaged'; readonly record: number; readonly text: string }
  /** A sheet of the workbook that is an export too, and was not read. */
  | { readonly kind: 'other-sheet'; readonly name: string };

/** What the file leaves open; nothing is written before it is answered. */
export type ExportQuestion =
  /** No date tells which number is the month. */
  | { readonly kind: 'date-order'; readonly sample: string; readonly readings: readonly [dayFirst: Day, monthFirst: Day] }
  /** The year of the sample, which is the file's first date; that of the others follows. */
  | { readonly kind: 'year'; readonly sample: string; readonly years: readonly number[] }
  | { readonly kind: 'network'; readonly choices: readonly string[] }
  /** Headings that no form knows: which column is what. What is read meanwhile is read by the guesses. */
  | { readonly kind: 'columns'; readonly headings: readonly string[]; readonly guesses: ReadonlyMap<string, ExportField> };

/** What a person has said to the questions. */
export interface ExportAnswers {
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly year?: number;
  readonly network?: string;
  /** By heading. */
  readonly columns?: ReadonlyMap<string, ExportField>;
  /** Name of the sheet to be read, of a workbook with several. */
  readonly sheet?: string;
}

export type ExportField = Measure | 'id' | 'url' | 'account' | 'date' | 'time' | 'title' | 'text' | 'format';

export interface NetworkExport {
  readonly kind: ExportKind;
  /** Key of the network, `website` for Google Analytics; null until a person has said it. */
  readonly network: string | null;
  /** What each row of a web site's figures is of; absent where it is of a day, and in every other export. */
  readonly siteLevel?: SiteLevel;
  /** The one that most rows name; '' where the file names none. */
  readonly account: string;
  /** From the first to the last day of its rows; where none has a day, those that the file says it is of; null where it doesn't either. */
  readonly period: readonly [first: Day, last: Day] | null;
  /** The days that the file itself says its figures are of: a row without a day is a total over them. Null where it says none. */
  readonly statedPeriod: readonly [first: Day, last: Day] | null;
  /** Whether the network leaves posts out of such files: the best fifty, the first five hundred. */
  readonly isPartial: boolean;
  readonly rows: readonly ExportRow[];
  readonly troubles: readonly ExportTrouble[];
  readonly questions: readonly ExportQuestion[];
}

/** Why a file can't be used at all. */
export type ExportRefusal =
  | { readonly kind: 'not-a-table' } | { readonly kind: 'empty' } | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  /** Bytes of a workbook in the old binary form, a PDF, a picture: named by what they are; of a zip, the file to take out, '' where none will do. */
  | { readonly kind: 'wrong-file'; readonly found: 'xls' | 'pdf' | 'zip' | 'image' | 'other'; readonly take: string };
