/** Google's number formats become the patterns that Suivi reads. */
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../sheets-addon/server/number-formats.ts';

describe('A number format of Google’s', () => {
  it.each([
    ['', 'General'], ['General', 'General'], ['0.###############', 'General'], ['@', '@'], ['#,##0.00', '#,##0.00'], ['0.00E+00', '0.00E+00'],
    ['M/d/yyyy', 'm/d/yyyy'], ['dd/MM/yyyy', 'dd/mm/yyyy'], ['yyyy-MM-dd H:mm:ss', 'yyyy-mm-dd h:mm:ss'], ['h:mm am/pm', 'h:mm AM/PM'], ['h:mm a/p', 'h:mm A/P'],
    ['[h+]:mm:ss', '[h]:mm:ss'], ['[hh]:[mm]', '[hh]:[mm]'], ['dddd+, d mmmm+', 'dddd, d mmmm'], ['d "Mai de M" yyyy', 'd "Mai de M" yyyy'],
    ['d\\Mm', 'd\\Mm'], ['[$-fr-CA]D MMMM YYYY', '[$-fr-CA]d mmmm yyyy'], ['[Red]0;[Color10]0', '[Red]0;[Color10]0'], ['[$CHF ]#,##0', '[$CHF ]#,##0'],
  ])('%s is %s', (format, pattern) => {
    expect(patternOf(format)).toBe(pattern);
    expect(patternOf(pattern)).toBe(pattern);
  });
});
