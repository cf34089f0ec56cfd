/** A first plan, and shifts put where others make room for them. */
import type { Plan } from './plan.ts';

/** How many others may move on, one for the other, so that one more shift is taken. */
const LONGEST_CHAIN = 4;

/** Fills what can be filled: shifts that few people can take first, each by the one whose wishes and load it suits best. */
export function construct(plan: Plan): void {
  const { shifts, eligible, minutes } = plan.problem;
  const order = Array.from({ length: shifts }, (_, shift) => shift);
  const choices = (shift: number): number => eligible[shift]?.length ?? 0;
  order.sort((one, other) => choices(one) - choices(other) || (minutes[other] ?? 0) - (minutes[one] ?? 0) || one - other);
  for (const shift of order) {
    const person = bestTaker(plan, shift);
    if (person !== null) plan.place(shift, person);
  }
}

/** Fills open shifts by chains of moves, and leaves shorter ones open for longer ones. Answers whether anything is better. */
export function fillOpen(plan: Plan): boolean {
  const { holder, problem: { minutes } } = plan;
  const open = Array.from(holder.keys()).filter((shift) => (holder[shift] ?? 0) < 0);
  open.sort((one, other) => (minutes[other] ?? 0) - (minutes[one] ?? 0) || one - other);
  let isBetter = false;
  for (const shift of open) {
    if (fill(plan, shift, LONGEST_CHAIN, new Set([shift])) || displace(plan, shift)) isBetter = true;
  }
  return isBetter;
}

/** Of those who can take a shift, the one whose wishes, then loads, it suits best; null for nobody. */
export function bestTaker(plan: Plan, shift: number): number | null {
  const { problem: { eligible, cost, minutes, offMinutes, presence, people }, load, offLoad } = plan;
  let best: number | null = null;
  let bestMarks: readonly number[] = [];
  for (const person of eligible[shift] ?? []) {
    if (!plan.canTake(shift, person)) continue;
    const days = presence[person] ?? 1;
    const marks = [cost[shift * people + person] ?? 0, ((load[person] ?? 0) + (minutes[shift] ?? 0)) / days, ((offLoad[person] ?? 0) + (offMinutes[shift] ?? 0)) / days];
    if (best !== null && !isLess(marks, bestMarks)) continue;
    best = person;
    bestMarks = marks;
  }
  return best;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((mark, index) => mark !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

function fill(plan: Plan, shift: number, chain: number, seen: Set<number>): boolean {
  const direct = bestTaker(plan, shift);
  if (direct !== null) {
    plan.place(shift, direct);
    return true;
  }
  if (chain === 0) return false;
  for (const person of plan.problem.eligible[shift] ?? []) {
    for (const other of inTheWay(plan, shift, person)) {
      if (seen.has(other)) continue;
      plan.remove(other);
      if (plan.canTake(shift, person)) {
        seen.add(other);
        plan.place(shift, person);
        if (fill(plan, other, chain - 1, seen)) return true;
        plan.remove(shift);
      }
      plan.place(other, person);
    }
  }
  return false;
}

/** Gives a shift to somebody in place of a shorter one. */
function displace(plan: Plan, shift: number): boolean {
  const { minutes, eligible } = plan.problem;
  for (const person of eligible[shift] ?? []) {
    for (const other of inTheWay(plan, shift, person)) {
      if ((minutes[other] ?? 0) >= (minutes[shift] ?? 0)) continue;
      plan.remove(other);
      if (plan.canTake(shift, person)) {
        plan.place(shift, person);
        return true;
      }
      plan.place(other, person);
    }
  }
  return false;
}

/** Shifts of a person of which a single one may keep them from another: those that exclude it, or else all of its week and of the days around. */
export function inTheWay({ holder, problem: { excludes, weekShifts, week, day, mostDays } }: Plan, shift: number, person: number): readonly number[] {
  const excluded = (excludes[shift] ?? []).filter((other) => holder[other] === person);
  if (excluded.length > 1) return [];
  if (excluded.length === 1) return excluded;
  const own = week[shift] ?? 0;
  const reach = mostDays[person] ?? 0;
  // A run of days goes on from one week to the next.
  const isNear = (other: number): boolean => week[other] === own || Math.abs((day[other] ?? 0) - (day[shift] ?? 0)) <= reach;
  return [own - 1, own, own + 1].flatMap((each) => weekShifts[each] ?? []).filter((other) => holder[other] === person && isNear(other));
}
