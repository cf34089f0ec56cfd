/** Groups whose engagements count other things, compared all the same by the parts that both of them give: likes beside likes, and nothing more. */
import type { Measure } from '../table/role.ts';
import type { Divided } from './divided.ts';
import { ADDED_PARTS } from './engagements.ts';
import type { Figures } from './figures.ts';
import { LEAST_POSTS } from './summaries.ts';

export interface RatesByParts {
  readonly parts: readonly Measure[];
  /** Of posts that have all of these parts. */
  readonly one: Float64Array;
  readonly other: Float64Array;
}

/**
 * Which parts, the posts' figures don't choose: those that at least half of either group's posts have.
 * @returns Null where there is no such part, or too few posts of a group have all of them.
 */
export function ratesByParts(figures: Figures, rated: Divided, one: Uint32Array, other: Uint32Array): RatesByParts | null {
  const [first, second] = [withoutSums(figures, one), withoutSums(figures, other)];
  const parts = ADDED_PARTS.filter((part) => isUsual(figures, part, first) && isUsual(figures, part, second));
  if (parts.length === 0) return null;
  const columns = parts.map((part) => figures.measures.get(part) ?? new Float64Array(0));
  const rates = { one: ratesOf(columns, rated, first), other: ratesOf(columns, rated, second) };
  return rates.one.length < LEAST_POSTS || rates.other.length < LEAST_POSTS ? null : { parts, ...rates };
}

/** A row that is on several networks has of each part what some of them have of it. */
function withoutSums({ split, firstPart }: Figures, places: Uint32Array): Uint32Array {
  if (split.length === 0) return places;
  const rows = new Set(split.map(({ row }) => row));
  return places.filter((place) => place >= firstPart || !rows.has(place));
}

function isUsual({ measures }: Figures, part: Measure, places: Uint32Array): boolean {
  const values = measures.get(part);
  if (values === undefined) return false;
  let known = 0;
  for (const place of places) if (!Number.isNaN(values[place])) known += 1;
  return known > 0 && known * 2 >= places.length;
}

function ratesOf(columns: readonly Float64Array[], { under }: Divided, places: Uint32Array): Float64Array {
  const rates: number[] = [];
  for (const place of places) {
    let sum = 0;
    for (const values of columns) sum += values[place] as number;
    if (!Number.isNaN(sum)) rates.push(sum / (under[place] as number));
  }
  return Float64Array.from(rates);
}
