/** Dates before those of spreadsheets: there were such days, and yet no cell can hold them. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core/time/parse-date.ts';
import { isTooEarly } from '../../../core/time/too-early.ts';
import { checkRows, day } from '../rules/calendar-of.ts';

describe('a date before March 1900', () => {
  it.each(['1899-12-31', '1900-01-15', '1900-02-28', '0026-11-30', '31/12/1899', '1896-02-29', '1850-06-12 10:00'])('%s was a day, and can be none here', (text) => {
    expect([parseDate(text).kind, isTooEarly(text)]).toEqual(['impossible', true]);
  });

  it.each(['1899-02-30', '1900-02-29', '31/04/1899', '2026-02-30', '31/04/2026', '2026-13-01', '', 'bientôt', `1899-12-31${' '.repeat(100)}`])('%j is not told to be too early', (text) => {
    expect(isTooEarly(text)).toBe(false);
  });

  it('is told as such, and never as one that does not exist', () => {
    const { findings } = checkRows(['date', 'title'], [['1899-12-31', 'Portes ouvertes'], ['2026-02-30', 'Atelier']], day('2026-11-21'));
    expect(findings.filter(({ code }) => code === 'date-impossible').map(({ parameters }) => parameters)).toMatchObject([
      { text: '1899-12-31', isTooEarly: true }, { text: '2026-02-30', isTooEarly: false },
    ]);
  });
});
