/** What stood in the way of reading a row's day. */

/** `Calendar.dayTrouble`. */
export const DAY_TROUBLE = {
  none: 0,
  /** The cell is blank or a placeholder. */
  missing: 1,
  /** It holds something that is no date. */
  unreadable: 2,
  /** Day and month could be either way round; both readings are in `dayReadings`. */
  ambiguous: 3,
  /** Written as a date that does not exist. */
  impossible: 4,
  /** A day and a month, but nothing says which year. */
  yearless: 5,
  /** A date cell whose day and month the spreadsheet has probably swapped; both readings are in `dayReadings`. */
  swapped: 6,
} as const;
export type DayTrouble = (typeof DAY_TROUBLE)[keyof typeof DAY_TROUBLE];
