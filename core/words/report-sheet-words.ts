/** What every report's tab says, whichever report it is, as a type that both languages fill. */
import type { Day } from '../time/day.ts';

export interface ReportSheetWords {
  /** `lun. 16 nov.`: hosts would write the names of days and months in the workbook's own language. */
  readonly weekdayDate: (day: Day) => string;
  /** Notes whose row is no longer in the report. */
  readonly earlierNotes: { readonly heading: string; readonly about: string; readonly note: string };
}
