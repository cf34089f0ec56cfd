/** The log of messages received, and when each got its first answer. */
import type { OwnerEntry } from '../table/calendar.ts';

/** A day with its minutes as a fraction, as a spreadsheet holds it; whole where no time is given. */
export type Moment = number;

export interface ReplyRow {
  readonly row: number;
  readonly received: Moment | null;
  /** Keys as in `ChannelEntry.channels`. */
  readonly channel: readonly string[];
  readonly case: string;
  readonly message: string;
  readonly answered: Moment | null;
  /** True where the cell holds something, if only a mark. */
  readonly isAnsweredWord: boolean;
  readonly answeredBy: OwnerEntry;
}
