/** A plan that is being made: who has which shift, what that keeps them from, and how it scores. */
import type { Problem, Score } from './problem.ts';

const NOBODY = -1;

export class Plan {
  readonly problem: Problem;
  /** By shift, the person; -1 for nobody. */
  readonly holder: Int32Array;
  readonly load: Float64Array;
  readonly offLoad: Float64Array;
  /** By person, how many shifts of the group they have. */
  readonly count: Int32Array;
  open: number;
  cost = 0;
  /** Work done, counted where a clock would be asked. */
  steps = 0;
  /** Shift × person: how many reasons keep the person from the shift. */
  readonly #blocks: Int32Array;
  readonly #weekLoad: Float64Array;
  /** Person × day: for how many reasons the person works. */
  readonly #works: Int32Array;

  constructor(problem: Problem) {
    this.problem = problem;
    this.holder = new Int32Array(problem.shifts).fill(NOBODY);
    this.load = problem.load.slice();
    this.offLoad = problem.offLoad.slice();
    this.count = new Int32Array(problem.people);
    this.open = problem.minutes.reduce((sum, minutes) => sum + minutes, 0);
    this.#blocks = new Int32Array(problem.shifts * problem.people);
    this.#weekLoad = problem.weekLoad.slice();
    this.#works = Int32Array.from(problem.works);
  }

  /** Of those who are eligible. */
  canTake(shift: number, person: number): boolean {
    return this.#blocks[shift * this.problem.people + person] === 0 && !this.#isRunTooLong(shift, person);
  }

  place(shift: number, person: number): void {
    this.#change(shift, person, 1);
    this.holder[shift] = person;
  }

  remove(shift: number): void {
    const person = this.holder[shift] ?? NOBODY;
    this.holder[shift] = NOBODY;
    this.#change(shift, person, -1);
  }

  score(): Score {
    const { presence } = this.problem;
    return { open: this.open, cost: this.cost, loads: falling(this.load, presence), offLoads: falling(this.offLoad, presence) };
  }

  /** Takes over what another plan of the same group has. */
  copy(holders: Int32Array): void {
    for (let shift = 0; shift < holders.length; shift += 1) if (this.holder[shift] !== NOBODY) this.remove(shift);
    for (let shift = 0; shift < holders.length; shift += 1) {
      const person = holders[shift] ?? NOBODY;
      if (person !== NOBODY) this.place(shift, person);
    }
  }

  #isRunTooLong(shift: number, person: number): boolean {
    const { day, days, mostDays } = this.problem;
    const works = this.#works;
    const first = person * days;
    const at = first + (day[shift] ?? 0);
    if ((works[at] ?? 0) > 0) return false;
    let next = at + 1;
    while (next < first + days && (works[next] ?? 0) > 0) next += 1;
    let before = at - 1;
    while (before >= first && (works[before] ?? 0) > 0) before -= 1;
    return next - before - 1 > (mostDays[person] ?? 0);
  }

  #change(shift: number, person: number, by: 1 | -1): void {
    const { day, days, minutes, offMinutes, week, excludes, weekShifts, cost, people, mostWeekMinutes } = this.problem;
    const blocks = this.#blocks;
    const length = (minutes[shift] ?? 0) * by;
    this.load[person] = (this.load[person] ?? 0) + length;
    this.offLoad[person] = (this.offLoad[person] ?? 0) + (offMinutes[shift] ?? 0) * by;
    this.count[person] = (this.count[person] ?? 0) + by;
    const worked = person * days + (day[shift] ?? 0);
    this.#works[worked] = (this.#works[worked] ?? 0) + by;
    this.open -= length;
    this.cost += (cost[shift * people + person] ?? 0) * by;
    const excluded = excludes[shift] ?? [];
    for (const other of excluded) {
      const at = other * people + person;
      blocks[at] = (blocks[at] ?? 0) + by;
    }
    const own = week[shift] ?? 0;
    const before = mostWeekMinutes - (this.#weekLoad[own * people + person] ?? 0);
    const after = before - length;
    this.#weekLoad[own * people + person] = mostWeekMinutes - after;
    const others = weekShifts[own] ?? [];
    for (const other of others) {
      const needed = minutes[other] ?? 0;
      if (needed > before === needed > after) continue;
      const at = other * people + person;
      blocks[at] = (blocks[at] ?? 0) + by;
    }
    this.steps += excluded.length + others.length;
  }
}

/** Loads by presence, the heaviest first. */
export function falling(load: Float64Array, presence: Float64Array): Float64Array {
  const shares = new Float64Array(load.length);
  for (let person = 0; person < load.length; person += 1) shares[person] = (load[person] ?? 0) / (presence[person] ?? 1);
  return shares.sort().reverse();
}
