/** Coverage is what a recount of every minute in another language says. */
import { describe, expect, it } from 'vitest';
import { answerByCore, recountedTeams, rounded } from '../../fixtures/coverage/recounted.ts';

const TEAMS = recountedTeams();

describe('sixty random teams', () => {
  it.each(TEAMS.map((team, place) => ({ team, place })))('are covered as counted minute by minute: team $place', ({ team }) => {
    expect(rounded(answerByCore(team))).toEqual(rounded(team.answer));
  });

  it('hold all that could go wrong', () => {
    const kinds = new Set(TEAMS.flatMap(({ answer }) => answer.stretches.map(([kind]) => kind)));
    expect([...kinds].sort()).toEqual(['gap', 'overstaffed', 'understaffed']);
    // A stretch in which the clock shows other minutes than pass.
    expect(TEAMS.some(({ answer }) => answer.stretches.some(([, , from, to, , , minutes]) => minutes > to - from))).toBe(true);
    expect(TEAMS.some(({ answer }) => answer.stretches.some(([, , from, to, , , minutes]) => minutes < to - from))).toBe(true);
    expect(TEAMS.some(({ people }) => people.length === 0)).toBe(true);
    expect(TEAMS.some(({ answer }) => answer.total[0] === answer.total[1] && answer.total[0] !== 0)).toBe(true);
  });
});
