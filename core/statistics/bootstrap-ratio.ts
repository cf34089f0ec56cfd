/**
 * How far one total ÷ another can be trusted, the posts being a sample: the bias-corrected and accelerated bootstrap (B. Efron,
 * “Better bootstrap confidence intervals”, 1987) for few posts; for many, the normal interval of the ratio’s logarithm.
 */
import { DRAWS } from './bootstrap-median.ts';
import { chanceFrom } from './chance.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import { quantileInPlace } from './quantiles.ts';

type Interval = readonly [low: number, high: number];

const SEED = 20_261_124;
const MOST_DRAWN = 500;
const FEWEST = 3;
const LEVEL = 0.95;

/** Both beside each other, denominators above 0; null where the totals' ratio is not above 0 or there are too few. In any order of the pairs the same. */
export function ratioInterval(numerators: Float64Array, denominators: Float64Array): Interval | null {
  const count = numerators.length;
  const [over, under] = [sumOf(numerators), sumOf(denominators)];
  if (count < FEWEST || !(over > 0) || !(under > 0)) return null;
  if (count > MOST_DRAWN) return wide(numerators, denominators, over / under, under);
  const order = Array.from({ length: count }, (_, index) => index).sort((a, b) =>
    (denominators[a] as number) - (denominators[b] as number) || (numerators[a] as number) - (numerators[b] as number));
  const tops = Float64Array.from(order, (index) => numerators[index] as number);
  const bases = Float64Array.from(order, (index) => denominators[index] as number);
  return accelerated(drawRatios(tops, bases), over / under, leftOut(tops, bases, over, under));
}

function drawRatios(tops: Float64Array, bases: Float64Array): Float64Array {
  const { word } = chanceFrom(SEED);
  const count = tops.length;
  const scale = count / 2 ** 32;
  const ratios = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let over = 0;
    let under = 0;
    for (let taken = 0; taken < count; taken += 1) {
      const index = Math.floor(word() * scale);
      over += tops[index] as number;
      under += bases[index] as number;
    }
    ratios[draw] = over / under;
  }
  return ratios;
}

/** The ratio without each pair in turn. */
function leftOut(tops: Float64Array, bases: Float64Array, over: number, under: number): Float64Array {
  return tops.map((top, index) => (over - top) / (under - (bases[index] as number)));
}

function accelerated(drawn: Float64Array, ratio: number, jackknifed: Float64Array): Interval | null {
  let below = 0;
  for (const value of drawn) below += value < ratio ? 1 : value === ratio ? 0.5 : 0;
  const bias = normalQuantile(Math.min(1 - 0.5 / DRAWS, Math.max(0.5 / DRAWS, below / DRAWS)));
  const mean = sumOf(jackknifed) / jackknifed.length;
  let squares = 0;
  let cubes = 0;
  for (const value of jackknifed) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  const acceleration = squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
  const level = (z: number): number => normalBelow(bias + (bias + z) / (1 - acceleration * (bias + z)));
  const z = normalQuantile((1 + LEVEL) / 2);
  const scratch = drawn.slice();
  return [quantileInPlace(scratch, level(-z)), quantileInPlace(scratch, level(z))];
}

function wide(numerators: Float64Array, denominators: Float64Array, ratio: number, under: number): Interval {
  let squares = 0;
  for (let index = 0; index < numerators.length; index += 1) squares += ((numerators[index] as number) - ratio * (denominators[index] as number)) ** 2;
  const spread = Math.sqrt((squares * numerators.length) / (numerators.length - 1)) / under / ratio;
  const factor = Math.exp(normalQuantile((1 + LEVEL) / 2) * spread);
  return [ratio / factor, ratio * factor];
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
