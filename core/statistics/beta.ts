/** The beta and gamma distributions, by which counts have exact intervals. */

/** Steps after which fractions and series have long settled. */
const MOST_STEPS = 10_000;
const SETTLED = 1e-15;
/** Stands for 0 in a denominator. */
const TINY = 1e-300;

/** Logarithm of the gamma function, by C. Lanczos’ approximation (1964, g = 7, nine terms). */
export function logGamma(x: number): number {
  const [first, ...others] = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
    9.9843695780195716e-6, 1.5056327351493116e-7,
  ] as const;
  const sum = others.reduce((all: number, term, index) => all + term / (x + index), first);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Share of the beta distribution (a, b above 0) that lies below x, by Lentz’ way with its continued fraction. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / unlessZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / unlessZero(1 + even * d);
    c = unlessZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / unlessZero(1 + odd * d);
    c = unlessZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < SETTLED) break;
  }
  return front * fraction;
}

/** Share of the gamma distribution of shape a (scale 1) that lies below x: its series, and beyond its middle the fraction. */
export function gammaBelow(x: number, a: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let step = 1; step < MOST_STEPS && term > sum * SETTLED; step += 1) {
      term *= x / (a + step);
      sum += term;
    }
    return front * sum;
  }
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / unlessZero(b);
  let fraction = d;
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const part = -step * (step - a);
    b += 2;
    d = 1 / unlessZero(part * d + b);
    c = unlessZero(b + part / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < SETTLED) break;
  }
  return 1 - front * fraction;
}

/** Where a share that rises from `low` to `high` reaches `share`, by halving. */
export function whereReached(rising: (x: number) => number, share: number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (let step = 0; step < 200 && above - below > 1e-13 * Math.max(1e-3, above); step += 1) {
    const middle = (below + above) / 2;
    if (rising(middle) < share) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

function unlessZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
