/** Numbers that look random and are the same on every machine: xoshiro128** by D. Blackman and S. Vigna (2018), filled by splitmix32. */

export interface Chance {
  /** A whole number of 32 bits, from 0. */
  readonly word: () => number;
  /** Above 0 and below 1. */
  readonly share: () => number;
  /** A whole number from 0, below `count`. */
  readonly below: (count: number) => number;
}

export function chanceFrom(seed: number): Chance {
  const fill = splitmix(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const word = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    word,
    share: () => (word() + 0.5) / 2 ** 32,
    below: (count) => Math.floor((word() / 2 ** 32) * count),
  };
}

/** Spreads a seed over as many words as wanted; never four zeros in a row. */
function splitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}
