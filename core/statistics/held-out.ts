/** Whether groups tell anything of values that they were not made from: estimates from one half of the values, judged on the other, over many random halves. */
import { chanceFrom } from './chance.ts';
import { emptySums, shrunken, strengthOf } from './shrinkage.ts';
import type { GroupSums, Strength } from './shrinkage.ts';

const SEED = 20_261_125;
const MOST_HALVES = 400;
const FEWEST_HALVES = 8;
/** Values looked at in all: with many of them, one split is much like the next. */
const WORK = 400_000;

export interface HeldOut {
  readonly halves: number;
  /** Squared error on the other half ÷ that of saying the mean of all, over all halves: of the groups' own means, and of shrunken ones. */
  readonly rawError: number;
  readonly shrunkenError: number;
  /** Share of the halves in which the shrunken means did better than the mean of all. */
  readonly won: number;
}

/** `groups` holds the group of each value, below `count`. The order of the values matters: sort them for the same answer whatever it was. */
export function heldOutCheck(values: Float64Array, groups: Uint16Array, count: number): HeldOut {
  const halves = Math.max(FEWEST_HALVES, Math.min(MOST_HALVES, Math.floor(WORK / Math.max(1, values.length))));
  const { word } = chanceFrom(SEED);
  const all = emptySums(count);
  for (let index = 0; index < values.length; index += 1) addTo(all, groups[index] as number, values[index] as number);
  const seen = emptySums(count);
  const total = { none: 0, raw: 0, shrunken: 0 };
  let won = 0;
  for (let half = 0; half < halves; half += 1) {
    for (const sums of [seen.counts, seen.sums, seen.squares]) sums.fill(0);
    let bits = 0;
    for (let index = 0; index < values.length; index += 1) {
      if ((index & 31) === 0) bits = word();
      if ((bits >>> (index & 31)) & 1) addTo(seen, groups[index] as number, values[index] as number);
    }
    const errors = errorsOf(all, seen);
    total.none += errors.none;
    total.raw += errors.raw;
    total.shrunken += errors.shrunken;
    if (errors.shrunken < errors.none) won += 1;
  }
  return { halves, rawError: total.raw / total.none, shrunkenError: total.shrunken / total.none, won: won / halves };
}

function addTo({ counts, sums, squares }: GroupSums, group: number, value: number): void {
  counts[group] = (counts[group] as number) + 1;
  sums[group] = (sums[group] as number) + value;
  squares[group] = (squares[group] as number) + value * value;
}

interface Errors {
  readonly none: number;
  readonly raw: number;
  readonly shrunken: number;
}

/** Squared errors over the values that were not seen, from the sums of both. */
function errorsOf(all: GroupSums, seen: GroupSums): Errors {
  const strength: Strength = strengthOf(seen);
  let [none, raw, drawn] = [0, 0, 0];
  for (let group = 0; group < all.counts.length; group += 1) {
    const seenCount = seen.counts[group] as number;
    const count = (all.counts[group] as number) - seenCount;
    if (count === 0) continue;
    const seenSum = seen.sums[group] as number;
    const sum = (all.sums[group] as number) - seenSum;
    const squares = (all.squares[group] as number) - (seen.squares[group] as number);
    const errorOf = (estimate: number): number => squares - 2 * estimate * sum + count * estimate * estimate;
    none += errorOf(strength.mean);
    raw += errorOf(seenCount === 0 ? strength.mean : seenSum / seenCount);
    drawn += errorOf(shrunken(seenCount, seenSum, strength));
  }
  return { none, raw, shrunken: drawn };
}
