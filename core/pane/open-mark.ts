/** Opens the marking of posts, and asks the grid which rows are selected. */
import type { Dispatch } from 'react';
import type { State } from '../table/calendar.ts';
import type { Checked } from './load-findings.ts';
import type { PaneActions } from './pane-session.ts';
import type { ListedRows } from './state/mark-lots.ts';
import type { PaneEvent } from './state/pane-reducer.ts';
import { rowSpots } from './state/row-spots.ts';

export interface MarkSource {
  readonly checked: Checked;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

/** `rows` of the calendar, from 0; null for what is selected. */
export function openMark(state: State, list: { readonly lot: ListedRows['lot']; readonly rows: readonly number[] } | null, { checked, dispatch, actions }: MarkSource): void {
  const { spotOf } = rowSpots(checked);
  const listed = list === null ? null : { lot: list.lot, spots: list.rows.map(spotOf) };
  dispatch({ type: 'panel-opened', panel: { kind: 'mark', state, list: listed, selection: 'asking', lists: new Map() } });
  actions.askSelection();
}
