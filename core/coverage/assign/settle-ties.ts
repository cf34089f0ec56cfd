/** Which of the plans that score alike it is to be: shifts fall on days that people work anyway, and to those who come first in the tab. */
import { tryExchanging, tryGiving } from './improve.ts';
import type { Plan } from './plan.ts';

/** Never gives up any of a plan's score, nor takes more steps than allowed. */
export function settleTies(plan: Plan, mostSteps: number): void {
  spareDaysOff(plan, plan.steps + Math.floor((mostSteps - plan.steps) / 2));
  preferFirst(plan, mostSteps);
}

/** Each step leaves fewer shifts on days off. */
function spareDaysOff(plan: Plan, mostSteps: number): void {
  const { shifts, eligible } = plan.problem;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let shift = 0; shift < shifts && plan.steps < mostSteps; shift += 1) {
      const holder = plan.holder[shift] ?? -1;
      if (holder < 0 || !isOff(plan, shift, holder)) continue;
      const taker = eligible[shift]?.find((person) => !isOff(plan, shift, person) && (tryGiving(plan, shift, person, true) || exchange(plan, shift, person, 0, -1)));
      if (taker !== undefined) isBetter = true;
    }
  }
}

/** Leaves as few shifts on days off as there are. */
function preferFirst(plan: Plan, mostSteps: number): void {
  const { shifts, eligible } = plan.problem;
  for (let shift = 0; shift < shifts && plan.steps < mostSteps; shift += 1) {
    for (const person of eligible[shift] ?? []) {
      const holder = plan.holder[shift] ?? -1;
      if (holder < 0 || person >= holder) break;
      const isSpared = isOff(plan, shift, holder) || !isOff(plan, shift, person);
      // With a later shift that the person has, so that no earlier one is touched.
      if ((isSpared && tryGiving(plan, shift, person, true)) || exchange(plan, shift, person, shift + 1, 0)) break;
    }
  }
}

/** With a shift from the first on that the person has, where so many more shifts fall on days off at the most. */
function exchange(plan: Plan, shift: number, person: number, first: number, mostMore: number): boolean {
  const holder = plan.holder[shift] ?? -1;
  const own = Number(isOff(plan, shift, person)) - Number(isOff(plan, shift, holder));
  plan.steps += 1;
  for (let other = first; other < plan.problem.shifts; other += 1) {
    if (plan.holder[other] !== person) continue;
    const more = own + Number(isOff(plan, other, holder)) - Number(isOff(plan, other, person));
    if (more <= mostMore && tryExchanging(plan, shift, other, true)) return true;
  }
  return false;
}

function isOff({ problem: { offDay, people } }: Plan, shift: number, person: number): boolean {
  return offDay[shift * people + person] === 1;
}
