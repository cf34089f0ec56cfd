/** What the pane does when something is asked of listed findings, in whichever view they stand. */
import type { Dispatch } from 'react';
import type { Language } from '../words/language.ts';
import type { Checked } from './load-findings.ts';
import { openMark } from './open-mark.ts';
import { openMove } from './open-move.ts';
import type { PaneActions } from './pane-session.ts';
import type { ListActions } from './state/list-actions.ts';
import { markFor } from './state/markable.ts';
import type { PaneEvent } from './state/pane-reducer.ts';
import type { PaneState } from './state/pane-state.ts';
import { rowSpots } from './state/row-spots.ts';

export interface ActionsSource {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

export function findingListActions({ state: pane, checked, dispatch, actions }: ActionsSource, language: Language): ListActions {
  return {
    isBusy: pane.writing !== null,
    today: checked.today,
    onMend: (findings) => dispatch({ type: 'panel-opened', panel: { kind: 'mends', keys: findings.map(({ cellsKey }) => cellsKey) } }),
    onIgnore: (findings, wish) => actions.ask({ kind: 'ignore', findings: findings.map(({ triaged }) => triaged), wish }, language),
    onRestore: ({ triaged }) => actions.ask({ kind: 'restore', findings: [triaged] }, language),
    onMark: (findings) => {
      const { rowAt } = rowSpots(checked);
      const [first] = findings;
      const state = first === undefined ? null : markFor(first.finding.code);
      const rows = findings.flatMap(({ finding: { cells: [cell] } }) => rowAt(cell) ?? []);
      if (state !== null) openMark(state, { lot: 'findings', rows }, { checked, dispatch, actions });
    },
    onMove: ({ finding, day, triaged }) => {
      if (day !== null) openMove(finding.cells[0], triaged.label, day, { checked, dispatch, actions });
    },
    onRule: (code) => dispatch({ type: 'panel-opened', panel: { kind: 'rule', code, isFromRules: false } }),
  };
}
