/** Several comparisons at once: S. Holm, “A simple sequentially rejective multiple test procedure” (1979). */

/** Each likelihood as it counts among all of them, in their order: below 0.05 where the comparison holds together with the others. */
export function holm(likelihoods: readonly number[]): readonly number[] {
  const order = likelihoods.map((_, index) => index).sort((a, b) => (likelihoods[a] ?? 1) - (likelihoods[b] ?? 1) || a - b);
  const adjusted = new Array<number>(likelihoods.length).fill(1);
  let most = 0;
  for (const [rank, index] of order.entries()) {
    most = Math.max(most, Math.min(1, (likelihoods[index] ?? 1) * (likelihoods.length - rank)));
    adjusted[index] = most;
  }
  return adjusted;
}

/** At which level each of so many intervals is to be taken, for all of them to hold together at `level`: C. E. Bonferroni’s bound. */
export function togetherLevel(count: number, level = 0.95): number {
  return 1 - (1 - level) / Math.max(1, count);
}
