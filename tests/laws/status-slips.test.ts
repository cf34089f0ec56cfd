/** Laws of words that are no status: what a slip makes of one is never taken for another, and mended once it is known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownStatuses, stateOf } from '../../core/lexicon/statuses.ts';
import type { Cell } from '../../core/table/cell.ts';
import { checkRows, day } from '../core/rules/calendar-of.ts';

const TODAY = day('2026-11-23');
const status = fc.constantFrom(...knownStatuses().filter(({ word }) => word.length > 5));

/** A status with a letter within it left out, doubled, or swapped with the next one. */
const slip = fc.tuple(status, fc.nat(), fc.constantFrom('out', 'doubled', 'swapped')).map(([{ word, state }, place, kind]) => {
  const at = 1 + (place % (word.length - 3));
  const [letter, next] = [word.charAt(at), word.charAt(at + 1)];
  const instead = kind === 'out' ? next : kind === 'doubled' ? letter + letter + next : next + letter;
  return { written: word.slice(0, at) + instead + word.slice(at + 2), state };
});

function tableOf(statuses: readonly string[]): Cell[][] {
  return [...Array<string>(9).fill('Cancelled'), ...statuses].map((word, row) => [TODAY + row, `Titre ${row}`, word]);
}

describe('a status with a slip in it', () => {
  it('is taken for one of the same state, and its change leaves nothing unknown', () => {
    let count = 0;
    fc.assert(fc.property(slip, ({ written, state }) => {
      const table = tableOf([written]);
      const findings = checkRows(['date', 'title', 'status'], table, TODAY).findings.filter(({ code }) => code === 'status-unknown');
      expect(findings.length).toBeLessThan(2);
      for (const { parameters, mend } of findings) {
        count += 1;
        expect(stateOf('likely' in parameters ? parameters.likely : '')).toBe(state);
        for (const { cell, value } of mend?.writes ?? []) table[cell.row - 1]?.splice(cell.column, 1, value);
        if (mend !== undefined) expect(checkRows(['date', 'title', 'status'], table, TODAY).found.filter((line) => line.startsWith('status-unknown'))).toEqual([]);
      }
    }), { numRuns: 600 });
    expect(count).toBeGreaterThan(100);
  });
});
