/** The normal distribution, as far as intervals need it. */

/** What a further term of a series adds, once it no longer matters. */
const SETTLED = 1e-17;

/** Share of it that lies below `z`: by its series near the middle, by its continued fraction in the tails; to twelve decimals. */
export function normalBelow(z: number): number {
  if (z < 0) return 1 - normalBelow(-z);
  if (z > 8) return 1;
  if (z === 0) return 0.5;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) return 1 - density * tailFraction(z);
  let term = z;
  let sum = z;
  for (let step = 1; term / sum > SETTLED; step += 1) {
    term *= (z * z) / (2 * step + 1);
    sum += term;
  }
  return 0.5 + density * sum;
}

/** Laplace’s continued fraction of the tail, from its far end. */
function tailFraction(z: number): number {
  let fraction = z;
  for (let step = 120; step >= 1; step -= 1) fraction = z + step / fraction;
  return 1 / fraction;
}

/** The value below which a share lies: by Newton’s method, from a first guess by the logistic distribution. */
export function normalQuantile(share: number): number {
  if (!(share > 0)) return -Infinity;
  if (!(share < 1)) return Infinity;
  // The curve bends away from large steps: each is kept short.
  let z = Math.log(share / (1 - share)) / 1.702;
  for (let step = 0; step < 60; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const move = Math.max(-0.5, Math.min(0.5, (normalBelow(z) - share) / density));
    z -= move;
    if (Math.abs(move) < 1e-13) break;
  }
  return z;
}
