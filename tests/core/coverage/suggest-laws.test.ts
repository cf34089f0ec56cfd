/** What holds of suggestions for any team. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../core/coverage/coverage.ts';
import { suggest } from '../../../core/coverage/suggest.ts';
import type { Suggestions } from '../../../core/coverage/suggestions.ts';
import { need, openTeams } from '../../fixtures/coverage/open-team.ts';

describe('suggestions', () => {
  const drawn = openTeams({ people: 6, stretches: 12, lengths: [2, 4, 8, 14, 30] });

  it('the same input gives the same answer, and no shift that could be taken stays open', () => {
    fc.assert(fc.property(drawn, ({ staff: team, period, open, rules }) => {
      const answer = suggest(team, period, open, rules);
      expect(suggest(team, period, open, rules)).toEqual(answer);
      for (const { person: who, candidates, obstacles } of answer.shifts) {
        expect(who === null ? candidates.filter((each) => each.obstacle === null) : []).toEqual([]);
        expect(who === null && candidates.length > 0).toBe(obstacles.length > 0);
        if (who !== null) expect(candidates[0]).toMatchObject({ person: who, obstacle: null });
      }
    }), { numRuns: 200 });
  });

  it('the order of the stretches makes no difference to what is reached', () => {
    fc.assert(fc.property(drawn, ({ staff: team, period, open, rules }) => {
      const openMinutes = ({ shifts }: Suggestions): number => shifts.reduce((sum, { from, to, person: who }) => sum + (who === null ? to - from : 0), 0);
      const answer = suggest(team, period, open, rules);
      const turned = suggest(team, period, [...open].toReversed(), rules);
      if (answer.proof === 'best' && turned.proof === 'best' && team.clock === 'none') expect(openMinutes(turned)).toBe(openMinutes(answer));
      expect(turned.shifts.map(({ from }) => from)).toEqual(answer.shifts.map(({ from }) => from));
    }), { numRuns: 100 });
  });

  it('what is proposed, once on the rota, closes the gaps that coverage finds', () => {
    fc.assert(fc.property(drawn, ({ staff: team, period, rules }) => {
      const week = { from: period.from, to: period.from + 6 };
      const evening = { ...team, needs: [need({ from: 1080, to: 1260 }), need({ role: 'veille', from: 480, to: 720 })] };
      const before = coverageOf(evening, week);
      const { shifts } = suggest(evening, week, before.stretches, rules);
      const filled = shifts.flatMap(({ need: which, from, to, person: who }) => (who === null ? [] : [{ person: who, from, to, role: evening.needs[which]?.role ?? null, channels: [], replaces: null, row: 99 }]));
      const after = coverageOf({ ...evening, shifts: [...evening.shifts, ...filled] }, week);
      const missing = shifts.reduce((sum, { from, to, person: who }) => sum + (who === null ? to - from : 0), 0);
      if (team.clock === 'none') expect(after.total.missing).toBe(missing);
    }), { numRuns: 100 });
  });
});
