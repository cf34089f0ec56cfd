/** Posts whose engagements count other things, compared all the same by the parts that all of them give: likes beside likes, and nothing more. */
import type { Measure } from '../table/role.ts';
import { divided } from './divided.ts';
import { ADDED_PARTS, hasEngagements } from './engagements.ts';
import type { Figures } from './figures.ts';
import { knownPlaces, valuesAt } from './known-values.ts';
import type { RateBasis } from './kpi.ts';
import { LEAST_POSTS } from './summaries.ts';

export interface CommonParts {
  readonly parts: readonly Measure[];
  /** By place, and NaN where a post lacks one of the parts: all of them added up; and that over the basis, where there is one. */
  readonly counts: Float64Array;
  readonly rates: Float64Array;
}

export interface RatesByParts {
  readonly parts: readonly Measure[];
  /** Of posts that have all of these parts. */
  readonly one: Float64Array;
  readonly other: Float64Array;
}

/**
 * Which parts, the posts' figures don't choose: those that at least half of either side's posts have.
 * @returns Null where there is no such part, or no post of a side has all of them.
 */
export function commonParts(figures: Figures, basis: RateBasis, one: Uint32Array, other: Uint32Array): CommonParts | null {
  const given = ADDED_PARTS.flatMap((part) => {
    const values = givenByAll(figures, part);
    return values !== null && isUsual(values, one) && isUsual(values, other) ? [{ part, values }] : [];
  });
  const counts = new Float64Array(figures.size);
  const rates = new Float64Array(figures.size);
  for (const { part, values } of given) {
    const pair = divided(figures, part, basis, isAbove);
    for (let place = 0; place < counts.length; place += 1) {
      counts[place] = (counts[place] as number) + (values[place] as number);
      rates[place] = (rates[place] as number) + (pair?.over[place] ?? Number.NaN);
    }
  }
  const [first] = given;
  // Where all of its networks give a part, they are the same for each of the parts.
  const under = first === undefined ? undefined : divided(figures, first.part, basis, isAbove)?.under;
  for (let place = 0; place < rates.length; place += 1) {
    const below = under?.[place] ?? Number.NaN;
    rates[place] = isAbove(below) && !Number.isNaN(counts[place]) ? (rates[place] as number) / below : Number.NaN;
  }
  return given.length === 0 || [one, other].some((places) => knownPlaces(counts, places).length === 0) ? null : { parts: given.map(({ part }) => part), counts, rates };
}

/** Rates of two groups by what both give; null also where too few posts of a group have all of it. */
export function ratesByParts(figures: Figures, basis: RateBasis, one: Uint32Array, other: Uint32Array): RatesByParts | null {
  const common = commonParts(figures, basis, one, other);
  if (common === null) return null;
  const ratesOf = (places: Uint32Array): Float64Array => valuesAt(common.rates, knownPlaces(common.rates, places));
  const rates = { one: ratesOf(one), other: ratesOf(other) };
  return rates.one.length < LEAST_POSTS || rates.other.length < LEAST_POSTS ? null : { parts: common.parts, ...rates };
}

/** Of a row on several networks what all of them give that give any engagements: likes of one are not those of all. */
function givenByAll({ measures, split, parts, firstPart }: Figures, part: Measure): Float64Array | null {
  const values = measures.get(part);
  if (values === undefined || split.length === 0) return values ?? null;
  const given = values.slice();
  for (const { row, start, end } of split) {
    for (let index = start; index < end; index += 1) {
      const result = parts[index]?.result ?? null;
      if (result !== null && hasEngagements(result) && Number.isNaN(values[firstPart + index])) given[row] = Number.NaN;
    }
  }
  return given;
}

function isUsual(values: Float64Array, places: Uint32Array): boolean {
  const known = knownPlaces(values, places).length;
  return known > 0 && known * 2 >= places.length;
}

function isAbove(value: number): boolean {
  return value > 0;
}
