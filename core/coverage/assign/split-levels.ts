/** The evenest that loads can become where each shift may be split among those who can take it: no plan can do better. */
import { falling } from './plan.ts';
import { commonUnit } from './problem.ts';
import type { Problem } from './problem.ts';

/** More units than this are not shared out: it would take too long. */
const MOST_UNITS = 20_000;
const HAIR = 1e-6;

/** What is shared out: all minutes, or those in evenings and on weekends. */
export interface SplitMeasure {
  readonly lengths: Int32Array;
  readonly load: Float64Array;
  /** Minutes of them that are shared out; the rest stays open. */
  readonly minutes: number;
  /** By shift, who may have a part of it. */
  readonly takers: readonly (readonly number[])[];
  /** By person, the most minutes that they may get; null where that is no matter. */
  readonly most: Float64Array | null;
}

/** Loads ÷ presence in falling order; null where that is not found out. */
export function splitLevels({ shifts, people, presence }: Pick<Problem, 'shifts' | 'people' | 'presence'>, { lengths, load, minutes, takers, most }: SplitMeasure): Float64Array | null {
  const unit = commonUnit(lengths);
  const units = minutes / unit;
  if (units > MOST_UNITS || !Number.isInteger(units)) return null;
  const split = new SplitShifts(shifts, people, takers, Float64Array.from(lengths, (length) => length / unit));
  const loads = load.slice();
  const isOut = new Uint8Array(people);
  for (let given = 0; given < units; ) {
    const person = nextPerson(loads, presence, unit, isOut);
    if (person < 0) return null;
    // A hair's breadth for what dividing and multiplying may have lost.
    const isFull = most !== null && (loads[person] ?? 0) - (load[person] ?? 0) + unit > (most[person] ?? 0) + HAIR;
    if (!isFull && split.give(person)) {
      loads[person] = (loads[person] ?? 0) + unit;
      given += 1;
    } else {
      // Who can have no more now can have no more later either.
      isOut[person] = 1;
    }
  }
  return falling(loads, presence);
}

function nextPerson(loads: Float64Array, presence: Float64Array, unit: number, isOut: Uint8Array): number {
  let next = -1;
  let least = Number.POSITIVE_INFINITY;
  let before = 0;
  for (let person = 0; person < loads.length; person += 1) {
    if (isOut[person] === 1) continue;
    const days = presence[person] ?? 1;
    const share = ((loads[person] ?? 0) + unit) / days;
    const now = (loads[person] ?? 0) / days;
    // Of two who come to the same load, the one who has more already: what goes is then the heavier load.
    if (share > least || (share === least && now <= before)) continue;
    least = share;
    before = now;
    next = person;
  }
  return next;
}

/** Units of shifts, and who has how many of each. */
class SplitShifts {
  readonly #people: number;
  readonly #takers: readonly (readonly number[])[];
  readonly #byPerson: readonly (readonly number[])[];
  readonly #left: Float64Array;
  readonly #held: Float64Array;

  constructor(shifts: number, people: number, takers: readonly (readonly number[])[], units: Float64Array) {
    this.#people = people;
    this.#takers = takers;
    const byPerson: number[][] = Array.from({ length: people }, () => []);
    for (let shift = 0; shift < shifts; shift += 1) for (const person of takers[shift] ?? []) byPerson[person]?.push(shift);
    this.#byPerson = byPerson;
    this.#left = units;
    this.#held = new Float64Array(shifts * people);
  }

  /** Gives a person one unit more, and everybody else as many as before, of whichever shifts; false where there is no way. */
  give(person: number): boolean {
    // Who asks whom for a unit of which shift.
    const asker = new Int32Array(this.#people).fill(-1);
    const asked = new Int32Array(this.#people).fill(-1);
    const isSeen = new Uint8Array(this.#left.length);
    const queue = [person];
    asker[person] = person;
    for (const current of queue) {
      for (const shift of this.#byPerson[current] ?? []) {
        if (isSeen[shift] === 1) continue;
        isSeen[shift] = 1;
        if ((this.#left[shift] ?? 0) > 0) {
          this.#left[shift] = (this.#left[shift] ?? 0) - 1;
          this.#hand(current, shift, asker, asked);
          return true;
        }
        for (const holder of this.#takers[shift] ?? []) {
          if (asker[holder] !== -1 || (this.#held[shift * this.#people + holder] ?? 0) === 0) continue;
          asker[holder] = current;
          asked[holder] = shift;
          queue.push(holder);
        }
      }
    }
    return false;
  }

  /** Along the chain of askers each hands on a unit of what was asked of them, for one of what they get. */
  #hand(last: number, from: number, asker: Int32Array, asked: Int32Array): void {
    let person = last;
    let shift = from;
    for (;;) {
      const at = shift * this.#people + person;
      this.#held[at] = (this.#held[at] ?? 0) + 1;
      const next = asker[person] ?? person;
      if (next === person) return;
      shift = asked[person] ?? 0;
      const given = shift * this.#people + person;
      this.#held[given] = (this.#held[given] ?? 0) - 1;
      person = next;
    }
  }
}
