/** Posts that come back: what, where, how often, and the days left out. */
import type { LeftOut } from '../time/left-out.ts';
import type { Recurrence } from '../time/recurrence.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

export interface RecurringRow {
  readonly row: number;
  readonly title: string;
  /** Keys as in `ChannelEntry.channels`. */
  readonly channel: readonly string[];
  /** Null where the words are not understood. */
  readonly rule: Recurrence | null;
  readonly ruleWord: string;
  /** Minutes since midnight; null where blank. */
  readonly time: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Days on which it is left out. */
  readonly exceptions: readonly Day[];
  /** What else is left out: stretches of days, weekdays, public holidays. */
  readonly leftOut: LeftOut;
  readonly owner: OwnerEntry;
}
