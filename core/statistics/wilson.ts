/** Wilson's score interval: how far a share seen in few cases may be from the true one. */

/** Bounds between which the true share lies in 95 % of such samples. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on each side that hold 95 %. */
const Z = 1.959963984540054;

/** The interval for `hits` of `count` cases, `hits` from 0 to `count`; of no cases nothing is known. */
export function wilsonInterval(hits: number, count: number): ShareInterval {
  if (!(count > 0)) return { low: 0, high: 1 };
  const share = hits / count;
  const widening = (Z * Z) / count;
  const centre = (share + widening / 2) / (1 + widening);
  const half = (Z / (1 + widening)) * Math.sqrt((share * (1 - share)) / count + widening / (4 * count));
  // At the ends rounding would leave the bound a hair off.
  return { low: hits <= 0 ? 0 : Math.max(0, centre - half), high: hits >= count ? 1 : Math.min(1, centre + half) };
}
