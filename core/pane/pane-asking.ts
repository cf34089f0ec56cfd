/** What an open pane asks of the grid before something is written: which posts are selected, what the lists of columns offer, what else a panel needs. */
import type { Dispatch } from 'react';
import { HostError } from '../host.ts';
import type { Workbook } from '../host.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { followSelection } from './follow-selection.ts';
import { listKey } from '../tracking/mark-plan.ts';
import type { LateParts } from './late-parts.ts';
import type { Checked } from './load-findings.ts';
import type { PaneEvent } from './state/pane-reducer.ts';

export interface AskingSource {
  readonly workbook: Workbook;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onBug: (error: unknown) => void;
  /** Null until they are there. */
  readonly parts: () => LateParts | null;
  /** The calendar as it was last read. */
  readonly last: () => Checked | null;
  readonly readAgain: () => void;
}

export interface PaneAsking {
  readonly askSelection: () => void;
  /** Asks again whenever something else is selected, until what is answered is called. */
  readonly followSelection: () => () => void;
  readonly askLists: (cells: readonly CellRef[]) => void;
  readonly consult: (read: (workbook: Workbook) => Promise<void>) => void;
  /** The workbook was read again. */
  readonly onLoaded: () => void;
}

/** A selection is looked up in a reading; where others have moved the rows since, in one more. */
const MOST_READINGS = 2;

export function startAsking({ workbook, dispatch, onBug, parts, last, readAgain }: AskingSource): PaneAsking {
  /** Readings that are still worth a try; 0 while nothing is asked. */
  let left = 0;
  /** Which question is the last. */
  let turn = 0;
  /** True where nobody asked by a press: then a host that can't answer now is no news. */
  let isQuiet = false;

  async function ask(): Promise<void> {
    const [code, checked] = [parts(), last()];
    if (code === null || checked === null) return;
    left -= 1;
    turn += 1;
    const asked = turn;
    try {
      const posts = await code.selectedPosts(workbook, checked);
      if (asked !== turn) return;
      if (posts?.isStale === true && left > 0) return readAgain();
      left = 0;
      dispatch({ type: 'selection-answered', selection: posts });
    } catch (error) {
      if (!(error instanceof HostError)) return onBug(error);
      if (asked !== turn) return;
      left = 0;
      if (isQuiet) return;
      dispatch({ type: 'selection-answered', selection: null });
      dispatch({ type: 'fault-raised', fault: { during: 'reveal', fault: error.fault } });
    }
  }

  function start(isUnasked: boolean): void {
    // A question by a press that is still open stays one.
    isQuiet = isUnasked && (left === 0 || isQuiet);
    left = MOST_READINGS;
    void ask();
  }

  return {
    askSelection: () => start(false),
    followSelection: () => followSelection(workbook, () => start(true), onBug),
    askLists: (cells) => {
      void askLists(workbook, cells, dispatch).catch(onBug);
    },
    consult: (read) => {
      void read(workbook).catch((error: unknown) => {
        if (!(error instanceof HostError)) return onBug(error);
        dispatch({ type: 'fault-raised', fault: { during: 'reveal', fault: error.fault } });
      });
    },
    onLoaded: () => {
      if (left > 0) void ask();
    },
  };
}

/** A list that can't be read is none that is known: the write itself is refused where a cell's list does not take the word. */
async function askLists(workbook: Workbook, cells: readonly CellRef[], dispatch: Dispatch<PaneEvent>): Promise<void> {
  let read: readonly (readonly string[] | null)[] = [];
  try {
    read = await workbook.lists(cells);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
  dispatch({ type: 'lists-answered', lists: new Map(cells.map((cell, index) => [listKey(cell), read[index] ?? null])) });
}
