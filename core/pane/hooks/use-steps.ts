/** Does long work in slices, between which the page goes on; what is no longer wanted is left where it is. */
import { useEffect, useMemo, useState } from 'react';
import type { Steps } from '../../exchange/steps.ts';
import { SLICE_MS, othersTurn } from '../pace.ts';

/** Most work is over before anything is drawn. */
const FIRST_MS = 12;
/** Progress is drawn in so many steps. */
const PROGRESS_STEPS = 50;

interface Run<Result> {
  readonly steps: Steps<Result>;
  outcome: { readonly result: Result } | null;
  share: number;
}

export interface Stepped<Result> {
  /** Null until it is done. */
  readonly outcome: { readonly result: Result } | null;
  /** How far it is, from 0 to 1. */
  readonly share: number;
}

/** @param start Must be the same function until other work is wanted; null while there is none. */
export function useSteps<Result>(start: (() => Steps<Result>) | null): Stepped<Result> {
  const run = useMemo(() => (start === null ? null : begun(start())), [start]);
  const [, setShown] = useState<{ readonly run: Run<Result>; readonly at: number } | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (run === null || run.outcome !== null) return undefined;
    let isWanted = true;
    const work = async (): Promise<void> => {
      let at = -1;
      while (run.outcome === null) {
        await othersTurn();
        if (!isWanted) return;
        goOn(run, SLICE_MS);
        const now = run.outcome === null ? Math.floor(run.share * PROGRESS_STEPS) : PROGRESS_STEPS + 1;
        if (now > at) setShown({ run, at: now });
        at = Math.max(at, now);
      }
    };
    work().catch((error: unknown) => setBug({ error }));
    return () => {
      isWanted = false;
    };
  }, [run]);
  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  return run ?? NOTHING;
}

const NOTHING: Stepped<never> = { outcome: null, share: 0 };

function begun<Result>(steps: Steps<Result>): Run<Result> {
  const run: Run<Result> = { steps, outcome: null, share: 0 };
  goOn(run, FIRST_MS);
  return run;
}

function goOn<Result>(run: Run<Result>, milliseconds: number): void {
  const until = performance.now() + milliseconds;
  do {
    const step = run.steps.next();
    if (step.done === true) run.outcome = { result: step.value };
    else run.share = step.value;
  } while (run.outcome === null && performance.now() < until);
}
