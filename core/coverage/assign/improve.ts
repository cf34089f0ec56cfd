/** Makes a plan better step by step: shifts given on, exchanged between two people, or moved on among three, as long as that helps. */
import { bestTaker, fillOpen, inTheWay } from './construct.ts';
import type { Plan } from './plan.ts';
import { compareFalling } from './problem.ts';

/** Ends where no single step helps any more, or once the plan has taken more steps than allowed. */
export function improve(plan: Plan, mostSteps: number): void {
  for (let isBetter = true; isBetter && plan.steps < mostSteps; ) {
    isBetter = fillOpen(plan);
    if (giveOn(plan, mostSteps)) isBetter = true;
    if (exchange(plan, mostSteps)) isBetter = true;
    if (!isBetter) isBetter = moveOn(plan, mostSteps);
  }
}

function giveOn(plan: Plan, mostSteps: number): boolean {
  const { shifts, eligible } = plan.problem;
  let isBetter = false;
  for (let shift = 0; shift < shifts && plan.steps < mostSteps; shift += 1) {
    if ((plan.holder[shift] ?? -1) < 0) continue;
    for (const person of eligible[shift] ?? []) if (tryGiving(plan, shift, person, false)) isBetter = true;
  }
  return isBetter;
}

function exchange(plan: Plan, mostSteps: number): boolean {
  const { shifts } = plan.problem;
  let isBetter = false;
  for (let shift = 0; shift < shifts; shift += 1) {
    for (let other = shift + 1; other < shifts && plan.steps < mostSteps; other += 1) {
      if (tryExchanging(plan, shift, other, false)) isBetter = true;
    }
    plan.steps += shifts - shift;
  }
  return isBetter;
}

/** Gives shifts to people whom another of theirs keeps from it, which then goes to a third. */
function moveOn(plan: Plan, mostSteps: number): boolean {
  const { shifts, eligible } = plan.problem;
  let isBetter = false;
  for (let shift = 0; shift < shifts && plan.steps < mostSteps; shift += 1) {
    if ((plan.holder[shift] ?? -1) < 0) continue;
    for (const person of eligible[shift] ?? []) if (plan.holder[shift] !== person && tryMovingOn(plan, shift, person)) isBetter = true;
  }
  return isBetter;
}

function tryMovingOn(plan: Plan, shift: number, person: number): boolean {
  const from = plan.holder[shift] ?? -1;
  for (const other of inTheWay(plan, shift, person)) {
    const cost = plan.cost;
    plan.remove(shift);
    plan.remove(other);
    if (plan.canTake(shift, person)) {
      plan.place(shift, person);
      const third = bestTaker(plan, other);
      if (third !== null) {
        plan.place(other, third);
        if ((plan.cost - cost || compareOfThree(plan, [from, person, third], shift, other)) < 0) return true;
        plan.remove(other);
      }
      plan.remove(shift);
    }
    plan.place(other, person);
    plan.place(shift, from);
  }
  return false;
}

/** How the loads compare with those before the first gave the second a shift, who gave the third another; below 0 for better. */
function compareOfThree({ load, offLoad, problem: { minutes, offMinutes, presence } }: Plan, [first, second, third]: readonly [number, number, number], shift: number, other: number): number {
  const people = [...new Set([first, second, third])];
  const compare = (loads: Float64Array, lengths: Int32Array): number => {
    const [given, passed] = [lengths[shift] ?? 0, lengths[other] ?? 0];
    const before = (person: number): number => (person === first ? given : 0) + (person === second ? passed - given : 0) - (person === third ? passed : 0);
    const shares = (at: (person: number) => number): Float64Array => Float64Array.from(people, (person) => ((loads[person] ?? 0) + at(person)) / (presence[person] ?? 1)).sort().reverse();
    return compareFalling(shares(() => 0), shares(before));
  };
  return compare(load, minutes) || compare(offLoad, offMinutes);
}

export function tryGiving(plan: Plan, shift: number, person: number, isEqualEnough: boolean): boolean {
  const { problem: { cost, people, minutes, offMinutes }, holder } = plan;
  const from = holder[shift] ?? -1;
  if (from === person || from < 0) return false;
  const dearer = (cost[shift * people + person] ?? 0) - (cost[shift * people + from] ?? 0);
  const change = dearer || compareMoved(plan, from, person, -(minutes[shift] ?? 0), -(offMinutes[shift] ?? 0));
  if ((isEqualEnough ? change > 0 : change >= 0) || !plan.canTake(shift, person)) return false;
  plan.remove(shift);
  plan.place(shift, person);
  return true;
}

export function tryExchanging(plan: Plan, shift: number, other: number, isEqualEnough: boolean): boolean {
  const { problem: { cost, people, minutes, offMinutes }, holder } = plan;
  const one = holder[shift] ?? -1;
  const two = holder[other] ?? -1;
  if (one < 0 || two < 0 || one === two) return false;
  const costAt = (which: number, person: number): number => cost[which * people + person] ?? 0;
  const dearer = costAt(shift, two) + costAt(other, one) - costAt(shift, one) - costAt(other, two);
  const moved = (minutes[other] ?? 0) - (minutes[shift] ?? 0);
  const change = dearer || compareMoved(plan, one, two, moved, (offMinutes[other] ?? 0) - (offMinutes[shift] ?? 0));
  if (isEqualEnough ? change > 0 : change >= 0) return false;
  const { eligible } = plan.problem;
  if (eligible[shift]?.includes(two) !== true || eligible[other]?.includes(one) !== true) return false;
  plan.remove(shift);
  plan.remove(other);
  const isFree = plan.canTake(shift, two) && plan.canTake(other, one);
  plan.place(shift, isFree ? two : one);
  plan.place(other, isFree ? one : two);
  return isFree;
}

/** How the loads compare once the first person has so many minutes more and the second so many fewer; below 0 for better. */
function compareMoved({ load, offLoad, problem: { presence } }: Plan, one: number, two: number, minutes: number, offMinutes: number): number {
  const first = presence[one] ?? 1;
  const second = presence[two] ?? 1;
  const byLoad = comparePairs(((load[one] ?? 0) + minutes) / first, ((load[two] ?? 0) - minutes) / second, (load[one] ?? 0) / first, (load[two] ?? 0) / second);
  if (byLoad !== 0) return byLoad;
  return comparePairs(((offLoad[one] ?? 0) + offMinutes) / first, ((offLoad[two] ?? 0) - offMinutes) / second, (offLoad[one] ?? 0) / first, (offLoad[two] ?? 0) / second);
}

/** The greater of each pair, then the lesser: what all others have makes no difference to which list is the better one. */
function comparePairs(first: number, second: number, oldFirst: number, oldSecond: number): number {
  return Math.max(first, second) - Math.max(oldFirst, oldSecond) || Math.min(first, second) - Math.min(oldFirst, oldSecond);
}
