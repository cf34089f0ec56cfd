/** Runs of three words as numbers: two hashes of each. */
import type { TextWords } from './text-words.ts';

/** What stands, twice, before the first word of a text and after its last. */
const BLANK_LOW = 0x1b873593;
const BLANK_HIGH = 0x3c6ef372;

/** How many runs a text has, those that it repeats counted each time. */
export function runCountOf({ starts }: TextWords, text: number): number {
  return (starts[text + 1] ?? 0) - (starts[text] ?? 0) + 2;
}

/** Writes the first hash of each of a text's runs into `into`, from `at` on. */
export function writeRuns({ starts, low }: TextWords, text: number, into: Int32Array, at: number): void {
  const start = starts[text] ?? 0;
  const end = starts[text + 1] ?? 0;
  let first = BLANK_LOW;
  let second = BLANK_LOW;
  for (let place = start; place < end + 2; place += 1) {
    const third = place < end ? (low[place] ?? 0) : BLANK_LOW;
    into[at + place - start] = mixed(first, second, third);
    first = second;
    second = third;
  }
}

/** The second hash of a text's run, by its number in the text. */
export function secondHashOf({ starts, high }: TextWords, text: number, run: number): number {
  const start = starts[text] ?? 0;
  const end = starts[text + 1] ?? 0;
  const third = start + run;
  const word = (place: number): number => (place < start || place >= end ? BLANK_HIGH : (high[place] ?? 0));
  return mixed(word(third - 2), word(third - 1), word(third));
}

/** One number for three in their order; the three are hashes already. */
function mixed(first: number, second: number, third: number): number {
  const sum = (Math.imul(first, 0x2c1b3c6d) + Math.imul(second, 0x297a2d39) + Math.imul(third, 0x85ebca6b)) | 0;
  return sum ^ (sum >>> 15);
}
