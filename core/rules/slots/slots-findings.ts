/** What the sentences about when posts go out beside each other need to know, by code. */
import type { OtherPost } from '../other-post.ts';
import type { Day } from '../../time/day.ts';

export interface SlotsFindings {
  readonly 'slot-clash': OtherPost & {
    readonly label: string;
    /** Key of the channel. */
    readonly channel: string;
    readonly day: Day;
    readonly today: Day;
    /** Since midnight. */
    readonly minutes: number;
  };
  readonly 'slot-redundant': OtherPost & {
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
  readonly 'spacing-short': OtherPost & {
    readonly label: string;
    readonly channel: string;
    /** Minutes between the two posts. */
    readonly apart: number;
    /** Hours that there should be at least. */
    readonly spacing: number;
  };
}
