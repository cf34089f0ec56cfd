/** What is to be said of a row's day though it could be read. */

export type DayRemark =
  /** The cell names a weekday on which the day does not fall. */
  | 'weekday'
  /** The cell lists several days, and only the first is taken. */
  | 'several';
