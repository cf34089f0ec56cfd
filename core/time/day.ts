/**
 * Whole days as spreadsheet serial numbers, and the calendar arithmetic on them.
 *
 * A `Day` is the serial number of the 1900 date system as Excel and Google Sheets both show it from
 * 1 March 1900 on: 1 is 1 January 1900 in Excel's count, 36526 is 1 January 2000. It has no zone.
 * Earlier serials carry Excel's fictional 29 February 1900 and are refused by the decoder.
 */
export type Day = number;

/** A calendar date: month 1–12, day of the month 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Which serial stands for which day in a workbook: Excel's default, or the old Macintosh one. */
export type DateSystem = 1900 | 1904;

/** Serial of the same day in the 1900 system minus its serial in the 1904 system. */
const DAYS_FROM_1904_TO_1900 = 1462;

/** 1 March 1900, the first serial on which Excel, Google Sheets and the calendar agree. */
export const FIRST_DAY: Day = 61;
/** 31 December 9999, the last day Excel knows. */
export const LAST_DAY: Day = 2_958_465;

/** Days from 1 March 0000 to serial 0 of the 1900 system (30 December 1899). */
const SERIAL_ZERO = 693_899;

/** The serial of a calendar date, or null where no such date exists (31 April) or no serial does. */
export function dayFromCivil({ year, month, date }: CivilDate): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const day = countedDay({ year, month, date });
  return day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

/** The count of days for a date that exists, also where spreadsheets have no serial for it: for arithmetic only. */
export function countedDay({ year, month, date }: CivilDate): number {
  // Years that start in March put the leap day last, so that month lengths follow one formula.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const shiftedMonth = (month + 9) % 12;
  const beforeYear = shiftedYear * 365 + Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  const beforeMonth = Math.floor((shiftedMonth * 153 + 2) / 5);
  return beforeYear + beforeMonth + date - 1 - SERIAL_ZERO;
}

/** The calendar date of a serial. */
export function civilFromDay(day: Day): CivilDate {
  const days = day + SERIAL_ZERO;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Number of days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  // Counted back from March 1900 without Excel's fictional leap day, serial 2 is a Monday.
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** The 1900-system serial of a number that a workbook holds as a date; a time of day stays as its fraction. */
export function serialIn1900(serial: number, system: DateSystem): number {
  return system === 1904 ? serial + DAYS_FROM_1904_TO_1900 : serial;
}

/** The number that a workbook holds for a day, or for a moment of it. */
export function serialIn(moment: number, system: DateSystem): number {
  return system === 1904 ? moment - DAYS_FROM_1904_TO_1900 : moment;
}
