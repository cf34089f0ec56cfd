/** Whether the medians of two samples differ, from what was drawn for each. */
import { DRAWS, drawnInterval } from './bootstrap-median.ts';
import { chanceFrom } from './chance.ts';

export interface MedianRatio {
  /** How likely medians at least so unlike are where there is no difference, both sides; never below 2 ÷ (draws + 1). */
  readonly likelihood: number;
  /** Bounds of the first median ÷ the second; null where the second may be 0 or below, and nothing can be divided by it. */
  readonly intervalAt: (level: number) => readonly [low: number, high: number] | null;
}

/** Draws of one sample beside other draws of the next: the same uniform numbers served both. */
const BESIDE: Uint32Array = shuffled(20_261_123);

function shuffled(seed: number): Uint32Array {
  const { below } = chanceFrom(seed);
  const places = Uint32Array.from({ length: DRAWS }, (_, place) => place);
  for (let place = DRAWS - 1; place > 0; place -= 1) {
    const other = below(place + 1);
    [places[place], places[other]] = [places[other] as number, places[place] as number];
  }
  return places;
}

export function compareMedians(first: Float64Array, second: Float64Array): MedianRatio {
  const ratios = new Float64Array(DRAWS);
  let above = 0;
  let below = 0;
  let isDivisible = true;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const one = first[draw] as number;
    const other = second[BESIDE[draw] as number] as number;
    if (one > other) above += 1;
    else if (one < other) below += 1;
    if (other > 0) ratios[draw] = one / other;
    else isDivisible = false;
  }
  // Draws that are the same speak for either side.
  const ties = DRAWS - above - below;
  return {
    likelihood: Math.min(1, (2 * (Math.min(above, below) + ties + 1)) / (DRAWS + 1)),
    intervalAt: (level) => (isDivisible ? drawnInterval(ratios, level) : null),
  };
}
