/** What a date column proves of itself, and what it does not: every order of day and month has its evidence, or stays open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TitlePeriod } from '../../core/recognise/recognition.ts';
import { NO_DAY } from '../../core/table/calendar.ts';
import type { Cell } from '../../core/table/cell.ts';
import { DAY_TROUBLE } from '../../core/table/day-trouble.ts';
import { decodeDays, emptyDayColumns } from '../../core/table/decode-days.ts';
import type { DayColumns } from '../../core/table/decode-days.ts';
import { civilFromDay, dayFromCivil, weekdayOf } from '../../core/time/day.ts';
import type { DateSystem, Day } from '../../core/time/day.ts';
import { isoDate, twoDigits } from '../fixtures/dates/oracle-days.ts';

const TROUBLES = new Map<number, string>(Object.entries(DAY_TROUBLE).map(([name, code]) => [code, name]));
const WEEKDAYS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

interface Frame {
  readonly heading?: string;
  readonly period?: TitlePeriod;
  readonly dateSystem?: DateSystem;
}

function decode(cells: readonly Cell[], { heading = 'Date', period, dateSystem = 1900 }: Frame = {}): DayColumns {
  const into = emptyDayColumns(cells.length);
  decodeDays(cells, Uint32Array.from(cells.keys()), 0, { heading, dateSystem, period: period ?? null }, into);
  return into;
}

/** Each cell's ISO date, or what stood in the way. */
function read(cells: readonly Cell[], frame: Frame = {}): readonly string[] {
  const { day, dayTrouble } = decode(cells, frame);
  return Array.from(day, (each, row) => (each === NO_DAY ? (TROUBLES.get(dayTrouble[row] ?? -1) ?? '?') : iso(each)));
}

function iso(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return isoDate(year, month, date);
}

function serial(year: number, month: number, date: number): Day {
  const day = dayFromCivil({ year, month, date });
  if (day === null) throw new RangeError(`no such day: ${year}-${month}-${date}`);
  return day;
}

function dayFirst(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${date}/${month}/${year}`;
}

/** What a month-first spreadsheet makes of a day typed day first. */
function turned(day: Day): Day {
  const { year, month, date } = civilFromDay(day);
  return serial(year, date, month);
}

describe('a weekday beside two numbers', () => {
  const pairs: (readonly [number, number])[] = [];
  for (let first = 1; first <= 12; first += 1) for (let second = 1; second <= 12; second += 1) if (first !== second) pairs.push([first, second] as const);

  it('settles the order exactly where one of the two days falls on it, for every pair of 2026', () => {
    for (const [first, second] of pairs) {
      const [dayFirst, monthFirst] = [serial(2026, second, first), serial(2026, first, second)];
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        const [fitsDay, fitsMonth] = [weekdayOf(dayFirst) === weekday, weekdayOf(monthFirst) === weekday];
        const text = `${WEEKDAYS[weekday] ?? ''} ${twoDigits(first)}/${twoDigits(second)}/2026`;
        expect(read([text]), text).toEqual([fitsDay === fitsMonth ? 'ambiguous' : iso(fitsDay ? dayFirst : monthFirst)]);
        expect(decode([text]).dayReadings.get(0), text).toEqual(fitsDay === fitsMonth ? [dayFirst, monthFirst] : undefined);
      }
    }
  });
});

describe('the run of the rows', () => {
  it('settles the order in either direction', () => {
    expect(read(['01/02/2026', '03/02/2026', '05/02/2026', '02/03/2026', '04/03/2026'])[3]).toBe('2026-03-02');
    expect(read(['02/01/2026', '02/03/2026', '02/05/2026', '03/02/2026', '03/04/2026'])[3]).toBe('2026-03-02');
  });

  it.each([
    ['too few rows', ['01/02/2026', '03/02/2026', '02/03/2026']],
    ['rows that run forward both ways', ['01/02/2026', '02/03/2026', '03/04/2026', '04/05/2026', '05/06/2026']],
    ['rows that run forward in neither', ['05/06/2026', '01/02/2026', '07/08/2026', '03/01/2026', '02/09/2026']],
  ])('leaves it open for %s', (_, texts) => {
    expect(new Set(read(texts))).toEqual(new Set(['ambiguous']));
  });
});

describe('date cells beside texts that no month-first spreadsheet could turn into dates', () => {
  const texts = ['19/9/2024', '20/9/2024'];
  const cells = [serial(2024, 1, 10), serial(2024, 2, 10), serial(2024, 3, 10)];

  it('are in doubt, with what was typed first and what the cell holds second', () => {
    const { dayTrouble, dayReadings } = decode([...texts, ...cells]);
    expect([...dayTrouble].slice(2)).toEqual(cells.map(() => DAY_TROUBLE.swapped));
    expect(dayReadings.get(3)).toEqual([serial(2024, 10, 2), serial(2024, 2, 10)]);
  });

  it('are so in the 1904 system too', () => {
    expect(read([...texts, ...cells.map((day) => day - 1462)], { dateSystem: 1904 }).slice(2)).toEqual(['swapped', 'swapped', 'swapped']);
    expect(read([...texts, ...cells.map((day) => day - 1462 + 10)], { dateSystem: 1904 })[2]).toBe('2024-01-20');
  });

  it('need no second look where day and month are the same', () => {
    expect(read([...texts, ...cells, serial(2024, 5, 5)])[5]).toBe('2024-05-05');
  });

  it.each([
    ['one text alone', [texts[0] ?? '', ...cells]],
    ['a text that the spreadsheet would have turned', [...texts, ...cells, '5/10/2024']],
    ['a text of the other order', [...texts, '9/21/2024', ...cells]],
    ['few date cells', [...texts, ...cells.slice(0, 2)]],
    ['a date cell beyond the 12th', [...texts, ...cells, serial(2024, 10, 13)]],
  ])('are so with %s: their neighbours tell', (_, column) => {
    const doubted = read(column).filter((_day, index) => typeof column[index] === 'number' && civilFromDay(column[index]).date === 10);
    expect(new Set(doubted)).toEqual(new Set(['swapped']));
  });

  it('are taken as they are with texts that a weekday kept from being turned', () => {
    expect(read(['jeu. 19/9/2024', 'ven. 20/9/2024', ...cells])[2]).toBe('2024-01-10');
  });
});

describe('a calendar in order, part of it text', () => {
  /** A start, and steps of up to a week from one post to the next; newest first or last. */
  const runs = fc.record({
    start: fc.integer({ min: serial(2025, 1, 1), max: serial(2027, 1, 1) }),
    steps: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 12, maxLength: 40 }),
    isNewestFirst: fc.boolean(),
  });
  const daysOf = ({ start, steps, isNewestFirst }: { readonly start: Day; readonly steps: readonly number[]; readonly isNewestFirst: boolean }): Day[] => {
    let day = start;
    const days = steps.map((step) => (day += step));
    return isNewestFirst ? days.reverse() : days;
  };

  it('keeps every real date that nothing swapped, whatever rows are text', () => {
    const property = fc.property(runs, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (run, isText) => {
      const days = daysOf(run);
      const cells = days.map((day, row) => (isText[row] === true && civilFromDay(day).date > 12 ? dayFirst(day) : day));
      expect(read(cells)).toEqual(days.map(iso));
    });
    fc.assert(property, { seed: 20261121, numRuns: 300 });
  });

  it('takes no swapped date for what it holds, and tells both readings', () => {
    const property = fc.property(runs, (run) => {
      const days = daysOf(run);
      fc.pre(days.some((day) => civilFromDay(day).date > 12));
      const cells = days.map((day) => (civilFromDay(day).date > 12 ? dayFirst(day) : turned(day)));
      const { dayTrouble, dayReadings } = decode(cells);
      for (const [row, day] of days.entries()) {
        if (cells[row] === day || typeof cells[row] === 'string') continue;
        expect([DAY_TROUBLE.swapped, DAY_TROUBLE.ambiguous]).toContain(dayTrouble[row]);
        expect(dayReadings.get(row)).toEqual([day, cells[row]]);
      }
    });
    fc.assert(property, { seed: 20261121, numRuns: 300 });
  });
});

describe('the year', () => {
  it('is the one written, whatever the title says', () => {
    expect(read(['19/10/2025', '5/10/2025', '5 oct. 2025'], { period: { year: 2026, month: 10 } })).toEqual(['2025-10-19', '2025-10-05', '2025-10-05']);
  });

  it('without a weekday that contradicts it is the title’s, and so is the month', () => {
    expect(read(['17 août', 'Lundi 17', 'Mardi 17'], { period: { year: 2026, month: 8 } })).toEqual(['2026-08-17', '2026-08-17', 'yearless']);
  });

  it('is that of a dated row nearby, on the weekday that is named, and none where two years are about as near', () => {
    expect(read(['2026-01-10', '9 mai'])).toEqual(['2026-01-10', '2026-05-09']);
    expect(read(['2026-01-10', '20 déc.'])).toEqual(['2026-01-10', '2025-12-20']);
    expect(read(['2026-01-10', '9 juillet'])).toEqual(['2026-01-10', 'yearless']);
    expect(read(['2026-01-10', '20 juillet'])).toEqual(['2026-01-10', 'yearless']);
    expect(read(['2026-01-10', 'Lundi 2 mars', 'Mardi 9 mars'])).toEqual(['2026-01-10', '2026-03-02', 'yearless']);
    expect(read(['20 déc.', '2027-01-04'])).toEqual(['2026-12-20', '2027-01-04']);
  });
});
