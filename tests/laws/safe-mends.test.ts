/** Laws of changes that can't alter what a cell means: made once they leave nothing to mend, and the calendar reads as before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/findings/finding.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Role } from '../../core/table/role.ts';
import { calendarOf, checkRows, day } from '../core/rules/calendar-of.ts';

const TODAY = day('2026-11-23');
const ROLES: readonly Role[] = ['date', 'channel', 'title', 'owner', 'status'];
const MENDED = new Set(['spaces-stray', 'channel-casing']);

const space = fc.constantFrom('', '', '', ' ', '  ', '\u00a0', '\n', '\t');
const padded = (words: readonly (string | null)[]): fc.Arbitrary<Cell> =>
  fc.tuple(space, fc.constantFrom(...words), space).map(([before, word, after]) => (word === null ? null : before + word + after));
const row = fc.tuple(
  fc.integer({ min: TODAY - 3, max: TODAY + 3 }),
  padded(['LinkedIn', 'linkedin', 'Linked In', 'Facebook', 'FACEBOOK', 'Facebook, LinkedIn', 'Infolettre', null]),
  padded(['Atelier', 'Été', '  ', null]), padded(['Inès', 'Luc', null]), padded(['Approuvé', 'Programmé', null]),
);
const rows = fc.array(row, { minLength: 1, maxLength: 12 });

function mendsOf(table: readonly (readonly Cell[])[]): readonly Finding[] {
  return checkRows(ROLES, table, TODAY).findings.filter(({ code, mend }) => MENDED.has(code) && mend?.isSafe === true);
}

/** The table with the changes of some findings; each must expect what stands there. */
function mended(table: readonly (readonly Cell[])[], findings: readonly Finding[]): Cell[][] {
  const made = table.map((cells) => [...cells]);
  for (const { mend } of findings) {
    for (const { cell, expected, value } of mend?.writes ?? []) {
      expect(made[cell.row - 1]?.[cell.column]).toBe(expected);
      made[cell.row - 1]?.splice(cell.column, 1, value);
    }
  }
  return made;
}

describe('safe changes', () => {
  it('of one kind, all made, leave none of that kind, and every row on its channel, owner and state', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...MENDED), (table, code) => {
        const after = mended(table, mendsOf(table).filter((finding) => finding.code === code));
        expect(mendsOf(after).filter((finding) => finding.code === code)).toEqual([]);
        const [before, now] = [calendarOf(ROLES, table), calendarOf(ROLES, after)];
        const readingOf = ({ rowCount, channel, owner, status }: typeof before): unknown => Array.from({ length: rowCount }, (_, index) => [
          channel.entries[channel.codes[index] ?? 0]?.channels, owner.entries[owner.codes[index] ?? 0]?.people, status.entries[status.codes[index] ?? 0]?.state,
        ]);
        expect(readingOf(now)).toEqual(readingOf(before));
      }),
      { numRuns: 400 },
    );
  });
});
