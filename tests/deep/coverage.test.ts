/** Coverage recounted minute by minute in Python, for a thousand random teams. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RECOUNT_SCRIPT, answerByCore, rounded, teamsIn } from '../fixtures/coverage/recounted.ts';

const TEAMS = 1000;
const SEED = 20_261_122;

function recount(teams: number, seed: number): string {
  try {
    return execFileSync('python3', [RECOUNT_SCRIPT, String(teams), String(seed)], { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (caught) {
    throw new Error('The recount needs python3 on the path.', { cause: caught });
  }
}

it('the teams that the tests compare with are those that Python makes', () => {
  expect(recount(60, 3)).toBe(readFileSync(new URL('../fixtures/coverage/teams.json', import.meta.url), 'utf8'));
});

it('every stretch and every figure of a thousand teams is as Python counts it', () => {
  const teams = teamsIn(recount(TEAMS, SEED));
  expect(teams).toHaveLength(TEAMS);
  for (const [place, team] of teams.entries()) expect(rounded(answerByCore(team)), `team ${place} of seed ${SEED}`).toEqual(rounded(team.answer));
  const stretches = teams.flatMap(({ answer }) => answer.stretches);
  console.log(`${TEAMS} teams, ${stretches.length} stretches, ${teams.reduce((sum, { answer }) => sum + Number(answer.total[0]), 0)} minutes needed: all as Python has them.`);
});
