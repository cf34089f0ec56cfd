/** Numbers written in any convention, with any space, come back as they were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../core/rules/calendar-of.ts';
import { readNumber } from '../../core/table/number-reading.ts';

interface Convention {
  readonly decimal: string;
  readonly group: string;
}

const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u2008', '\u200a'];
const conventions: fc.Arbitrary<Convention> = fc.oneof(
  fc.constantFrom({ decimal: ',', group: '.' }, { decimal: '.', group: ',' }, { decimal: '.', group: "'" }, { decimal: '.', group: '’' }, { decimal: ',', group: '' }, { decimal: '.', group: '' }),
  fc.record({ decimal: fc.constantFrom(',', '.'), group: fc.constantFrom(...SPACES) }),
);
/** Up to three decimals, as whole thousandths. */
const thousandths = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });

function written(value: number, decimals: number, { decimal, group }: Convention): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return (value < 0 ? '-' : '') + grouped + (fraction === '' ? '' : decimal + fraction);
}

describe('a number in any convention', () => {
  it('is read back where the column holds one cell that settles it', () => {
    fc.assert(
      fc.property(conventions, fc.array(thousandths, { minLength: 1, maxLength: 20 }), fc.constantFrom(0, 1, 2, 3), fc.constantFrom('', ' $', ' €'), (convention, amounts, decimals, unit) => {
        const numbers = amounts.map((amount) => Number((amount / 1000).toFixed(decimals)));
        const cells = [`0${convention.decimal}5`, ...numbers.map((value) => written(value, decimals, convention) + unit)];
        const { numbers: decoded, unreadNumbers } = calendarOf(['title', 'spend'], cells.map((cell) => ['Publication', cell]));
        expect([...(decoded.get('spend') ?? [])].slice(1)).toEqual(numbers.map((value) => value + 0));
        expect(unreadNumbers.get('spend')?.size).toBe(0);
      }),
    );
  });

  it('is never one value by a reading that its text does not allow', () => {
    fc.assert(
      fc.property(conventions, thousandths, fc.constantFrom(0, 1, 2, 3), (convention, amount, decimals) => {
        const value = Number((amount / 1000).toFixed(decimals));
        const reading = readNumber(written(value, decimals, convention));
        expect([reading?.byPoint, reading?.byComma]).toContain(value + 0);
      }),
    );
  });

  it('is no date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1900, max: 2100 }), fc.constantFrom('/', '-', '.'), (date, month, year, sign) => {
        expect(readNumber([date, month, year].join(sign))).toBeNull();
        expect(readNumber([year, month, date].join(sign))).toBeNull();
      }),
    );
  });

  it('is never read from, nor harmed by, any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const reading = readNumber(text);
        if (reading !== null) expect(/\d/.test(text)).toBe(true);
      }),
    );
  });
});
