/** Which report a person asks for, and what the panel of reports shows. */
import type { YearMonth } from '../../report/month/month-pack.ts';
import type { Cell } from '../../table/cell.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { IsoWeek } from '../../time/iso-week.ts';

/** Of a week or a month that is not named: the one that a team talks of on that day. */
export type ReportWish =
  | { readonly kind: 'week'; readonly week?: IsoWeek }
  | { readonly kind: 'month'; readonly month?: YearMonth }
  | { readonly kind: 'audit' }
  | { readonly kind: 'digest' };

/** A cell of a report in which somebody has typed, and what stands there. */
export interface EditedCell {
  readonly cell: CellRef;
  readonly value: Cell;
}

export type ShownReports =
  /** Somebody has typed into the report that is there: the cells that are not as Suivi would write them, which a person decides about. */
  | { readonly kind: 'edited'; readonly wish: ReportWish; readonly tab: string; readonly cells: readonly EditedCell[] }
  /** What leaves the calendar as files. */
  | { readonly kind: 'export' }
  /** Posts of the next days to put on hold, and those that are. */
  | { readonly kind: 'crisis' }
  /** The digest for colleagues, to copy. */
  | { readonly kind: 'digest' };
