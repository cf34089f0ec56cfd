/** Suggestions for teams of medium size, solved anew by scipy's HiGHS: what is said to be best is, and how far off the rest may be. */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { suggest } from '../../core/coverage/suggest.ts';
import { openTeams } from '../fixtures/coverage/open-team.ts';
import type { OpenTeam } from '../fixtures/coverage/open-team.ts';
import { manyGaps } from '../fixtures/coverage/many-gaps.ts';
import { plainShifts } from '../fixtures/coverage/plain-shifts.ts';
import { caseOf, levelsOf, solvedElsewhere } from '../fixtures/coverage/solved-elsewhere.ts';
import { timeOf } from './time-of.ts';

const TOLERANCE = 1e-4;
const MOST_MS = 500;
const LEVELS = ['minutes open', 'undesired minutes', 'desired minutes', 'heaviest load'];
const figures: string[] = [];
afterAll(() => { console.info(figures.join('\n')); });

function drawn(count: number, people: number, least: number, most: number): readonly OpenTeam[] {
  const sizes = { people, stretches: most, lengths: [2, 3, 4, 4, 4, 8, 8, 10, 16] };
  const medium = openTeams(sizes, least).filter(({ open, staff }) => staff.people.length > people / 2 && plainShifts(open).length >= least && plainShifts(open).length <= most);
  return fc.sample(medium, count);
}

/** Compares level by level up to the first difference, which must not be there where the plan is said to be the best. */
function compare(name: string, teams: readonly OpenTeam[], loads: number): void {
  const solved = solvedElsewhere(teams.map((team) => caseOf(team, loads)));
  const counts = { best: 0, equal: 0, unsettled: 0 };
  const worst = new Map<string, number>();
  for (const [index, team] of teams.entries()) {
    const { shifts, proof } = suggest(team.staff, team.period, team.open, team.rules);
    const own = levelsOf(team, shifts.map(({ person }) => person ?? -1), loads);
    const other = solved[index] ?? [];
    const settled = other.filter((value) => value !== null).length;
    const off = other.findIndex((value, level) => value !== null && Math.abs((own[level] ?? 0) - value) > TOLERANCE);
    counts.best += proof === 'best' ? 1 : 0;
    counts.equal += off < 0 ? 1 : 0;
    counts.unsettled += settled < own.length ? 1 : 0;
    if (off < 0) continue;
    const gap = (own[off] ?? 0) - (other[off] ?? 0);
    // What is better than the best has broken a rule.
    expect(gap, `${name} ${index}, level ${off}`).toBeGreaterThan(0);
    expect(proof, `${name} ${index}, level ${off}: ${gap} off`).toBe('not-proved');
    const level = LEVELS[off] ?? (off < LEVELS.length - 1 + loads ? 'further loads' : 'evenings');
    worst.set(level, Math.max(worst.get(level) ?? 0, off < 3 ? gap : gap / Math.max(1, other[off] ?? 0)));
  }
  const gaps = [...worst].map(([level, gap]) => `${level} ${gap.toFixed(3)}`).join(', ');
  figures.push(`${name}: of ${teams.length} ${counts.best} proved best, ${counts.equal} equal in all levels compared, ${counts.unsettled} not settled elsewhere; worst gap: ${gaps || 'none'}`);
}

it('what is proved best for 200 teams of up to 8 with about 20 shifts is best in minutes open, wishes and the two heaviest loads', () => {
  compare('20 shifts × 8 people', drawn(200, 8, 16, 24), 2);
});

it('what is proved best for 60 teams of up to 5 with about 10 shifts is best in all loads too', () => {
  compare('10 shifts × 5 people', drawn(60, 5, 8, 12), 5);
});

it('of 30 teams of 8 who can nearly all take each of 20 shifts, what is proved best is', () => {
  const sizes = { gaps: 20, people: 8, days: 21, roles: ['webcare', 'veille'], lengths: [2, 3, 4, 5, 8] };
  compare('20 shifts × 8 people, hard', Array.from({ length: 30 }, (_, seed) => manyGaps(sizes, seed)), 1);
});

it.each([
  { name: 'three roles, 90 days', gaps: 500, people: 30, days: 90, roles: ['webcare', 'veille', 'analyse'], lengths: [4, 8] },
  { name: 'one role, 90 days, unlike lengths', gaps: 500, people: 30, days: 90, roles: ['webcare'], lengths: [2, 3, 4, 5, 8] },
  { name: 'one role, half a year', gaps: 500, people: 30, days: 180, roles: ['webcare'], lengths: [4] },
  { name: 'more than anybody can take, 10 days', gaps: 500, people: 30, days: 10, roles: ['webcare', 'veille', 'analyse'], lengths: [4, 8] },
  { name: 'few, as many plans as can be', gaps: 40, people: 10, days: 30, roles: ['webcare'], lengths: [2, 3, 4, 5, 8] },
  { name: 'a middling number', gaps: 110, people: 12, days: 60, roles: ['webcare'], lengths: [2, 4, 8] },
])('$gaps gaps and $people people take at most 500 ms: $name', ({ name, ...sizes }) => {
  const teams = [1, 2, 3].map((seed) => manyGaps(sizes, seed));
  const times = teams.map(({ staff, period, open, rules }) => timeOf(() => suggest(staff, period, open, rules), undefined, 3));
  figures.push(`${sizes.gaps} × ${sizes.people}, ${name}: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  expect(Math.max(...times)).toBeLessThan(MOST_MS);
});
