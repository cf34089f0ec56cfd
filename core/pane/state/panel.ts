/** What can stand in place of the views, with a way back to them. */
import type { FindingCode } from '../../findings/finding.ts';
import type { PlannedMove, RefusedMove } from '../../planning/plan-move.ts';
import type { State } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Day } from '../../time/day.ts';
import type { ListsByColumn } from '../../tracking/mark-plan.ts';
import type { CadenceSlot } from './cadence-gaps.ts';
import type { ListedRows, Selection } from './mark-lots.ts';
import type { ShownReports } from './report-wish.ts';

export type Panel =
  /** What a rule is about. */
  | { readonly kind: 'rule'; readonly code: FindingCode; readonly isFromRules: boolean }
  /** All rules and what can be set. */
  | { readonly kind: 'rules' }
  /** What mending these findings would change, by their keys in the list. */
  | { readonly kind: 'mends'; readonly keys: readonly string[] }
  /** Moving a post to another day, and what that changes; null until it is known. */
  | { readonly kind: 'move'; readonly cell: CellRef; readonly label: string; readonly to: Day; readonly plan: PlannedMove | RefusedMove | null }
  /** Who could fill the gaps of the period that is shown. */
  | { readonly kind: 'proposals' }
  /** Which idea could fill a slot, and what the lists of its columns offer as far as it is known. */
  | { readonly kind: 'promote'; readonly slot: CadenceSlot; readonly lists: ListsByColumn }
  /** Bringing in what a network's export says of posts; with what the lists of the columns offer that it may mark, as far as that is known. */
  | { readonly kind: 'import-results'; readonly lists?: ListsByColumn }
  /** What became of a report that was asked for, or what else leaves the calendar. */
  | { readonly kind: 'reports'; readonly shown: ShownReports }
  | MarkPanelState;

/** Marking posts: as what at first, which rows there are to choose from, and what the lists of their columns offer as far as it is known. */
export interface MarkPanelState {
  readonly kind: 'mark';
  readonly state: State;
  /** Null where only the grid says which. */
  readonly list: ListedRows | null;
  readonly selection: Selection;
  readonly lists: ListsByColumn;
}
