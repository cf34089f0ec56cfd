/** How a tab looks that Suivi makes to be read and printed, beyond the columns that every tab has: as data, the same for every host. */
import type { SheetId } from '../table/cell-ref.ts';

/** A rectangle of the tab; rows and columns count from 0, the last ones included. */
export interface PageArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is set of cells; what is absent stays as the host has it. */
export interface CellLook {
  readonly isBold?: true;
  readonly isItalic?: true;
  /** In points. */
  readonly size?: number;
  /** Of the text, `#rrggbb`. */
  readonly colour?: string;
  /** `#rrggbb`. */
  readonly fill?: string;
  /** Number format, as the host's en-US pattern; `@` for text. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly isWrapped?: true;
  /** Thin lines, `#rrggbb`: below each row of the area, or around each of its cells. */
  readonly lines?: { readonly where: 'below' | 'around'; readonly colour: string };
}

/** One look and all the areas that have it, so that a host sets it in as few calls as it can. */
export interface LookedAreas {
  readonly look: CellLook;
  readonly areas: readonly [PageArea, ...PageArea[]];
}

/** A cell that leads somewhere; its text is the cell's own value. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly to:
    /** A cell of the same workbook: hosts know tabs by name or by id. */
    | { readonly kind: 'cell'; readonly sheet: SheetId; readonly sheetName: string; readonly row: number; readonly column: number }
    /** http or https, nothing else. */
    | { readonly kind: 'web'; readonly url: string };
}

/** What a series of a chart stands for; each has one colour, and differs from the others without it too. */
export type ChartTone = 'main' | 'target' | 'bound';

export interface ChartSeries {
  /** The cell that names it. */
  readonly name: { readonly row: number; readonly column: number };
  /** One column of numbers; blank cells are holes. */
  readonly values: PageArea;
  readonly tone: ChartTone;
}

/** A native chart over cells of the same tab. */
export interface SheetChart {
  /** Stable, and known to be Suivi's by its first word: `Suivi cadence`. */
  readonly name: string;
  /** Upright columns side by side; lines with bounds as thin lines; lying bars. */
  readonly kind: 'columns' | 'lines' | 'bars';
  readonly title: string;
  /** One column of cells, as many rows as every series. */
  readonly categories: PageArea;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Cells that it covers. */
  readonly place: PageArea;
  /** Number format of the axis of values, as the host's en-US pattern. */
  readonly format: string;
  /** What the axis of values counts. */
  readonly axisTitle: string;
}

export interface PrintSetup {
  readonly paper: 'letter' | 'a4';
  readonly isLandscape: boolean;
  /** Pages high that it is shrunk to, one page wide; null for as many as it takes. */
  readonly pagesTall: number | null;
  /** From the top, repeated on every page. */
  readonly titleRows: number;
  /** At the foot of every page, on the left; the page's number stands on the right. */
  readonly footer: string;
  /** Rows that begin a new page where the host can be told so; absent for none. */
  readonly breaks?: readonly number[];
}

export interface SheetPage {
  /** In order: later ones win where they overlap. */
  readonly looks: readonly LookedAreas[];
  /** Neighbouring cells of one row shown as one: only the first holds a value. */
  readonly merges: readonly PageArea[];
  /** Heights of rows in points; rows that are not named keep the host's. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly links: readonly CellLink[];
  readonly charts: readonly SheetChart[];
  readonly print: PrintSetup;
  /** Whether the host's lines between cells show. */
  readonly hasGridlines: boolean;
}

/** Colours of charts, as `#rrggbb`: they keep apart in grey too. */
export const CHART_COLOURS: { readonly [T in ChartTone]: string } = { main: '#0f6e68', target: '#b0b7bf', bound: '#7fb5b1' };
