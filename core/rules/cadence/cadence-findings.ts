/** What the sentences about cadence need to know, by code. */
import type { Day } from '../../time/day.ts';
import type { PageName } from '../channels/channels-findings.ts';

export interface CadenceFindings {
  readonly 'week-under': {
    /** Key of the channel. */
    readonly channel: string;
    /** Its Monday. */
    readonly week: Day;
    readonly posts: number;
    readonly least: number;
    /** The first moment at which one more could go out; null where none is free. */
    readonly slot: { readonly day: Day; readonly minutes: number } | null;
    readonly today: Day;
  };
  readonly 'week-over': {
    readonly channel: string;
    readonly week: Day;
    readonly posts: number;
    readonly most: number;
    readonly today: Day;
  };
  readonly 'silence-ahead': {
    readonly channel: string;
    readonly from: Day;
    readonly to: Day;
    readonly days: number;
    /** Days of the longest silence of the last weeks. */
    readonly longest: number;
    readonly today: Day;
  };
  readonly 'target-crossed': PageName & { readonly least: number; readonly most: number };
  readonly 'target-doubled': PageName & {
    /** As the spreadsheet counts them. */
    readonly rows: readonly number[];
    /** What their minimums come to; null where none has one. */
    readonly least: number | null;
  };
  readonly 'target-without-posts': {
    readonly channel: string;
    readonly least: number;
    /** Key of a channel of the calendar that it may be a slip for; '' where there is none. */
    readonly near: string;
  };
}
