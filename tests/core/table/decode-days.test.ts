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
}

function decode(cells: readonly Cell[], { heading = 'Date', dateSystem = 1900, period }: Frame = {}): DayColumns {
  const into = emptyDayColumns(cells.length);
  decodeDays(cells, Uint32Array.from(cells.keys()), 0, { heading, dateSystem, period: period ?? null }, into);
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

describe('serial numbers', () => {
  it('mean the same day in both date systems', () => {
    const day = serial(2026, 11, 21);
    expect(days([day])).toEqual(['2026-11-21']);
    expect(days([day - 1462], { dateSystem: 1904 })).toEqual(['2026-11-21']);
  });

  it('carry the time of day as their fraction', () => {
    expect(decode([serial(2026, 11, 21) + 0.8125]).minutes[0]).toBe(1170);
  });

  it('round the last half minute before midnight up to the next day', () => {
    const { day, minutes } = decode([serial(2026, 11, 21) + 0.99999]);
    expect([iso(day[0] ?? 0), minutes[0]]).toEqual(['2026-11-22', 0]);
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
