/** Medians and quartiles by linear interpolation: type 7 of R. J. Hyndman and Y. Fan, “Sample quantiles in statistical packages” (1996), as in spreadsheets. */
import { selectInPlace } from './select.ts';

export interface Quartiles {
  readonly first: number;
  readonly median: number;
  readonly third: number;
}

/** Of the values from `from` to `to`, the end exclusive, which change places; in their unit. NaN for no values. */
export function quartilesInPlace(values: Float64Array, from = 0, to: number = values.length): Quartiles {
  const median = quantileInPlace(values, 0.5, from, to);
  // Each half now stands on its side of the middle.
  const middle = from + ((to - from - 1) >> 1);
  return {
    first: quantileInPlace(values, 0.25, from, to, from, Math.min(to, middle + 2)),
    median,
    third: quantileInPlace(values, 0.75, from, to, middle, to),
  };
}

/** The value below which the share `level` of the values lies. `left` and `right` bound where it can be, the end exclusive. */
export function quantileInPlace(values: Float64Array, level: number, from = 0, to: number = values.length, left: number = from, right: number = to): number {
  const count = to - from;
  if (count < 1) return Number.NaN;
  const position = (count - 1) * level;
  const place = from + Math.floor(position);
  const lower = selectInPlace(values, place, left, right);
  const part = position - Math.floor(position);
  if (part === 0) return lower;
  let upper = values[place + 1] as number;
  for (let index = place + 2; index < right; index += 1) if ((values[index] as number) < upper) upper = values[index] as number;
  // Where both are the same, rounding must not make a third.
  return upper === lower ? lower : lower + part * (upper - lower);
}

/** The median of values that keep their places. */
export function medianOf(values: Float64Array): number {
  return quantileInPlace(values.slice(), 0.5);
}
