/**
 * What a report says, from top to bottom, in a form that knows neither rows nor columns of a tab: titles, sentences,
 * figures, tables and the charts over them. Every report becomes blocks, and one layout makes a tab of any blocks.
 */
import type { Cell } from '../../table/cell.ts';
import type { CellLink, ChartTone } from '../../edits/sheet-page.ts';
import type { DayGridBlock } from './day-grid.ts';

/** How a cell or a sentence is meant; each shows without its colour too, by a word or a sign in its text. */
export type Tone = 'plain' | 'quiet' | 'good' | 'warning' | 'bad';

/** `text` as it stands; the others are numbers shown in the reader's own way. A date is a serial `Day`, a time a fraction of a day. */
export type ValueKind = 'text' | 'count' | 'decimal' | 'percent' | 'money' | 'date' | 'weekday-date' | 'time';

export interface ReportCell {
  readonly value: Cell;
  /** Absent for that of its column. */
  readonly kind?: ValueKind;
  readonly tone?: Tone;
  readonly isBold?: true;
  /** Where a click on it leads. */
  readonly link?: CellLink['to'];
  /** `#rrggbb` behind and of the text, such as the colours of a state. */
  readonly colours?: readonly [fill: string, text: string];
}

export interface ReportColumn {
  readonly heading: string;
  readonly kind: ValueKind;
  /** First column of the report's grid that it takes, from 0, and how many of them; columns stand left to right. */
  readonly at: number;
  readonly span: number;
  readonly isWrapped?: true;
  /**
   * Whether people write in this column, which Suivi leaves empty: what they wrote is carried over when the report is
   * made again, to the row whose other cells say the same.
   */
  readonly isForNotes?: true;
}

/** A table over some columns of the report's grid. */
export interface TableBlock {
  readonly kind: 'table';
  /** Unique in the report; charts name it. */
  readonly id: string;
  readonly columns: readonly [ReportColumn, ...ReportColumn[]];
  /** Beside `columns`; a value alone is a plain cell. */
  readonly rows: readonly (readonly (ReportCell | Cell)[])[];
  /**
   * Beside `rows`, what each is of, whatever its words and figures: notes follow it. Small letters and hyphens, at most
   * 30; null and absent where rows are known by their texts.
   */
  readonly kinds?: readonly (string | null)[];
  /** Stands in place of rows where there are none. */
  readonly empty: string;
  /** In smaller letters, for a long list. */
  readonly isSmall?: true;
}

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly subtitle: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** A sentence or two over the whole width, wrapped. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: Tone; readonly link?: CellLink['to'] }
  /** A few figures side by side, at most five: large, each with what it is beneath. */
  | { readonly kind: 'figures'; readonly items: readonly { readonly label: string; readonly cell: ReportCell & { readonly kind: ValueKind } }[] }
  | TableBlock
  | DayGridBlock
  /** Over rows of a table that stands before it; hidden where the table has no rows. */
  | {
    readonly kind: 'chart';
    readonly name: string;
    readonly of: string;
    readonly chart: 'columns' | 'lines' | 'bars';
    readonly title: string;
    readonly axisTitle: string;
    readonly format: ValueKind;
    /** Places in the table's columns. */
    readonly categories: number;
    readonly series: readonly [{ readonly column: number; readonly tone: ChartTone }, ...{ readonly column: number; readonly tone: ChartTone }[]];
    /** Part of the report's width that it takes; those that are less than whole share a row with the next of the same width. */
    readonly width: 'whole' | 'half' | 'third';
  }
  | { readonly kind: 'page-break' };

/** A report that is ready to become a tab. */
export interface ReportDocument {
  /** What it is of, whatever its language: `week 2026-W47`, `month 2026-12`, `audit 2026-11`, `digest 2026-W47`. Letters, digits, hyphens and one space. */
  readonly key: string;
  /** The tab's name where it is free: at most 31 UTF-16 units. */
  readonly name: string;
  /** Widths of the report's grid, in characters of the standard font, from column A. */
  readonly grid: readonly number[];
  readonly blocks: readonly Block[];
  readonly isLandscape: boolean;
  readonly paper: 'letter' | 'a4';
  /** What A1 says until the tab is whole, in both languages; names the report. */
  readonly unfinished: string;
  /** Region whose numbers and dates it shows, such as `fr-CA`. */
  readonly region: 'fr-CA' | 'fr-FR' | 'en-CA' | 'en-US';
}
