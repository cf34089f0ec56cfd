/** Laws of text dates that become real ones: every row keeps its day and time, and nothing is left to mend. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendTextDates } from '../../core/rules/dates/mend-text-dates.ts';
import type { Recognised } from '../../core/recognise/recognition.ts';
import type { Calendar } from '../../core/table/calendar.ts';
import type { Cell } from '../../core/table/cell.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { civilFromDay, serialIn, weekdayOf } from '../../core/time/day.ts';
import type { DateSystem, Day } from '../../core/time/day.ts';
import { isoDate, twoDigits } from '../fixtures/dates/oracle-days.ts';

const FRENCH = ['janvier', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'sept.', 'octobre', 'nov.', 'décembre'];
const ENGLISH = ['January', 'Feb', 'March', 'Apr', 'May', 'June', 'July', 'August', 'Sept', 'October', 'November', 'Dec'];
const WEEKDAYS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

type Written = 'real' | 'iso' | 'slashes' | 'french' | 'english' | 'weekday' | 'remark' | 'yearless';

function cellFor(day: Day, as: Written, minutes: number, system: DateSystem): Cell {
  const { year, month, date } = civilFromDay(day);
  const time = minutes > 0 ? ` ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` : '';
  switch (as) {
    case 'real': return serialIn(day + Math.max(0, minutes) / 1440, system);
    case 'iso': return isoDate(year, month, date) + time;
    case 'slashes': return `${twoDigits(date)}/${twoDigits(month)}/${year}${time}`;
    case 'french': return `${date === 1 ? '1er' : date} ${FRENCH[month - 1]} ${year}${time}`;
    case 'english': return `${ENGLISH[month - 1]} ${date}, ${year}${time}`;
    case 'weekday': return `${WEEKDAYS[weekdayOf(day)]} ${date} ${FRENCH[month - 1]} ${year}${time}`;
    case 'remark': return `${twoDigits(date)}/${twoDigits(month)}/${year}${time} (à confirmer)`;
    case 'yearless': return `${date} ${FRENCH[month - 1]}`;
  }
}

function decode(dates: readonly Cell[], system: DateSystem, heading: string): Calendar {
  const recognition: Recognised = {
    kind: 'recognised', content: 'calendar',
    sheets: [{ sheet: 's', sheetName: 'Plan', headerRow: 0, endRow: dates.length + 1, columns: [{ column: 0, heading, role: 'date', confidence: 1 }, { column: 1, heading: 'Titre', role: 'title', confidence: 1 }] }],
  };
  return decodeCalendar(recognition, [[dates, dates.map((_, index) => `Atelier ${index}`)]], system);
}

/** The column with all changes made; each must expect what stands there. */
function mended(calendar: Calendar, dates: readonly Cell[]): readonly Cell[] {
  const textDates = calendar.parts[0]?.textDates;
  const made = [...dates];
  for (const { cell, expected, value } of (textDates === undefined ? null : mendTextDates(calendar, 0, textDates))?.writes ?? []) {
    expect(made[cell.row - 1]).toBe(expected);
    made[cell.row - 1] = value;
  }
  return made;
}

const row = (...forms: readonly Written[]): fc.Arbitrary<{ readonly day: Day; readonly as: Written; readonly minutes: number }> => fc.record({
  day: fc.integer({ min: 45_000, max: 47_500 }), as: fc.constantFrom(...forms), minutes: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 1439 })),
});
const system = fc.constantFrom<DateSystem>(1900, 1904);
const PLAIN: readonly Written[] = ['real', 'iso', 'slashes', 'french', 'english'];

describe('text dates made real', () => {
  it('keep every row’s day and time, and are all real where each held a date alone', () => {
    let made = 0;
    fc.assert(fc.property(fc.array(row(...PLAIN), { minLength: 2, maxLength: 14 }), system, (rows, dateSystem) => {
      const dates = rows.map(({ day, as, minutes }) => cellFor(day, as, minutes, dateSystem));
      const before = decode(dates, dateSystem, 'Date (jj/mm/aaaa)');
      const after = mended(before, dates);
      const now = decode(after, dateSystem, 'Date (jj/mm/aaaa)');
      expect([...now.day]).toEqual([...before.day]);
      expect([...now.minutes]).toEqual([...before.minutes]);
      if (after.every((cell, index) => cell === dates[index])) return;
      made += 1;
      expect(now.parts[0]?.textDates).toBeUndefined();
      expect([...now.day]).toEqual(rows.map(({ day }) => day));
      expect([...now.minutes]).toEqual(rows.map(({ minutes }) => minutes));
    }), { numRuns: 1_000 });
    expect(made).toBeGreaterThan(400);
  });

  it('leave every row as it was read, whatever else the column holds', () => {
    fc.assert(fc.property(fc.array(row(...PLAIN, 'weekday', 'remark', 'yearless'), { minLength: 2, maxLength: 14 }), system, fc.constantFrom('Date', 'Date (jj/mm/aaaa)'), (rows, dateSystem, heading) => {
      const dates = rows.map(({ day, as, minutes }) => cellFor(day, as, minutes, dateSystem));
      const before = decode(dates, dateSystem, heading);
      const after = mended(before, dates);
      const now = decode(after, dateSystem, heading);
      for (const key of ['day', 'minutes', 'dayTrouble'] as const) expect([...now[key]]).toEqual([...before[key]]);
      expect(now.dayReadings).toEqual(before.dayReadings);
      // What says more than a date is still there, word for word.
      for (const [index, { as }] of rows.entries()) if (as === 'weekday' || as === 'remark' || as === 'yearless') expect(after[index]).toBe(dates[index]);
    }), { numRuns: 1_000 });
  });
});
