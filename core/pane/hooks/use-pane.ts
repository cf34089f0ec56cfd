/** The pane's state, tied to a workbook: readings come in, cells are shown. */
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import type { ReadOptions, Workbook } from '../../host.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import { startFindingsReader } from '../findings-reader.ts';
import type { FindingsReader } from '../findings-reader.ts';
import { fetchLateParts } from '../late-parts.ts';
import type { LateParts } from '../late-parts.ts';
import type { Loaded } from '../load-findings.ts';
import { createRevealQueue } from '../reveal-queue.ts';
import type { RevealQueue } from '../reveal-queue.ts';
import { reducePane } from '../state/pane-reducer.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import { INITIAL_STATE } from '../state/pane-state.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { Surroundings } from '../surroundings.ts';

/** What components may ask of the workbook. */
export interface PaneActions {
  readonly readAgain: () => void;
  readonly cancelReading: () => void;
  readonly revealSoon: (cell: CellRef) => void;
  readonly revealNow: (cell: CellRef) => void;
  /** After a fault: shows the cell again that could not be shown. */
  readonly revealAgain: () => void;
  readonly goBack: () => void;
  readonly forgetOrigin: () => void;
}

export interface PaneModel {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
  /** There at the latest when something was loaded. */
  readonly parts: LateParts | null;
}

export function usePane(workbook: Workbook, surroundings: Surroundings): PaneModel {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const [parts, setParts] = useState<LateParts | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const reader = useRef<FindingsReader>(null);
  const queue = useRef<RevealQueue>(null);
  const lastCell = useRef<CellRef>(null);

  useEffect(() => {
    const load = async (options: ReadOptions): Promise<Loaded> => {
      const fetched = await fetchLateParts();
      setParts(fetched);
      return fetched.loadFindings(workbook, surroundings.today(), options);
    };
    reader.current = startFindingsReader(workbook, load, {
      onStarted: (isQuiet) => dispatch({ type: 'read-started', isQuiet }),
      onProgress: (done, total) => dispatch({ type: 'read-progressed', done, total }),
      onLoaded: (loaded) => dispatch({ type: 'read-finished', loaded }),
      onFault: (during, { fault }) => dispatch({ type: 'fault-raised', fault: { during, fault } }),
      onBug: (error) => setBug({ error }),
    });
    queue.current = createRevealQueue(workbook, {
      onShown: () => dispatch({ type: 'reveal-succeeded' }),
      onFault: ({ fault }) => dispatch({ type: 'fault-raised', fault: { during: 'reveal', fault } }),
      onBug: (error) => setBug({ error }),
    });
    return () => {
      reader.current?.stop();
      queue.current?.stop();
    };
  }, [workbook, surroundings]);

  const [actions] = useState<PaneActions>(() => ({
    readAgain: () => reader.current?.read(),
    cancelReading: () => reader.current?.cancel(),
    revealSoon: (cell) => queue.current?.soon((lastCell.current = cell)),
    revealNow: (cell) => queue.current?.now((lastCell.current = cell)),
    revealAgain: () => {
      if (lastCell.current !== null) queue.current?.now(lastCell.current);
    },
    goBack: () => queue.current?.back(),
    forgetOrigin: () => queue.current?.forget(),
  }));

  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  return { state, dispatch, actions, parts };
}
