/** Settles one date text with what its column and its tab prove. */
import type { TitlePeriod } from '../recognise/recognition.ts';
import type { DateOrder, DateReading } from '../time/date-reading.ts';
import { dayFromCivil, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { NO_DAY, NO_TIME } from './calendar.ts';
import { dayInOrder } from './date-evidence.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import type { DayTrouble } from './day-trouble.ts';

export interface SettledDate {
  /** NO_DAY wherever there is trouble. */
  readonly day: Day;
  readonly minutes: number;
  readonly trouble: DayTrouble;
  /** Both ways round, where either is possible. */
  readonly readings: readonly [Day, Day] | null;
}

export function settleReading(reading: DateReading, order: DateOrder | null, period: TitlePeriod | null): SettledDate {
  switch (reading.kind) {
    case 'day':
      return settled(reading, reading.day);
    case 'numeric':
      return settleNumeric(reading, order, reading.year ?? period?.year ?? null);
    case 'yearless':
      return settleNamed(reading, period?.year ?? null, reading.month);
    case 'monthless':
      return settleNamed(reading, period?.year ?? null, period?.month ?? null);
    case 'impossible':
      return troubled(reading, DAY_TROUBLE.impossible);
    case 'none':
      // A placeholder is marked by the column's reader with a month of -1.
      return troubled(reading, reading.month === -1 ? DAY_TROUBLE.missing : DAY_TROUBLE.unreadable);
    case 'weekday':
    case 'label':
      return troubled(reading, DAY_TROUBLE.unreadable);
  }
}

function settleNumeric(reading: DateReading, order: DateOrder | null, year: number | null): SettledDate {
  if (order !== null) {
    if (year === null) return troubled(reading, DAY_TROUBLE.yearless);
    const day = dayInOrder(reading, year, order);
    return day === null ? troubled(reading, DAY_TROUBLE.impossible) : settled(reading, day);
  }
  if (year === null) return troubled(reading, DAY_TROUBLE.yearless);
  const dayFirst = dayInOrder(reading, year, 'dmy');
  const monthFirst = dayInOrder(reading, year, 'mdy');
  const readings = dayFirst !== null && monthFirst !== null ? ([dayFirst, monthFirst] as const) : null;
  return { day: NO_DAY, minutes: reading.minutes, trouble: DAY_TROUBLE.ambiguous, readings };
}

/** The weekday that the text names, if any, must agree with the year of the tab. */
function settleNamed(reading: DateReading, year: number | null, month: number | null): SettledDate {
  if (year === null || month === null) return troubled(reading, DAY_TROUBLE.yearless);
  const day = dayFromCivil({ year, month, date: reading.date });
  if (day === null) return troubled(reading, DAY_TROUBLE.impossible);
  return reading.weekday > 0 && weekdayOf(day) !== reading.weekday ? troubled(reading, DAY_TROUBLE.yearless) : settled(reading, day);
}

function settled({ minutes }: DateReading, day: Day): SettledDate {
  return { day, minutes, trouble: DAY_TROUBLE.none, readings: null };
}

function troubled({ minutes }: DateReading, trouble: DayTrouble): SettledDate {
  return { day: NO_DAY, minutes: minutes ?? NO_TIME, trouble, readings: null };
}
