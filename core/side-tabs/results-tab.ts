/** The tab of results: what the networks' exports said of each post, or of an account on a day. Suivi makes it and writes it. */
import type { Day } from '../time/day.ts';
import type { Measure } from '../table/role.ts';

export interface ResultRow {
  readonly row: number;
  /**
   * What the row is told by: the ID of a row of the calendar, else the post's link or id (`x 1888…`, `example.com/page`), else its network
   * and words; of an account, network, name and day. Never blank in what Suivi wrote. Posts of one row on several networks share its ID.
   */
  readonly key: string;
  /** Keys as in `ChannelEntry.channels`. */
  readonly channel: readonly string[];
  readonly account: string;
  /** Of one post, of an account over a day, or over a whole period, of which `day` is the last and the key says the first. */
  readonly level: 'post' | 'day' | 'period';
  /** Whether money is behind the figures, as far as the network has said; absent where it has not. */
  readonly isPaid?: boolean;
  readonly day: Day | null;
  /** Minutes since midnight. */
  readonly minutes: number | null;
  /** The network's own id, as text. */
  readonly postId: string;
  readonly url: string;
  /** First words of the post, to know it by. */
  readonly text: string;
  readonly format: string;
  /** Day of the import, from which the post's age is reckoned. */
  readonly importedOn: Day | null;
  readonly measures: ReadonlyMap<Measure, number>;
  /** Fields whose cell holds something that is no figure or no date: what somebody wrote there stays. Absent where there are none. */
  readonly unread?: readonly UnreadResult[];
}

export type UnreadResult = Measure | 'importedOn';
