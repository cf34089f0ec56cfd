/** Waits out a run of events: acts once they have stopped for a moment, or have gone on for long. */

export interface Lull {
  /** An event happened. */
  readonly note: () => void;
  /** What was noted needs no act any more. */
  readonly clear: () => void;
}

/** While people type or paste, one change follows another: wait for a lull, but not for ever. */
const LULL_MS = 600;
const LONGEST_WAIT_MS = 3000;

export function createLull(act: () => void): Lull {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstNotedAt: number | null = null;

  function clear(): void {
    clearTimeout(timer);
    firstNotedAt = null;
  }

  return {
    clear,
    note: () => {
      firstNotedAt ??= performance.now();
      const wait = Math.max(0, Math.min(LULL_MS, firstNotedAt + LONGEST_WAIT_MS - performance.now()));
      clearTimeout(timer);
      timer = setTimeout(() => {
        clear();
        act();
      }, wait);
    },
  };
}
