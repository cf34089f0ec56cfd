/** Opens the move of a post to a day, and asks what it would change. */
import type { Dispatch } from 'react';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import type { Checked } from './load-findings.ts';
import type { PaneActions } from './pane-session.ts';
import type { PaneEvent } from './state/pane-reducer.ts';

export interface MoveSource {
  readonly checked: Checked;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

/** `cell` is any of the post's row. */
export function openMove(cell: CellRef, label: string, to: Day, { checked: { found }, dispatch, actions }: MoveSource): void {
  const { recognition, outline, settings } = found;
  const sheet = recognition.kind === 'declined' ? undefined : recognition.sheets.find((each) => each.sheet === cell.sheet);
  if (sheet === undefined) return;
  dispatch({ type: 'panel-opened', panel: { kind: 'move', cell, label, to, plan: null } });
  actions.planMove({ sheet, row: cell.row, to, dateSystem: outline.dateSystem, holidays: settings.rules.holidays });
}
