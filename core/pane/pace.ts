/** Lets the page go on while long work is done, and the person end it. */
import type { Steps } from '../exchange/steps.ts';
import { HostError } from '../host.ts';

export interface Pace {
  /** @throws HostError `cancelled` once the person has ended the work. */
  readonly step: (share: number) => Promise<void>;
}

/** With what is drawn after it, a slice stays below what a person feels. */
export const SLICE_MS = 24;

/** So long may the work hold the page up before others have their turn. */
const TURN_MS = 40;

export function createPace(onProgress: (share: number) => void, isCancelled: () => boolean): Pace {
  let since = performance.now();
  return {
    step: async (share) => {
      if (performance.now() - since > TURN_MS) {
        onProgress(share);
        await othersTurn();
        since = performance.now();
      }
      if (isCancelled()) throw new HostError('cancelled');
    },
  };
}

/** Told how far the work is, from 0 to 1, and asked whether the person has ended it. */
export interface SliceWatch {
  readonly onShare: (share: number) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Does all of the work, in slices between which the page goes on.
 * @throws HostError `cancelled` once the person has ended it.
 */
export async function bySlices<Result>(steps: Steps<Result>, watch: SliceWatch | null = null): Promise<Result> {
  for (let until = performance.now() + SLICE_MS; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    watch?.onShare(step.value);
    await othersTurn();
    if (watch?.isCancelled() === true) throw new HostError('cancelled');
    until = performance.now() + SLICE_MS;
  }
}

/** The page has been drawn, and what was pressed has been heard. */
export async function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
