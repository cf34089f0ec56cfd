/** The shapes of a workbook in memory: what a sheet holds, and what is told when it changes. */
import type { Cell } from '../../../core/table/cell.ts';
import type { SheetId } from '../../../core/table/cell-ref.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import type { LineChange } from './area.ts';

/** Who does something: the add-in under test, the person at the screen, or a colleague elsewhere. */
export type Author = 'addin' | 'person' | 'colleague';

/** Fonts, fills and alignment as far as a spreadsheet page shows them; colours are `#rrggbb`. */
export interface BookStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Thin lines at the sides of the cell, in the colour of text or in one of their own; other borders are kept in the file and not modelled. */
  readonly topBorder?: boolean | string;
  readonly leftBorder?: boolean | string;
  readonly bottomBorder?: boolean | string;
  readonly rightBorder?: boolean | string;
  /** Whether the cell may be changed while its sheet is protected. */
  readonly isUnlocked?: boolean;
}

/** One cell. A formula keeps its leading `=` and en-US spelling; `value` is then its last result. */
export interface BookCell {
  readonly value: Cell;
  readonly formula?: string;
  /** Number format pattern; absent means `General`. */
  readonly format?: string;
  readonly style?: BookStyle;
}

/** A block of cells, counted from 0; the ends are part of it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface BookTable {
  readonly name: string;
  readonly area: Area;
  readonly style?: string;
  /** The file's own description, which keeps what is not modelled when it is written back. */
  readonly source?: object;
}

/** A drop-down list on some cells; other kinds of validation are kept in the file and not modelled. */
export interface BookValidation {
  readonly areas: readonly Area[];
  readonly values: readonly string[];
  /** The cells that the list stands in, as a formula such as `=Lists!$A$2:$A$9`; absent for one that stands in the rule itself. */
  readonly reference?: string;
  /** Whether other values are refused (`stop`), or at most remarked upon. */
  readonly isStrict: boolean;
  /** The file's own description, which keeps what is not modelled when it is written back. */
  readonly source?: object;
}

/** Colours of the cells that hold exactly this text, or begin with it; other conditional formats are kept in the file and not modelled. */
export interface BookColours {
  readonly areas: readonly Area[];
  readonly value: string;
  readonly isStart?: true;
  readonly fill?: string;
  readonly color?: string;
  /** The file's own description, which keeps what is not modelled when it is written back. */
  readonly source?: object;
}

export interface BookFilter {
  readonly area: Area;
  /** For each filtered column (from the area's left, from 0) the texts that stay visible. */
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}

/** Cells are named as a formula would: `Plan!$A$2:$A$9`. */
export interface BookSeries {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
  /** `#rrggbb`, of the columns or the line; absent where nobody chose one. */
  readonly colour?: string;
  /** Of a line, in points. */
  readonly width?: number;
  readonly isDashed?: true;
}

/** A chart as data: drawn by whoever shows it. */
export interface BookChart {
  readonly name: string;
  /** `column` for upright columns, `bar` for lying bars, `line`, or what else a file names. */
  readonly type: string;
  readonly title: string;
  readonly series: readonly BookSeries[];
  /** The cells that it covers; absent where a file does not say. */
  readonly place?: Area;
  /** Number format and title of the axis of values. */
  readonly format?: string;
  readonly axisTitle?: string;
  /** Where the axis of values begins; absent where the host says. */
  readonly minimum?: number;
  /** Whether series are named beside the picture, or below it; absent for no legend. */
  readonly hasLegend?: true;
  /** Whether the first category stands at the far end of its axis: on top, with lying bars. */
  readonly isReversed?: true;
  /** The file's own description, which keeps what is not modelled when it is written back. */
  readonly source?: object;
}

/** Where a click on a cell leads: a place in the workbook, as a formula names it, or an address of the web. */
export type BookLink = { readonly place: string; readonly tip?: string } | { readonly url: string; readonly tip?: string };

/** How a sheet prints. */
export interface BookPage {
  readonly paper?: 'letter' | 'a4';
  readonly isLandscape: boolean;
  /** Pages that it is shrunk to; null for as many as it takes. */
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  /** Rows from the top that every page begins with. */
  readonly titleRows: number;
  /** With the codes of spreadsheets, such as `&P` for the page's number. */
  readonly footerLeft: string;
  readonly footerRight: string;
  /** Rows that begin a new page because somebody said so; absent for none. */
  readonly breaks?: readonly number[];
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

/** Which part of a sheet changed; `layout` is merges, links, drop-down lists, conditional colours, frozen panes, charts and how it prints. */
export type StructurePart = 'rows' | 'columns' | 'filter' | 'protection' | 'table' | 'layout';

/** One change, as told to listeners after it happened. */
export type BookChange =
  | { readonly kind: 'cells'; readonly sheet: SheetId; readonly area: Area; readonly author: Author }
  | {
      readonly kind: 'structure';
      readonly sheet: SheetId;
      readonly what: StructurePart;
      readonly author: Author;
      /** Where rows or columns came in or went away; absent where they only changed, such as when hidden. */
      readonly lines?: LineChange;
    }
  | { readonly kind: 'sheets'; readonly sheet: SheetId; readonly what: 'added' | 'deleted' | 'renamed' | 'moved' | 'visibility'; readonly author: Author }
  | { readonly kind: 'selection'; readonly sheet: SheetId; readonly area: Area; readonly author: Author };

/**
 * Cells to write, row by row from a top left cell. In each list `undefined` leaves a cell as it is.
 * A value alone replaces a formula; a formula with a value at the same place has that value as its result.
 */
export interface CellBlock {
  readonly values?: readonly (readonly (Cell | undefined)[])[];
  /** With their leading `=`; null turns a formula into its last result. */
  readonly formulas?: readonly (readonly (string | null | undefined)[])[];
  /** Number format patterns; `General` takes a format away. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
  readonly styles?: readonly (readonly (BookStyle | null | undefined)[])[];
}

/** One column to sort by, counted from the left of the sorted block. */
export interface SortKey {
  readonly column: number;
  readonly isDescending?: boolean;
}

/** A row as it is stored, for walking a whole sheet; lists may be shorter than the sheet is wide. */
export interface BookRow {
  readonly row: number;
  readonly values: readonly Cell[];
  readonly formulas: readonly (string | undefined)[] | null;
  readonly looks: readonly ({ readonly format?: string; readonly style?: BookStyle } | undefined)[] | null;
}

export type BookListener = (change: BookChange) => void;

export interface BookOptions {
  readonly dateSystem?: DateSystem;
  readonly name?: string;
}
