/** Cadence recounted row by row in Python, for ten thousand random calendars. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RECOUNT_SCRIPT, answerByCore, calendarsIn, settled } from '../fixtures/cadence/recounted.ts';

const BATCHES = 20;
const CALENDARS = 500;
const SEED = 20_261_122;

function recount(calendars: number, seed: number): string {
  try {
    return execFileSync('python3', [RECOUNT_SCRIPT, String(calendars), String(seed)], { encoding: 'utf8', maxBuffer: 1e9 });
  } catch (caught) {
    throw new Error('The recount needs python3 on the path.', { cause: caught });
  }
}

it('the calendars that the tests compare with are those that Python makes', () => {
  expect(recount(100, 3)).toBe(readFileSync(new URL('../fixtures/cadence/calendars.json', import.meta.url), 'utf8'));
});

it('every figure of ten thousand calendars is as Python counts it', () => {
  let gaps = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const calendars = calendarsIn(recount(CALENDARS, SEED + batch));
    expect(calendars).toHaveLength(CALENDARS);
    for (const [place, calendar] of calendars.entries()) {
      const answer = settled(answerByCore(calendar));
      const counted = settled(calendar.answer);
      if (JSON.stringify(answer) !== JSON.stringify(counted)) expect(answer, `calendar ${place} of seed ${SEED + batch}`).toEqual(counted);
      gaps += calendar.answer.gaps.length;
    }
  }
  console.log(`${BATCHES * CALENDARS} calendars, ${gaps} weeks to come under their least: all as Python has them.`);
});
