/**
 * Means of small groups drawn toward the mean of all: (n·m + k·M) ÷ (n + k), the empirical Bayes estimate of C. Morris (1983).
 * The strength k is the variance within groups ÷ the variance between them, by the method of moments for groups of any size
 * (W. G. Cochran, 1939).
 */

/** What a group's values come to; beside each other, one entry for each group. */
export interface GroupSums {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

export function emptySums(groups: number): GroupSums {
  return { counts: new Float64Array(groups), sums: new Float64Array(groups), squares: new Float64Array(groups) };
}

export interface Strength {
  /** Mean of all values. */
  readonly mean: number;
  /** In values; Infinity where the groups differ no more than chance would have it. */
  readonly strength: number;
}

export function strengthOf({ counts, sums, squares }: GroupSums): Strength {
  let [count, sum, square, filled, countSquares, ofGroups] = [0, 0, 0, 0, 0, 0];
  for (let group = 0; group < counts.length; group += 1) {
    const n = counts[group] as number;
    if (n === 0) continue;
    filled += 1;
    count += n;
    countSquares += n * n;
    sum += sums[group] as number;
    square += squares[group] as number;
    ofGroups += (sums[group] as number) ** 2 / n;
  }
  const mean = sum / count;
  if (filled < 2 || count <= filled) return { mean, strength: Infinity };
  const within = (square - ofGroups) / (count - filled);
  const usual = (count - countSquares / count) / (filled - 1);
  const between = ((ofGroups - sum * mean) / (filled - 1) - within) / usual;
  // Of differences of the size of rounding nothing is left.
  return { mean, strength: between > 1e-12 * Math.abs(square / count) ? Math.max(0, within) / between : Infinity };
}

/** A group's mean drawn toward that of all. */
export function shrunken(count: number, sum: number, { mean, strength }: Strength): number {
  return strength === Infinity ? mean : (sum + strength * mean) / (count + strength);
}
