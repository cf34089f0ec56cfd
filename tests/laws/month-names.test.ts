/** Names of months and weekdays, against those that the platform knows. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../core/lexicon/fold.ts';
import { WEEKDAYS } from '../../core/lexicon/weekdays.ts';
import { parseDate } from '../../core/time/parse-date.ts';

const LOCALES = ['en-CA', 'en-US', 'en-GB', 'fr-CA', 'fr-FR', 'es-ES', 'es-MX', 'pt-BR', 'pt-PT', 'de-DE', 'de-AT', 'it-IT'];

describe.each(LOCALES)('dates as %s writes them', (locale) => {
  it.each(['long', 'short'] as const)('are read with %s month names', (month) => {
    const names = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    for (let number = 1; number <= 12; number += 1) {
      const name = names.format(new Date(Date.UTC(2026, number - 1, 14)));
      expect(parseDate(`14 ${name} 2026`), name).toMatchObject({ kind: 'day', day: 46_022 + dayOfYear(number, 14) });
    }
  });

  it.each(['full', 'long'] as const)('are read in the %s form', (dateStyle) => {
    const forms = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    for (let number = 1; number <= 12; number += 1) {
      const written = forms.format(new Date(Date.UTC(2026, number - 1, 17)));
      expect(parseDate(written), written).toMatchObject({ kind: 'day', day: 46_022 + dayOfYear(number, 17) });
    }
  });

  it('have weekdays whose names are known', () => {
    const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const name = names.format(new Date(Date.UTC(2026, 10, 15 + weekday)));
      expect(WEEKDAYS.get(fold(name)), name).toBe(weekday);
    }
  });
});

/** Serial 46022 is 31 December 2025; 2026 is no leap year. */
function dayOfYear(month: number, date: number): number {
  return (Date.UTC(2026, month - 1, date) - Date.UTC(2025, 11, 31)) / 86_400_000;
}
