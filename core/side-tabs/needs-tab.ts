/** The needs: how many people a role takes, on which channel, days and hours; or hours that are closed. */
import type { DaySet } from '../time/day-set.ts';

export interface NeedRow {
  readonly row: number;
  /** Which cells hold something else: nobody knows what is needed, and nothing is asked for. Absent where all was read. */
  readonly unread?: readonly ('role' | 'channels' | 'days' | 'hours')[];
  /** Key as `teamRoleOf` gives it, the first of several; '' where blank, which stands for all roles where the row is closed. */
  readonly role: string;
  /** All roles of the cell: each is a need of its own. Absent where there are not several. */
  readonly eachRole?: readonly string[];
  readonly roleWord: string;
  /** [] for all channels together. */
  readonly channels: readonly string[];
  /** Where one of them is no known network: absent elsewhere. */
  readonly channelsWord?: string;
  /** Null where blank: every day. */
  readonly days: DaySet | null;
  /** Minutes since midnight; to at or before from means the next day. Null where blank: the whole day. */
  readonly from: number | null;
  readonly to: number | null;
  /** People; null where blank or closed. */
  readonly least: number | null;
  readonly best: number | null;
  readonly most: number | null;
  /** Nobody is to be on then: no need, and no gap. */
  readonly isClosed: boolean;
}
