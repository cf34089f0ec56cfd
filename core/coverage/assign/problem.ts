/** Who takes which shift, as numbers: one group of shifts and people that have nothing to do with those of other groups. */

export interface Problem {
  readonly shifts: number;
  readonly people: number;
  /** By shift. */
  readonly minutes: Int32Array;
  /** In evenings, on weekends and holidays. */
  readonly offMinutes: Int32Array;
  readonly week: Int32Array;
  /** By shift, whom nothing keeps from it but other shifts of the group; in the order of the tab. */
  readonly eligible: readonly (readonly number[])[];
  /** By shift, those that nobody can have as well. */
  readonly excludes: readonly (readonly number[])[];
  /** By week, its shifts. */
  readonly weekShifts: readonly (readonly number[])[];
  /** Shift × person: what it takes from the wishes that are met; 0 for nothing, below 0 for a wish that is granted. */
  readonly cost: Float64Array;
  readonly hasWishes: boolean;
  /** Shift × person: 1 where the shift falls on a day on which the person does not work. It settles ties, and scores nothing. */
  readonly offDay: Uint8Array;
  /** By person, before the group's shifts. */
  readonly load: Float64Array;
  readonly offLoad: Float64Array;
  readonly presence: Float64Array;
  /** Week × person. */
  readonly weekLoad: Float64Array;
  readonly mostWeekMinutes: number;
  /** By shift, its day, counted from the first of `days`. */
  readonly day: Int32Array;
  readonly days: number;
  /** Person × day: 1 where the person works without any shift of the group. */
  readonly works: Uint8Array;
  /** By person, how many days they may work one after another. */
  readonly mostDays: Float64Array;
  /** By shift, the one before it that is just like it; -1 for none. */
  readonly twin: Int32Array;
  /** By person, a number that people share who can't be told apart but by their order. */
  readonly alike: Int32Array;
}

/** Best first: minutes left open, what is taken from wishes, then loads in falling order, of all time and of evenings and weekends. */
export interface Score {
  readonly open: number;
  readonly cost: number;
  readonly loads: Float64Array;
  readonly offLoads: Float64Array;
}

/** Below 0 where the first is the better one. */
export function compareScores(one: Score, other: Score): number {
  if (one.open !== other.open) return one.open - other.open;
  if (one.cost !== other.cost) return one.cost - other.cost;
  return compareFalling(one.loads, other.loads) || compareFalling(one.offLoads, other.offLoads);
}

/** Two lists in falling order, by the first difference. */
export function compareFalling(one: Float64Array, other: Float64Array): number {
  for (let index = 0; index < one.length; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The greatest number of minutes that all of the lengths are a multiple of; 1 for none. */
export function commonUnit(lengths: Int32Array): number {
  let unit = 0;
  for (const length of lengths) {
    for (let rest = length; rest > 0; ) [unit, rest] = [rest, unit % rest];
  }
  return Math.max(1, unit);
}
