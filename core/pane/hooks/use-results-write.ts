/** Has a network's figures written, lets the person see how far the planning is, and end it before anything is written. */
import { useRef, useState } from 'react';
import type { ResultsInput } from '../../jobs/import-results.ts';
import type { Language } from '../../words/language.ts';
import type { PaneActions } from '../pane-session.ts';
import type { PaneState } from '../state/pane-state.ts';
import { writeResults } from '../write-results.ts';
import { useElapsedStage } from './use-elapsed-stage.ts';

/** What is over sooner needs no progress. */
const FELT_MS: readonly number[] = [300];
/** Progress is drawn in so many steps. */
const PROGRESS_STEPS = 50;

export interface ResultsWrite {
  /** How far the planning is, from 0 to 1; null where it takes no time worth the while, or can't be ended any more. */
  readonly share: number | null;
  readonly write: (input: ResultsInput, language: Language) => void;
  readonly cancel: () => void;
}

export function useResultsWrite({ writing }: PaneState, actions: PaneActions): ResultsWrite {
  const [share, setShare] = useState<number | null>(null);
  const run = useRef({ isCancelled: false });
  const isFelt = useElapsedStage(writing?.what === 'results' && writing.step === 'writing', FELT_MS) > 0;
  return {
    share: isFelt ? share : null,
    write: (input, language) => {
      const own = { isCancelled: false };
      run.current = own;
      setShare(0);
      actions.ask(writeResults(input, {
        onShare: (done) => setShare(done === null ? null : Math.floor(done * PROGRESS_STEPS) / PROGRESS_STEPS),
        isCancelled: () => own.isCancelled,
      }), language);
    },
    cancel: () => {
      run.current.isCancelled = true;
    },
  };
}
