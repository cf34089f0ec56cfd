/** How many engagements each post has: its total, or its likes, comments, shares and saves added up. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import type { Measure } from '../table/role.ts';
import type { EngagementSource } from './kpi.ts';
import type { KpiCalendar } from './kpi-input.ts';
import type { RowPart } from './place-results.ts';
import { ENGAGEMENT_PARTS, isImported } from './row-parts.ts';
import type { SplitRow } from './row-parts.ts';

export interface Engagements {
  /** NaN where nothing is known of a post. */
  readonly values: Float64Array;
  /** Null where no post has any. */
  readonly source: EngagementSource | null;
}

/** Of what a total is made where a network gives none. */
export const ADDED_PARTS: readonly Measure[] = ['likes', 'comments', 'shares', 'saves'];

/** A post of which figures were imported. */
export interface ImportedPost {
  readonly place: number;
  readonly result: ResultRow;
}

/** Where what was imported stands. */
export interface ImportedPosts {
  readonly size: number;
  readonly results: readonly ImportedPost[];
  readonly split: readonly SplitRow[];
  readonly parts: readonly RowPart[];
  readonly firstPart: number;
}

export function hasEngagements({ measures }: ResultRow): boolean {
  return ENGAGEMENT_PARTS.some((measure) => measures.has(measure));
}

/**
 * A total goes before the parts wherever the posts that it stands among have one: all of the calendar's own, or all
 * imported ones of a channel. A row on several networks has those of all of them. A blank part is none; of one that can't be read
 * nobody knows, and so nobody knows the total.
 */
export function engagementsOf(measures: ReadonlyMap<Measure, Float64Array>, { numbers, unreadNumbers }: Pick<KpiCalendar, 'numbers' | 'unreadNumbers'>, { size, results, split, parts, firstPart }: ImportedPosts): Engagements {
  const own = numbers.get('engagements');
  const imported = results.filter(({ result }) => hasEngagements(result));
  const hasOwnTotal = own !== undefined && own.some(isNumber);
  if (imported.length === 0 && hasOwnTotal && own.length === size) return { values: own, source: 'total' };
  const totals = measures.get('engagements');
  const columns = ADDED_PARTS.flatMap((part) => measures.get(part) ?? []);
  const values = new Float64Array(size);
  if (hasOwnTotal && totals !== undefined) values.set(totals);
  else {
    for (let place = 0; place < size; place += 1) values[place] = added(columns, place);
    for (const part of ADDED_PARTS) for (const row of unreadNumbers?.get(part)?.keys() ?? []) values[row] = Number.NaN;
    for (const row of split) if (!isImported(parts, row, 'engagements')) values.fill(values[row.row] as number, firstPart + row.start, firstPart + row.end);
  }
  const totalAt = (place: number): number => totals?.[place] ?? Number.NaN;
  const withTotal = new Set(imported.flatMap(({ place, result }) => (isNumber(totalAt(place)) ? [result.channel.join()] : [])));
  const fromOwn = values.slice();
  const usedByImported = { total: false, added: false };
  for (const { place, result } of imported) {
    const isTotal = withTotal.has(result.channel.join());
    const value = isTotal ? totalAt(place) : isReadable(result) ? added(columns, place) : Number.NaN;
    values[place] = value;
    fromOwn[place] = Number.NaN;
    if (isNumber(value)) usedByImported[isTotal ? 'total' : 'added'] = true;
  }
  for (const row of split) {
    if (!isImported(parts, row, 'engagements')) continue;
    const ofNetworks = values.subarray(firstPart + row.start, firstPart + row.end);
    const isKnown = ofNetworks.every((value, index) => isNumber(value) || isReadable(parts[row.start + index]?.result));
    values[row.row] = isKnown ? sumOf(ofNetworks) : Number.NaN;
    fromOwn[row.row] = Number.NaN;
  }
  const isOwnUsed = fromOwn.some(isNumber);
  const isTotal = usedByImported.total || (isOwnUsed && hasOwnTotal);
  const isAdded = usedByImported.added || (isOwnUsed && !hasOwnTotal);
  return { values, source: isTotal && isAdded ? 'mixed' : isTotal ? 'total' : isAdded ? 'added' : null };
}

function isReadable(result: ResultRow | null | undefined): boolean {
  return !ADDED_PARTS.some((part) => Number.isNaN(result?.measures.get(part)));
}

function added(parts: readonly Float64Array[], place: number): number {
  let sum = Number.NaN;
  for (const part of parts) {
    const value = part[place] as number;
    if (isNumber(value)) sum = isNumber(sum) ? sum + value : value;
  }
  return sum;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => (isNumber(sum) ? sum + (isNumber(value) ? value : 0) : value), Number.NaN);
}

function isNumber(value: number): boolean {
  return value === value;
}
