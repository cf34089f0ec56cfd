/** Lets the page go on while long work is done, and the person end it. */
import { HostError } from '../host.ts';

export interface Pace {
  /** @throws HostError `cancelled` once the person has ended the work. */
  readonly step: (share: number) => Promise<void>;
}

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

/** The page has been drawn, and what was pressed has been heard. */
export async function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
