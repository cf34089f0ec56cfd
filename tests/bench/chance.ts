/** A sequence of numbers that looks random and is the same on every machine. */

export interface Chance {
  /** From 0 to 1, the end exclusive. */
  readonly next: () => number;
  readonly isOneIn: (count: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/** A linear congruential sequence. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    next,
    isOneIn: (count) => next() * count < 1,
    // The index is always within the list, which is never empty.
    pick: <Value>(values: readonly Value[]) => values[Math.floor(next() * values.length)] as Value,
  };
}
