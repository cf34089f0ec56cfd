/** What has changed since the period of the same length before: only what was counted then too can be compared. */
import type { Period } from '../coverage/coverage-result.ts';
import { NO_DAY } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { commonParts } from './common-parts.ts';
import type { CommonParts } from './common-parts.ts';
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
  const common = isSameThing ? null : commonParts(figures, basis, knownPlaces(values, before), knownPlaces(values, grown));
  const compared = (measure: ChangeMeasure, placesOf: (places: Uint32Array) => Uint32Array, valuesOf: (places: Uint32Array) => Float64Array): readonly PeriodValues[] =>
    (hasBegun(figures, placesOf(figures.posts), start) ? [{ measure, before: valuesOf(placesOf(before)), after: valuesOf(placesOf(grown)) }] : []);
  const known = (measure: ChangeMeasure, of: Float64Array): readonly PeriodValues[] => compared(measure, (places) => knownPlaces(of, places), (places) => valuesAt(of, places));
  const ofEngagements = common !== null ? byParts(common, rated !== null, known) : !isSameThing ? [] : [
    ...(rated === null ? [] : compared('rate', (places) => ratedPlaces(rated, places), (places) => ratesAt(rated, places))),
    ...known('engagements', values),
  ];
  const ofBasis = audience === undefined ? [] : known(basis, audience);
  const isCounted = hasBegun(figures, figures.posts, start);
  const told = comparePeriods(isCounted ? { before: earlier.length, after: posts.length } : null, [...ofEngagements, ...ofBasis], limit.leastAge);
  if (told.length === 0 && posts.length > 0) return [{ kind: 'no-period-before', since: firstDay(figures) }];
  if (isSameThing) return told;
  return [...told, common === null ? { kind: 'periods-defined-differently' } : { kind: 'periods-by-parts', parts: common.parts }];
}

/** Each period's posts by what both periods count, and by no more. */
function byParts({ parts, counts, rates }: CommonParts, isRated: boolean, known: (measure: ChangeMeasure, of: Float64Array) => readonly PeriodValues[]): readonly PeriodValues[] {
  return [...(isRated ? known('rate', rates) : []), ...known('engagements', counts)].map((each) => ({ ...each, parts }));
}

function firstDay({ day, posts }: Figures): Day {
  let first = Infinity;
  for (let index = 0; index < posts.length; index += 1) {
    const at = day[posts[index] as number] as number;
    if (at !== NO_DAY && at < first) first = at;
  }
  return first;
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
