/** Goes through all plans of a group, leaving out those that can't score better than the best one so far. */
import { level } from './levelling.ts';
import { Plan } from './plan.ts';
import { commonUnit, compareFalling, compareScores } from './problem.ts';
import type { Problem, Score } from './problem.ts';
import { areLoadsSettled, areWishesSettled, isSurelyBest } from './proof.ts';
import type { Bounds } from './proof.ts';

const OPEN = -2;
const UNDECIDED = -1;
/** What sharing out costs for each person, counted as other steps are. */
const LEVELLING_STEPS = 24;
/** For what dividing and multiplying may have lost. */
const HAIR = 1e-6;

/** The best plan so far. */
export interface Found {
  readonly best: Score;
  readonly holder: Int32Array;
}

/** What a plan has to be better in to be worth looking for. */
export type Sought = 'wishes' | 'all';

export class Branching {
  best: Score;
  readonly bestHolder: Int32Array;
  steps = 0;
  readonly #problem: Problem;
  readonly #plan: Plan;
  readonly #bounds: Bounds;
  readonly #sought: Sought;
  readonly #mostSteps: number;
  readonly #unit: number;
  readonly #offUnit: number;
  /** By shift: the person, `OPEN` or `UNDECIDED`. */
  readonly #choice: Int32Array;
  #openSoFar = 0;
  #isProved = false;
  readonly #choices: Int32Array;
  readonly #room: Float64Array;
  readonly #offRoom: Float64Array;
  readonly #levels: Float64Array;
  /** By person, the heaviest load that a better plan may give them. */
  readonly #most: Float64Array;
  /** By person, the loads that a better plan may give them, falling; empty while lighter loads may be found. */
  #finals: readonly (readonly number[])[] = [];

  constructor(problem: Problem, { best, holder }: Found, bounds: Bounds, sought: Sought, mostSteps: number) {
    this.#problem = problem;
    this.best = best;
    this.bestHolder = holder.slice();
    this.#plan = new Plan(problem);
    this.#bounds = bounds;
    this.#sought = sought;
    this.#mostSteps = mostSteps;
    this.#unit = commonUnit(problem.minutes);
    this.#offUnit = commonUnit(problem.offMinutes);
    this.#choice = new Int32Array(problem.shifts).fill(UNDECIDED);
    this.#choices = new Int32Array(problem.shifts);
    this.#room = new Float64Array(problem.people);
    this.#offRoom = new Float64Array(problem.people);
    this.#levels = new Float64Array(problem.people);
    this.#most = new Float64Array(problem.people).fill(Number.POSITIVE_INFINITY);
    this.#narrow();
  }

  /** Whether all plans have been gone through, or left out for good reason, before the steps ran out. */
  run(): boolean {
    this.#visit();
    return this.#isProved || this.steps < this.#mostSteps;
  }

  #visit(): void {
    if (this.#isProved || this.steps >= this.#mostSteps || this.#isHopeless()) return;
    const shift = this.#nextShift();
    if (shift < 0) {
      this.#keepIfBetter();
      return;
    }
    const plan = this.#plan;
    for (const person of this.#takers(shift)) {
      const before = plan.steps;
      this.#choice[shift] = person;
      plan.place(shift, person);
      this.steps += plan.steps - before;
      this.#visit();
      plan.remove(shift);
    }
    const length = this.#problem.minutes[shift] ?? 0;
    this.#choice[shift] = OPEN;
    this.#openSoFar += length;
    this.#visit();
    this.#openSoFar -= length;
    this.#choice[shift] = UNDECIDED;
  }

  /** Whether what is decided already can't lead to anything better. Finds out meanwhile who can still take what. */
  #isHopeless(): boolean {
    const { open, cost } = this.#weighRest();
    if (this.#finals.some((finals, person) => !this.#reachesOne(finals, person))) return true;
    const least = Math.max(this.#bounds.open, open);
    if (least !== this.best.open) return least > this.best.open;
    const bestCost = this.best.cost;
    if (cost !== bestCost || this.#sought === 'wishes') return cost >= bestCost;
    const { load, offLoad } = this.#plan;
    const { presence } = this.#problem;
    // Exactly so many minutes stay open, or the plan is no better: all others are somebody's.
    const left = this.#plan.open - least;
    this.steps += this.#levels.length * LEVELLING_STEPS;
    if (!level({ load, presence, room: this.#room, unit: this.#unit }, left / this.#unit, this.#levels)) return true;
    const byLoad = compareFalling(this.#levels, this.best.loads);
    if (byLoad !== 0) return byLoad > 0;
    const offLeft = open === least ? this.#offLeft() / this.#offUnit : 0;
    if (!level({ load: offLoad, presence, room: this.#offRoom, unit: this.#offUnit }, offLeft, this.#levels)) return true;
    return compareFalling(this.#levels, this.best.offLoads) >= 0;
  }

  /** Minutes that stay open and the cost at best, from what each undecided shift can still become. */
  #weighRest(): { readonly open: number; readonly cost: number } {
    const { shifts, people, eligible, minutes, offMinutes, cost } = this.#problem;
    this.#room.fill(0);
    this.#offRoom.fill(0);
    const { open: openBound, surcharges: { priced, total } } = this.#bounds;
    let open = this.#openSoFar;
    // Two ways to reckon what the plan will cost at least: with prices, and as it stands.
    let least = -total;
    let plain = this.#plan.cost;
    for (let shift = 0; shift < shifts; shift += 1) {
      const chosen = this.#choice[shift] ?? OPEN;
      if (chosen >= 0) least += priced[shift * people + chosen] ?? 0;
      if (chosen !== UNDECIDED) continue;
      let choices = 0;
      let cheapest = openBound > 0 ? 0 : Number.POSITIVE_INFINITY;
      let plainest = cheapest;
      for (const person of eligible[shift] ?? []) {
        if (!this.#canTake(shift, person)) continue;
        choices += 1;
        this.#room[person] = (this.#room[person] ?? 0) + (minutes[shift] ?? 0) / this.#unit;
        this.#offRoom[person] = (this.#offRoom[person] ?? 0) + (offMinutes[shift] ?? 0) / this.#offUnit;
        cheapest = Math.min(cheapest, priced[shift * people + person] ?? 0);
        plainest = Math.min(plainest, cost[shift * people + person] ?? 0);
      }
      this.#choices[shift] = choices;
      if (choices === 0) {
        open += minutes[shift] ?? 0;
      } else {
        least += cheapest;
        plain += plainest;
      }
      this.steps += choices + 1;
    }
    for (let person = 0; person < people; person += 1) {
      // Who may get so many minutes more gets no more of them in evenings.
      const most = Math.floor(((this.#most[person] ?? 0) - (this.#plan.load[person] ?? 0)) / this.#offUnit);
      if (most < (this.#offRoom[person] ?? 0)) this.#offRoom[person] = most;
    }
    return { open, cost: Math.max(least, plain) };
  }

  #canTake(shift: number, person: number): boolean {
    return this.#plan.canTake(shift, person) && (this.#plan.load[person] ?? 0) + (this.#problem.minutes[shift] ?? 0) <= (this.#most[person] ?? 0);
  }

  /** Whether one of the loads can come about that a better plan gives to a person. */
  #reachesOne(finals: readonly number[], person: number): boolean {
    const load = this.#plan.load[person] ?? 0;
    const most = load + (this.#room[person] ?? 0) * this.#unit;
    return finals.some((final) => final >= load && final <= most);
  }

  /** What a better plan than the best so far can look like, once it is sure that open minutes, wishes or loads get no better. */
  #narrow(): void {
    const { presence, people } = this.#problem;
    if (this.#sought === 'wishes' || !areWishesSettled(this.best, this.#bounds)) return;
    const areSettled = areLoadsSettled(this.best, this.#bounds);
    const shares = [...new Set(this.best.loads)];
    const finals = Array.from({ length: people }, (_, person) => {
      const days = presence[person] ?? 1;
      return shares.map((share) => Math.round(share * days)).filter((final, at) => final / days === shares[at]);
    });
    if (areSettled) this.#finals = finals;
    for (let person = 0; person < people; person += 1) {
      const heaviest = Math.floor((this.best.loads[0] ?? 0) * (presence[person] ?? 1) + HAIR);
      this.#most[person] = areSettled ? (finals[person]?.[0] ?? 0) : heaviest;
    }
  }

  /** Of the shifts that somebody will have to take. */
  #offLeft(): number {
    const { shifts, offMinutes } = this.#problem;
    let left = 0;
    for (let shift = 0; shift < shifts; shift += 1) {
      if (this.#choice[shift] === UNDECIDED && (this.#choices[shift] ?? 0) > 0) left += offMinutes[shift] ?? 0;
    }
    return left;
  }

  /** The undecided shift that the fewest can take, the longest of those; -1 where all is decided. */
  #nextShift(): number {
    const { shifts, minutes, twin } = this.#problem;
    let next = -1;
    for (let shift = 0; shift < shifts; shift += 1) {
      if (this.#choice[shift] !== UNDECIDED) continue;
      const before = twin[shift] ?? -1;
      if (before >= 0 && this.#choice[before] === UNDECIDED) continue;
      const fewer = next < 0 ? -1 : (this.#choices[shift] ?? 0) - (this.#choices[next] ?? 0);
      if (fewer < 0 || (fewer === 0 && (minutes[shift] ?? 0) > (minutes[next] ?? 0))) next = shift;
    }
    return next;
  }

  /** Who can take a shift, the most promising first; of people, and of shifts, that are alike only one order is gone through. */
  #takers(shift: number): readonly number[] {
    const { eligible, twin, alike, cost, people, presence } = this.#problem;
    const plan = this.#plan;
    const before = this.#choice[twin[shift] ?? -1] ?? UNDECIDED;
    if (before === OPEN) return [];
    const fresh = new Set<number>();
    const takers: number[] = [];
    for (const person of eligible[shift] ?? []) {
      if (!this.#canTake(shift, person) || person <= before) continue;
      if (plan.count[person] === 0) {
        const kind = alike[person] ?? person;
        if (fresh.has(kind)) continue;
        fresh.add(kind);
      }
      takers.push(person);
    }
    const share = (person: number): number => (plan.load[person] ?? 0) / (presence[person] ?? 1);
    const costAt = (person: number): number => cost[shift * people + person] ?? 0;
    return takers.sort((one, other) => costAt(one) - costAt(other) || share(one) - share(other) || one - other);
  }

  #keepIfBetter(): void {
    const score = this.#plan.score();
    if (compareScores(score, this.best) >= 0) return;
    this.best = score;
    this.bestHolder.set(this.#plan.holder);
    this.#narrow();
    this.#isProved = this.#sought === 'wishes' ? areWishesSettled(score, this.#bounds) : isSurelyBest(this.#problem, score, this.#bounds);
  }
}
