/** What the sentences about when posts go out beside each other need to know, by code. */
import type { Day } from '../../time/day.ts';

/** Where another post stands. */
export interface OtherRow {
  /** Null where it stands on the same tab. */
  readonly otherSheet: string | null;
  /** As the spreadsheet counts it. */
  readonly otherRow: number;
}

export interface SlotsFindings {
  readonly 'slot-clash': OtherRow & {
    readonly label: string;
    /** Key of the channel. */
    readonly channel: string;
    readonly day: Day;
    readonly today: Day;
    /** Since midnight. */
    readonly minutes: number;
  };
  readonly 'slot-redundant': OtherRow & {
    readonly label: string;
    readonly channel: string;
    readonly day: Day;
    readonly today: Day;
  };
  readonly 'quiet-hours': {
    readonly label: string;
    readonly channel: string;
    /** Minutes since midnight: when the post goes out, and between which it should not. */
    readonly minutes: number;
    readonly from: number;
    readonly to: number;
  };
  readonly 'spacing-short': OtherRow & {
    readonly label: string;
    readonly channel: string;
    /** Minutes between the two posts. */
    readonly apart: number;
    /** Hours that there should be at least. */
    readonly spacing: number;
  };
}
