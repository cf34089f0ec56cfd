/** A date column settles what its single cells leave open, or says that it can't. */
import { describe, expect, it } from 'vitest';
import type { TitlePeriod } from '../../../core/recognise/recognition.ts';
import { NO_DAY } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { DAY_TROUBLE } from '../../../core/table/day-trouble.ts';
import { decodeDays, emptyDayColumns } from '../../../core/table/decode-days.ts';
import type { DayColumns } from '../../../core/table/decode-days.ts';
import { civilFromDay, dayFromCivil } from '../../../core/time/day.ts';
import type { DateSystem } from '../../../core/time/day.ts';

const TROUBLES = new Map<number, string>(Object.entries(DAY_TROUBLE).map(([name, code]) => [code, name]));

interface Frame {
  readonly heading?: string;
  readonly dateSystem?: DateSystem;
  readonly period?: TitlePeriod;
  readonly isMonthTab?: boolean;
}

function decode(cells: readonly Cell[], { heading = 'Date', dateSystem = 1900, period, isMonthTab = false }: Frame = {}): DayColumns {
  const into = emptyDayColumns(cells.length);
  decodeDays(cells, Uint32Array.from(cells.keys()), 0, { heading, dateSystem, period: period ?? null, isMonthTab }, into);
  return into;
}

/** Each cell as `year-month-date`, or what stood in the way. */
function days(cells: readonly Cell[], frame: Frame = {}): readonly string[] {
  const { day, dayTrouble } = decode(cells, frame);
  return Array.from(day, (serial, index) => (serial === NO_DAY ? (TROUBLES.get(dayTrouble[index] ?? 0) ?? '?') : iso(serial)));
}

function iso(serial: number): string {
  const { year, month, date } = civilFromDay(serial);
  return `${year}-${month}-${date}`;
}

function serial(year: number, month: number, date: number): number {
  return dayFromCivil({ year, month, date }) ?? NO_DAY;
}

describe('the order of day and month', () => {
  it('comes from a field over 12 anywhere in the column', () => {
    expect(days(['05/10/2026', '19/10/2026'])).toEqual(['2026-10-5', '2026-10-19']);
    expect(days(['10/05/2026', '10/19/2026'])).toEqual(['2026-10-5', '2026-10-19']);
  });

  it('comes from a weekday that fits only one of them', () => {
    expect(days(['lun. 12/10/2026', '03/11/2026'])).toEqual(['2026-10-12', '2026-11-3']);
  });

  it('comes from rows that run forward in only one of them', () => {
    expect(days(['01/02/2026', '03/02/2026', '05/02/2026', '02/03/2026', '04/03/2026'])).toEqual([
      '2026-2-1', '2026-2-3', '2026-2-5', '2026-3-2', '2026-3-4',
    ]);
  });

  it('comes from the heading only while the cells say nothing', () => {
    expect(days(['05/10/2026'], { heading: 'Date (JJ/MM/AAAA)' })).toEqual(['2026-10-5']);
    expect(days(['05/10/2026', '19/10/2026'], { heading: 'DATE (MONTH/DAY/YEAR)' })).toEqual(['2026-10-5', '2026-10-19']);
  });

  it('is not guessed: both readings are kept', () => {
    const cells = ['05/10/2026', '06/10/2026'];
    expect(days(cells)).toEqual(['ambiguous', 'ambiguous']);
    expect(decode(cells).dayReadings.get(0)).toEqual([serial(2026, 10, 5), serial(2026, 5, 10)]);
  });

  it('is not guessed where the column contradicts itself; what is certain stays', () => {
    expect(days(['19/10/2026', '10/20/2026', '05/10/2026', '06/06/2026'])).toEqual(['2026-10-19', '2026-10-20', 'ambiguous', '2026-6-6']);
  });

  it('is in doubt for date cells that Excel has swapped, as the texts it could not swap show', () => {
    const cells = ['19/9/2024', '20/9/2024', serial(2024, 1, 10), serial(2024, 2, 10), serial(2024, 3, 10)];
    expect(days(cells)).toEqual(['2024-9-19', '2024-9-20', 'swapped', 'swapped', 'swapped']);
    expect(decode(cells).dayReadings.get(2)).toEqual([serial(2024, 10, 1), serial(2024, 1, 10)]);
  });

  it('is left alone where the date cells go beyond the 12th', () => {
    expect(days(['19/9/2024', '20/9/2024', serial(2024, 9, 21), serial(2024, 9, 22), serial(2024, 10, 3)])[4]).toBe('2024-10-3');
  });
});

describe('real dates beside texts that Excel left', () => {
  const left = Array.from({ length: 16 }, (_, index) => `${index + 13}/10/2026`);
  const to12 = Array.from({ length: 12 }, (_, index) => index + 1);
  const swapped = to12.map((date) => serial(2026, date, 10));

  it('are swapped though one more real date or one more text stands below them', () => {
    const expected = to12.map((date) => (date === 10 ? '2026-10-10' : 'swapped'));
    for (const more of [[], [serial(2026, 11, 20)], ['05/11/2026'], [serial(2026, 11, 20), '05/11/2026']]) {
      expect(days([...swapped, ...left, ...more]).slice(0, 12)).toEqual(expected);
      expect(days([...more, ...left, ...swapped]).slice(-12)).toEqual(expected);
    }
  });

  it('are taken as they are where they go before the texts', () => {
    expect(days([...to12.map((date) => serial(2026, 10, date)), ...left]).slice(0, 12)).toEqual(to12.map((date) => `2026-10-${date}`));
  });

  it('are each judged where some are swapped and some are not', () => {
    const cells = ['27/10/2026', serial(2026, 3, 11), serial(2026, 10, 11), '17/11/2026', '24/11/2026', serial(2026, 12, 1), serial(2026, 12, 8), '15/12/2026'];
    expect(days(cells)).toEqual(['2026-10-27', 'swapped', 'swapped', '2026-11-17', '2026-11-24', '2026-12-1', '2026-12-8', '2026-12-15']);
  });

  it('are left open, with both readings, where neither is nearer', () => {
    expect(days([serial(2026, 5, 6), '20/05/2026', '25/05/2026'])[0]).toBe('ambiguous');
  });
});

describe('one cell that proves an order', () => {
  const texts = Array.from({ length: 12 }, (_, index) => `${String(index + 1).padStart(2, '0')}/11/2026`);

  it('does not turn a column whose run is plainly of the other', () => {
    const column = decode([...texts, '11/13/2026']);
    expect([...column.dayTrouble].slice(0, 10)).toEqual(Array.from({ length: 10 }, () => DAY_TROUBLE.ambiguous));
    expect(column.dayReadings.get(0)).toEqual([serial(2026, 11, 1), serial(2026, 1, 11)]);
    expect(iso(column.day[12] ?? 0)).toBe('2026-11-13');
  });

  it('settles it where the run agrees', () => {
    expect(days([...texts, '13/11/2026'])[0]).toBe('2026-11-1');
  });
});

describe('bare numbers', () => {
  it('are days of the month that the tab or its title states', () => {
    expect(days([1, 2, null, 31], { period: { year: 2026, month: 1 } })).toEqual(['2026-1-1', '2026-1-2', 'missing', '2026-1-31']);
    expect(days([1, 31], { period: { year: 2026, month: 4 } })).toEqual(['2026-4-1', 'impossible']);
  });

  it('lack a year where the tab states only the month', () => {
    expect(days([1, 2], { isMonthTab: true })).toEqual(['yearless', 'yearless']);
  });

  it('are none where they count beyond a month, or the month is not known', () => {
    expect(days([1, 32], { period: { year: 2026, month: 1 } })).toEqual(['unreadable', 'unreadable']);
    expect(days([1, 2], { period: { year: 2026, month: null } })).toEqual(['unreadable', 'unreadable']);
  });
});

describe('serial numbers', () => {
  it('mean the same day in both date systems', () => {
    const day = serial(2026, 11, 21);
    expect(days([day])).toEqual(['2026-11-21']);
    expect(days([day - 1462], { dateSystem: 1904 })).toEqual(['2026-11-21']);
  });

  it('carry the time of day as their fraction', () => {
    expect(decode([serial(2026, 11, 21) + 0.8125]).minutes[0]).toBe(1170);
  });

  it('belong to the day that ends up to its last second, and are the next midnight where fractions miss it', () => {
    const of = (seconds: number): readonly unknown[] => {
      const { day, minutes } = decode([serial(2026, 11, 21) + seconds / 86_400]);
      return [iso(day[0] ?? 0), minutes[0]];
    };
    expect([of(86_340), of(86_371), of(86_399)]).toEqual([['2026-11-21', 1439], ['2026-11-21', 1439], ['2026-11-21', 1439]]);
    expect([of(86_399.9), of(86_400)]).toEqual([['2026-11-22', 0], ['2026-11-22', expect.anything()]]);
  });

  it('are no dates where they only count', () => {
    expect(days([1, 2, 3, 70])).toEqual(['unreadable', 'unreadable', 'unreadable', 'unreadable']);
  });

  it('may spell the date in eight digits', () => {
    expect(days([20_261_012, '20261013'])).toEqual(['2026-10-12', '2026-10-13']);
  });
});

describe('the year of a date without one', () => {
  it('is the tab’s or the title’s', () => {
    expect(days(['Mar 7 jan', 'Jeu 9 jan'], { period: { year: 2025, month: 1 } })).toEqual(['2025-1-7', '2025-1-9']);
    expect(days(['Lundi 17', 'Mardi 18'], { period: { year: 2026, month: 8 } })).toEqual(['2026-8-17', '2026-8-18']);
  });

  it('is not the title’s where the weekday contradicts it', () => {
    expect(days(['Mar 7 jan'], { period: { year: 2026, month: null } })).toEqual(['yearless']);
  });

  it('is that of the dated rows around it, across New Year', () => {
    expect(days(['28/12/2026', '30/12', '15/01', '20 janv.'])).toEqual(['2026-12-28', '2026-12-30', '2027-1-15', '2027-1-20']);
    expect(days(['20 déc.', '28/12/2026'])).toEqual(['2026-12-20', '2026-12-28']);
  });

  it('is the one that the full dates above and below share', () => {
    expect(days(['12 mars 2026', '1 décembre', '14 mars 2026'])[1]).toBe('2026-12-1');
  });

  it('is the one that keeps the rows in order between two years, whichever end they start from', () => {
    expect(days(['20 oct. 2026', '5 déc.', '3 janv.', '2 févr. 2027'])).toEqual(['2026-10-20', '2026-12-5', '2027-1-3', '2027-2-2']);
    expect(days(['2 févr. 2027', '3 janv.', '5 déc.', '20 oct. 2026'])).toEqual(['2027-2-2', '2027-1-3', '2026-12-5', '2026-10-20']);
  });

  it('is left open where two years compete', () => {
    expect(days(['12 mars 2026', '1 décembre'])[1]).toBe('yearless');
    expect(days(['1 oct. 2025', '5 nov.', '1 déc. 2026'])[1]).toBe('yearless');
    expect(days(['05/06', '07/06'])).toEqual(['yearless', 'yearless']);
  });

  it('is not guessed', () => {
    expect(days(['19 avril', '19/10', 'Lundi 17'])).toEqual(['yearless', 'yearless', 'yearless']);
  });
});

describe('what stands in the way', () => {
  it('is told apart: blank, unreadable, impossible', () => {
    expect(days([null, '  ', 'TBD', '—', '7 Novermber', 'Semaine 12', true, { error: '#REF!' }, '31/02/2026'])).toEqual([
      'missing', 'missing', 'missing', 'missing', 'unreadable', 'unreadable', 'unreadable', 'unreadable', 'impossible',
    ]);
  });
});
