/** What the sentences about dates need to know, by code. */
import type { Day } from '../../time/day.ts';

export interface DatesFindings {
  readonly 'date-missing': {
    /** Title or text of the row, whole; '' where it has none. */
    readonly label: string;
    /** True for a post that is out: only the records need its date. */
    readonly isOut: boolean;
  };
  readonly 'date-impossible': {
    readonly label: string;
    readonly text: string;
    /** True for a day that there was, before those of spreadsheets. */
    readonly isTooEarly: boolean;
    readonly isOut: boolean;
  };
  readonly 'date-unreadable': {
    readonly label: string;
    /** What the cell holds. */
    readonly text: string;
    /** True where there is a day and a month, and nothing says which year. */
    readonly isYearless: boolean;
    readonly isOut: boolean;
    /** Rows that the finding stands for: more than one where a whole column holds no dates. */
    readonly rows: number;
  };
  readonly 'date-ambiguous': {
    readonly label: string;
    readonly text: string;
    readonly dayFirst: Day;
    readonly monthFirst: Day;
    /** True for a real date cell whose day and month the spreadsheet has probably swapped; it holds `monthFirst`. */
    readonly isSwapped: boolean;
  };
  readonly 'date-weekday': {
    readonly text: string;
    /** The day that is read, and the ISO weekday it falls on: another than the text names. */
    readonly day: Day;
    readonly weekday: number;
  };
  readonly 'date-several': {
    readonly text: string;
    /** The first of the days listed, the only one that is used. */
    readonly day: Day;
  };
  readonly 'time-unreadable': {
    readonly label: string;
    /** What the cell holds. */
    readonly text: string;
  };
  readonly 'dates-as-text': {
    /** Dates in the column that are text, and all of its dates. */
    readonly count: number;
    readonly total: number;
  };
}
