/** Suggestions compared with every plan there is, on small teams. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggest } from '../../../core/coverage/suggest.ts';
import { MONDAY, openTeams, person } from '../../fixtures/coverage/open-team.ts';
import type { OpenTeam } from '../../fixtures/coverage/open-team.ts';
import { bestOfAll, plainScore, plainTeam } from '../../fixtures/coverage/plain-plan.ts';
import { plainShifts } from '../../fixtures/coverage/plain-shifts.ts';

const MOST_SHIFTS = 6;
const LENGTHS = [2, 3, 4, 4, 8, 8, 10, 14];

function isSmall({ open }: OpenTeam): boolean {
  return plainShifts(open).length <= MOST_SHIFTS;
}

/** What is proposed keeps all hard rules, scores as well as the best of all plans, and is said to be the best. */
function proveBest(drawn: OpenTeam): void {
  const { staff, period, open, rules } = drawn;
  const { shifts, proof } = suggest(staff, period, open, rules);
  const team = plainTeam(drawn, plainShifts(open));
  expect(shifts.map(({ need, from, to }) => ({ need, from, to }))).toEqual(team.shifts.map(({ need, from, to }) => ({ need, from, to })));
  const holders = shifts.map(({ person: who }) => who ?? -1);
  for (const [index, who] of holders.entries()) {
    const others = holders.flatMap((each, at) => (each === who && at !== index ? [at] : []));
    if (who >= 0) expect(team.mayTake(who, index, others)).toBe(true);
  }
  expect(plainScore(team, holders)).toEqual(bestOfAll(team));
  expect(proof).toBe('best');
}

it('teams of all kinds get a plan as good as the best of all plans, in minutes open, wishes and both kinds of load', () => {
  fc.assert(fc.property(openTeams({ people: 5, stretches: 5, lengths: LENGTHS }).filter(isSmall), proveBest), { numRuns: 800 });
});

it('teams who all can do the same, and can hardly be told apart, do too', () => {
  const alike = openTeams({ people: 4, stretches: 4, lengths: LENGTHS }, 4).filter(isSmall).map((drawn): OpenTeam => ({
    ...drawn,
    staff: { ...drawn.staff, people: drawn.staff.people.map(({ name, start }) => person({ name, start })), aways: drawn.staff.aways.slice(0, 1), shifts: drawn.staff.shifts.slice(0, 1) },
    open: drawn.open.map((each) => ({ ...each, need: 0 })),
  }));
  fc.assert(fc.property(alike, proveBest), { numRuns: 800 });
});

it('teams who may work few days in a row, by hours and shifts, do too', () => {
  const tired = openTeams({ people: 3, stretches: 6, lengths: [2, 3, 4] }, 5).filter(isSmall).map((drawn): OpenTeam => ({
    ...drawn,
    staff: {
      ...drawn.staff, aways: drawn.staff.aways.slice(0, 1), shifts: drawn.staff.shifts.slice(0, 2),
      people: drawn.staff.people.map((each, place) => person({ name: each.name, days: [0, 0x09, 0x7f, 0][place] ?? 0, from: 540, to: 600 })),
    },
    // All within six days.
    open: drawn.open.map((each, index) => ({ ...each, need: 0, from: (MONDAY + index) * 1440 + 600, to: (MONDAY + index) * 1440 + 600 + each.to - each.from })),
    rules: { ...drawn.rules, mostDaysRunning: 2, isTwoWeekendsAllowed: true },
  }));
  fc.assert(fc.property(tired, proveBest), { numRuns: 600 });
});

it('teams with many wishes do too', () => {
  const wishing = openTeams({ people: 4, stretches: 5, lengths: [4, 6, 8] }, 4).filter(isSmall).map((drawn): OpenTeam => ({
    ...drawn,
    staff: { ...drawn.staff, aways: drawn.staff.aways.map((each, index) => ({ ...each, from: each.from - (index % 3) * 1440, to: each.to + 4 * 1440, kind: index % 2 === 0 ? 'desired' : 'undesired' })) },
    open: drawn.open.map((each) => ({ ...each, need: 0 })),
  }));
  fc.assert(fc.property(wishing, proveBest), { numRuns: 600 });
});
