/** The oracle asked anew: Python makes its table again, and every one of its days is compared. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ORACLE_FIRST, ORACLE_LAST, ORACLE_SCRIPT, dayLine, oracleTable } from '../fixtures/dates/oracle-days.ts';

function oracle(...words: string[]): string {
  try {
    return execFileSync('python3', [ORACLE_SCRIPT, ...words], { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (caught) {
    throw new Error('The oracle needs python3 on the path.', { cause: caught });
  }
}

it('the table of years that the tests compare with is the one that Python makes', () => {
  expect(oracleTable()).toBe(oracle());
});

it('every day is as Python has it, line by line', () => {
  const lines = oracle('--days').split('\n');
  const wrong: string[] = [];
  for (let day = ORACLE_FIRST; day <= ORACLE_LAST; day += 1) {
    const expected = lines[day - ORACLE_FIRST] ?? '';
    if (dayLine(day).trimEnd() !== expected) wrong.push(`${dayLine(day).trimEnd()} should be ${expected}`);
  }
  expect(wrong).toEqual([]);
  expect(lines).toHaveLength(ORACLE_LAST - ORACLE_FIRST + 2);
});
