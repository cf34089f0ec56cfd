/** A1 notation. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaAddress, parseArea, sheetAddress, splitSheet, WHOLE_SHEET } from './address.ts';

describe('addresses', () => {
  test.each([
    ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['$B$2:d9', { top: 1, left: 1, bottom: 8, right: 3 }],
    ['D9:B2', { top: 1, left: 1, bottom: 8, right: 3 }],
    ['A:C', { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
    ['2:5', { top: 1, left: 0, bottom: 4, right: 16_383 }],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])('%s is read', (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  test.each(['', 'A', '5', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1,B2', 'A1:B2:C3', 'name', 'A1 B2'])('"%s" is none', (address) => {
    expect(parseArea(address)).toBeNull();
  });

  test('what is written is read back', () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16_383 });
    fc.assert(fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      const area = { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
      expect(parseArea(areaAddress(area))).toEqual(area);
    }), { seed: 20261121 });
    expect(areaAddress(WHOLE_SHEET)).toBe('1:1048576');
  });

  const names = [['Plan', 'Plan!A1'], ['Mes posts', "'Mes posts'!A1"], ["L'été", "'L''été'!A1"], ['A1', "'A1'!A1"], ['R1C1', "'R1C1'!A1"]] as const;
  test.each([...names, ['2026', "'2026'!A1"] as const])(
    'the tab %s is quoted where needed, and read back',
    (name, address) => {
      expect(sheetAddress(name, { top: 0, left: 0, bottom: 0, right: 0 })).toBe(address);
      expect(splitSheet(address)).toEqual({ sheet: name, rest: 'A1' });
    },
  );
});
