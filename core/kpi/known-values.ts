/** Figures taken out of their columns, post by post; by plain loops, for there may be many. */
import type { Divided } from './divided.ts';

/** The posts that have a number. */
export function knownPlaces(values: Float64Array, places: Uint32Array): Uint32Array {
  const known = new Uint32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    const value = values[place] as number;
    if (value !== value) continue;
    known[count] = place;
    count += 1;
  }
  return known.subarray(0, count);
}

export function valuesAt(values: Float64Array, places: Uint32Array): Float64Array {
  const taken = new Float64Array(places.length);
  for (let index = 0; index < places.length; index += 1) taken[index] = values[places[index] as number] as number;
  return taken;
}

/** The posts that have engagements and a basis above 0. */
export function ratedPlaces({ over, under }: Divided, places: Uint32Array): Uint32Array {
  const rated = new Uint32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    const engaged = over[place] as number;
    if (engaged !== engaged || !((under[place] as number) > 0)) continue;
    rated[count] = place;
    count += 1;
  }
  return rated.subarray(0, count);
}

/** Engagements ÷ basis of posts that have both. */
export function ratesAt({ over, under }: Divided, rated: Uint32Array): Float64Array {
  const rates = new Float64Array(rated.length);
  for (let index = 0; index < rated.length; index += 1) {
    const place = rated[index] as number;
    rates[index] = (over[place] as number) / (under[place] as number);
  }
  return rates;
}
