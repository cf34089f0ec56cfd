/** Bounds and search by themselves, against all plans of small groups: a good first plan hides nothing that they get wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branching } from '../../../core/coverage/assign/branch.ts';
import { standingObstacle } from '../../../core/coverage/assign/eligible.ts';
import { groupsOf } from '../../../core/coverage/assign/groups.ts';
import { level } from '../../../core/coverage/assign/levelling.ts';
import { openShifts } from '../../../core/coverage/assign/open-shifts.ts';
import { Plan } from '../../../core/coverage/assign/plan.ts';
import { commonUnit, compareFalling, compareScores } from '../../../core/coverage/assign/problem.ts';
import type { Problem, Score } from '../../../core/coverage/assign/problem.ts';
import { boundsOf, isSurelyBest, settledBounds } from '../../../core/coverage/assign/proof.ts';
import { splitLevels } from '../../../core/coverage/assign/split-levels.ts';
import { teamState } from '../../../core/coverage/assign/team-state.ts';
import { openTeams } from '../../fixtures/coverage/open-team.ts';
import type { OpenTeam } from '../../fixtures/coverage/open-team.ts';

const MOST_SHIFTS = 6;
const MANY_STEPS = 1e7;

function largestGroup({ staff, period, open, rules }: OpenTeam): Problem | null {
  const team = teamState(staff, period);
  const shifts = openShifts(staff, open.map((each) => ({ ...each, need: 0 })));
  const eligible = shifts.map((shift) => staff.people.flatMap((_, who) => (standingObstacle(team, who, shift, rules) === null ? [who] : [])));
  const [largest] = groupsOf(team, shifts, eligible, rules).toSorted((one, other) => other.problem.shifts - one.problem.shifts);
  return largest !== undefined && largest.problem.shifts > 1 && largest.problem.shifts <= MOST_SHIFTS ? largest.problem : null;
}

/** Groups of small teams whose every second absence is a wish of several days. */
const wishing = openTeams({ people: 4, stretches: 5, lengths: [2, 3, 4, 6, 8] }, 4).map((drawn) => largestGroup({
  ...drawn,
  staff: { ...drawn.staff, aways: drawn.staff.aways.map((each, index) => (index % 2 === 0 ? { ...each, to: each.to + 4 * 1440, kind: index % 4 === 0 ? 'desired' : 'undesired' } : each)) },
}));
/** Groups in which shifts are alike but for the time of day. */
const even = openTeams({ people: 4, stretches: 6, lengths: [4] }, 8).map((drawn) => largestGroup({ ...drawn, staff: { ...drawn.staff, aways: [], shifts: drawn.staff.shifts.slice(0, 1) } }));
const problems: fc.Arbitrary<Problem> = fc.oneof(wishing, even).filter((problem) => problem !== null).map((problem) => problem ?? neverSeen());

function neverSeen(): never {
  throw new Error('filtered out before');
}

function bestOf(problem: Problem): Score {
  const plan = new Plan(problem);
  let best = plan.score();
  const go = (shift: number): void => {
    if (shift === problem.shifts) {
      const score = plan.score();
      if (compareScores(score, best) < 0) best = score;
      return;
    }
    for (const person of problem.eligible[shift] ?? []) {
      if (!plan.canTake(shift, person)) continue;
      plan.place(shift, person);
      go(shift + 1);
      plan.remove(shift);
    }
    go(shift + 1);
  };
  go(0);
  return best;
}

describe('bounds', () => {
  it('are never above what the best plan reaches, and a plan that is surely the best is', () => {
    fc.assert(fc.property(problems, (problem) => {
      const best = bestOf(problem);
      const bounds = boundsOf(problem);
      expect(bounds.open).toBeLessThanOrEqual(best.open);
      if (bounds.open === best.open) expect(bounds.cost).toBeLessThanOrEqual(best.cost);
      for (const settled of [...(bounds.open === best.open && bounds.cost === best.cost ? [bounds] : []), settledBounds(problem, bounds, best)]) {
        expect(settled.loads === null || compareFalling(settled.loads, best.loads) <= 0).toBe(true);
      }
      const empty = new Plan(problem);
      if (isSurelyBest(problem, empty.score(), bounds)) expect(compareScores(empty.score(), best)).toBe(0);
    }), { numRuns: 1_500 });
  });
});

describe('the search', () => {
  it('finds the best plan from nothing', () => {
    fc.assert(fc.property(problems, (problem) => {
      const empty = new Plan(problem);
      const search = new Branching(problem, { best: empty.score(), holder: empty.holder }, boundsOf(problem), 'all', MANY_STEPS);
      expect(search.run()).toBe(true);
      const plan = new Plan(problem);
      plan.copy(search.bestHolder);
      expect(compareScores(plan.score(), bestOf(problem))).toBe(0);
    }), { numRuns: 1_500 });
  });

  it('for wishes alone finds the fewest minutes open and the best of wishes', () => {
    fc.assert(fc.property(problems, (problem) => {
      const empty = new Plan(problem);
      const search = new Branching(problem, { best: empty.score(), holder: empty.holder }, boundsOf(problem), 'wishes', MANY_STEPS);
      expect(search.run()).toBe(true);
      const { open, cost } = bestOf(problem);
      expect([search.best.open, search.best.cost]).toEqual([open, cost]);
    }), { numRuns: 500 });
  });

  it('that has no steps left says so', () => {
    fc.assert(fc.property(problems, (problem) => {
      const empty = new Plan(problem);
      expect(new Branching(problem, { best: empty.score(), holder: empty.holder }, boundsOf(problem), 'all', 0).run()).toBe(false);
    }), { numRuns: 20 });
  });
});

describe('loads shared out', () => {
  const people = fc.array(fc.record({ load: fc.nat({ max: 12 }), presence: fc.integer({ min: 1, max: 4 }), room: fc.nat({ max: 4 }) }), { minLength: 1, maxLength: 4 });

  /** The evenest of all ways to share out so many units; null where there is none. */
  function evenest(all: readonly { readonly load: number; readonly presence: number; readonly room: number }[], units: number, unit: number, isWay: (shares: readonly number[]) => boolean): Float64Array | null {
    let best: Float64Array | null = null;
    const go = (shares: readonly number[], left: number): void => {
      const next = all[shares.length];
      if (next === undefined) {
        if (left > 0 || !isWay(shares)) return;
        const levels = Float64Array.from(all, ({ load, presence }, index) => (load + (shares[index] ?? 0) * unit) / presence).sort().reverse();
        if (best === null || compareFalling(levels, best) < 0) best = levels;
        return;
      }
      for (let share = 0; share <= Math.min(left, next.room); share += 1) go([...shares, share], left - share);
    };
    go([], units);
    return best;
  }

  it('to anybody who has room are as even as can be', () => {
    fc.assert(fc.property(people, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 3 }), (all, units, unit) => {
      const into = new Float64Array(all.length);
      const of = (key: 'load' | 'presence' | 'room'): Float64Array => Float64Array.from(all, (each) => each[key]);
      const isDone = level({ load: of('load'), presence: of('presence'), room: of('room'), unit }, units, into);
      expect(isDone ? into : null).toEqual(evenest(all, units, unit, () => true));
    }), { numRuns: 3_000 });
  });

  it('to those who can take each shift, split among them, are as even as can be', () => {
    const shift = fc.record({ units: fc.nat({ max: 3 }), takers: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }) });
    fc.assert(fc.property(people, fc.array(shift, { minLength: 1, maxLength: 4 }), (all, drawn) => {
      const shifts = drawn.map(({ units, takers }) => ({ units, takers: takers.filter((who) => who < all.length) }));
      fc.pre(shifts.every(({ takers }) => takers.length > 0));
      const lengths = Int32Array.from(shifts, ({ units }) => units * 60);
      const unit = commonUnit(lengths);
      const minutes = lengths.reduce((sum, length) => sum + length, 0);
      const loads = Float64Array.from(all, ({ load }) => load * 30);
      const presence = Float64Array.from(all, (each) => each.presence);
      const levels = splitLevels({ shifts: shifts.length, people: all.length, presence }, { lengths, load: loads, minutes, takers: shifts.map(({ takers }) => takers), most: null });
      // Shares can come about where no group of shifts has more units than those who can take them have shares.
      const isWay = (shares: readonly number[]): boolean => Array.from({ length: 2 ** shifts.length }, (_, group) => shifts.filter((_shift, index) => ((group >> index) & 1) === 1))
        .every((group) => group.reduce((sum, { units }) => sum + units * 60, 0) <= unit * shares.reduce((sum, share, who) => sum + (group.some(({ takers }) => takers.includes(who)) ? share : 0), 0));
      expect(levels).toEqual(evenest(all.map(({ load, presence: days }) => ({ load: load * 30, presence: days, room: 99 })), minutes / unit, unit, isWay));
    }), { numRuns: 2_000 });
  });
});
