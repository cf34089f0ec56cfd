/** What has changed since the period of the same length before: only what was counted then too can be compared. */
import type { Period } from '../coverage/coverage-result.ts';
import { NO_DAY } from '../table/calendar.ts';
import { comparePeriods } from './compare-periods.ts';
import type { PeriodValues } from './compare-periods.ts';
import { definitionsAmong } from './engagement-definitions.ts';
import { postsBetween } from './figures.ts';
import type { Figures } from './figures.ts';
import { knownPlaces, ratedPlaces, ratesAt, valuesAt } from './known-values.ts';
import type { ChangeMeasure, Reading } from './kpi.ts';
import { grownPosts } from './post-ages.ts';
import type { Counted } from './readings-of.ts';
import { byNetwork } from './row-parts.ts';

export function periodChanges(counted: Counted, { from, to }: Period): readonly Reading[] {
  const { figures, rated, grown, posts, definitions, basis, limit } = counted;
  const start = from - (to - from + 1);
  const earlier = postsBetween(figures, start, from - 1);
  const before = grownPosts(figures, earlier, limit);
  const values = figures.engagements.values;
  const audience = figures.measures.get(basis);
  const engaged = (places: Uint32Array): ReadonlySet<number> => definitionsAmong(definitions, knownPlaces(values, byNetwork(figures, places)));
  const isSameThing = areSame(engaged(before), engaged(grown));
  const compared = (measure: ChangeMeasure, placesOf: (places: Uint32Array) => Uint32Array, valuesOf: (places: Uint32Array) => Float64Array): readonly PeriodValues[] =>
    (hasBegun(figures, placesOf(figures.posts), start) ? [{ measure, before: valuesOf(placesOf(before)), after: valuesOf(placesOf(grown)) }] : []);
  const ofEngagements = !isSameThing ? [] : [
    ...(rated === null ? [] : compared('rate', (places) => ratedPlaces(rated, places), (places) => ratesAt(rated, places))),
    ...compared('engagements', (places) => knownPlaces(values, places), (places) => valuesAt(values, places)),
  ];
  const ofBasis = audience === undefined ? [] : compared(basis, (places) => knownPlaces(audience, places), (places) => valuesAt(audience, places));
  const isCounted = hasBegun(figures, figures.posts, start);
  const told = comparePeriods(isCounted ? { before: earlier.length, after: posts.length } : null, [...ofEngagements, ...ofBasis], limit.leastAge);
  return isSameThing ? told : [...told, { kind: 'periods-defined-differently' }];
}

/** Before its first post a calendar has not counted nothing: it was not there. */
function hasBegun({ day }: Figures, places: Uint32Array, start: number): boolean {
  for (let index = 0; index < places.length; index += 1) {
    const at = day[places[index] as number] as number;
    if (at !== NO_DAY && at <= start) return true;
  }
  return false;
}

/** A period without any engagement has nothing to differ in. */
function areSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === 0 || other.size === 0 || (one.size === other.size && [...one].every((each) => other.has(each)));
}
