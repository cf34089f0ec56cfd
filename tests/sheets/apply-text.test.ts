/** Text stays text in Google's cells, numbers stay numbers, and formats stay as they are. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cell, CellsEdit } from '../../core/index.ts';
import { applyEdits } from '../../sheets-addon/server/apply/apply-edits.ts';
import { HOSTILE_TEXTS } from '../conformance/write-samples.ts';
import { calendarBook, DATE, idOf, TITLE } from './apply-samples.ts';
import { onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function inPlace(sheet: string, values: readonly Cell[], column = 8): readonly CellsEdit[] {
  return values.map((value, row) => ({ kind: 'cells', sheet, writes: [{ row: row + 1, column, expected: null, value }] }));
}

describe('What is written to a cell at Google', () => {
  it.each(['General', '@', 'yyyy-mm-dd', '0.00'])('is the very text, whatever it looks like, and the format %s stays', (format) => {
    const { book, sheet } = calendarBook();
    sheet.write(1, 8, { formats: HOSTILE_TEXTS.map(() => [format]) }, 'person');
    onGoogle(book, { locale: 'fr_CA' });
    expect(applyEdits(inPlace(idOf(sheet), HOSTILE_TEXTS))).toMatchObject({ written: HOSTILE_TEXTS.length, skipped: [], unknown: [] });
    expect(HOSTILE_TEXTS.map((_, row) => [sheet.value(row + 1, 8), sheet.formula(row + 1, 8) ?? '', sheet.format(row + 1, 8)]))
      .toEqual(HOSTILE_TEXTS.map((text) => [text, '', format]));
  });

  it('is the text, for any text and any of two languages', () => {
    const texts = fc.array(fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS), fc.stringMatching(/^['=+@-]{0,3}[0-9]{0,4}[/:., ]?[0-9]{1,4} ?(?:%|\$|am|janvier|TRUE)?$/)), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(texts, fc.constantFrom('fr_CA', 'en_US'), fc.constantFrom('General', '@'), (list, locale, format) => {
      const { book, sheet } = calendarBook();
      sheet.write(1, 8, { formats: list.map(() => [format]) }, 'person');
      onGoogle(book, { locale });
      applyEdits(inPlace(idOf(sheet), list));
      return list.every((text, row) => sheet.value(row + 1, 8) === text && sheet.formula(row + 1, 8) === undefined && sheet.format(row + 1, 8) === format);
    }), { numRuns: 100 });
  });

  it('is the number, the truth value or nothing, also where the cell is formatted as text', () => {
    const { book, sheet } = calendarBook();
    sheet.write(1, 8, { formats: [['@'], ['@'], ['@']], values: [[null], [null], ['old']] }, 'person');
    onGoogle(book);
    const edits = [...inPlace(idOf(sheet), [46_000.5, true]), { kind: 'cells' as const, sheet: idOf(sheet), writes: [{ row: 3, column: 8, expected: 'old', value: null }] as const }];
    expect(applyEdits(edits).written).toBe(3);
    expect([1, 2, 3].map((row) => [sheet.value(row, 8), sheet.format(row, 8)])).toEqual([[46_000.5, '@'], [true, '@'], [null, '@']]);
  });

  it('gets a number format only where the edit has one, and the one before is told', () => {
    const { book, sheet } = calendarBook();
    onGoogle(book, { timeZone: 'Asia/Tokyo', scriptTimeZone: 'America/Toronto' });
    const edit: CellsEdit = { kind: 'cells', sheet: idOf(sheet), writes: [{ row: 1, column: DATE, expected: 46_350, value: 46_400, format: 'dd/mm/yyyy' }, { row: 1, column: TITLE, expected: 'Visite 0', value: 'Autre' }] };
    expect(applyEdits([edit])).toEqual({ written: 2, skipped: [], unknown: [], fault: null, replacedFormats: [{ cell: { sheet: idOf(sheet), row: 1, column: DATE }, format: 'yyyy-mm-dd' }] });
    expect([sheet.value(1, DATE), sheet.format(1, DATE), sheet.format(1, TITLE)]).toEqual([46_400, 'dd/mm/yyyy', 'General']);
  });

  it('makes room beyond the last row and column that the sheet has', () => {
    const { book, sheet } = calendarBook();
    onGoogle(book);
    expect(applyEdits([{ kind: 'cells', sheet: idOf(sheet), writes: [{ row: 1_200, column: 30, expected: null, value: 'far' }] }]).written).toBe(1);
    expect(sheet.value(1_200, 30)).toBe('far');
  });
});
