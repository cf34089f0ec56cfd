/**
 * Values far from all the others. Modified z by B. Iglewicz and D. Hoaglin, “How to detect and handle outliers” (1993):
 * a few huge values can't hide each other, as they do behind the classic z, whose mean and deviation they stretch.
 */
import { quantileInPlace } from './quantiles.ts';

/** 0.75 quantile of the normal distribution: the median deviation of one whose standard deviation is 1. */
const MAD_SCALE = 0.6745;
/** Mean absolute deviation of a normal distribution is its standard deviation ÷ this. */
const MEAN_SCALE = 1.253314;
const FAR_ROBUST = 3.5;
const FAR_CLASSIC = 3;
/** Among fewer values nothing is far off: the classic z of ten values can't even reach 3. */
const FEWEST = 11;

export interface Outliers {
  /** Places in the values, in order. */
  readonly robust: readonly number[];
  readonly classic: readonly number[];
}

/** Without NaN. Where more than half of the values are the same, the mean absolute deviation stands in for the median one. */
export function outliersOf(values: Float64Array): Outliers {
  if (values.length < FEWEST) return { robust: [], classic: [] };
  const scratch = values.slice();
  const median = quantileInPlace(scratch, 0.5);
  let sum = 0;
  let deviation = 0;
  for (let index = 0; index < values.length; index += 1) {
    const off = Math.abs((values[index] as number) - median);
    scratch[index] = off;
    deviation += off;
    sum += values[index] as number;
  }
  const mad = quantileInPlace(scratch, 0.5);
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const robustFar = mad > 0 ? (FAR_ROBUST * mad) / MAD_SCALE : (FAR_ROBUST * MEAN_SCALE * deviation) / values.length;
  const classicFar = FAR_CLASSIC * Math.sqrt(squares / (values.length - 1));
  const robust: number[] = [];
  const classic: number[] = [];
  if (deviation === 0) return { robust, classic };
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Math.abs(value - median) > robustFar) robust.push(index);
    if (Math.abs(value - mean) > classicFar) classic.push(index);
  }
  return { robust, classic };
}
