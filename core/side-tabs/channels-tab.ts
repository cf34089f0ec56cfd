/** The inventory of channels: every page there is, who keeps it, and how it should be used. */
import type { ExportTarget } from '../networks/limits.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { DaySet } from '../time/day-set.ts';

/** `rogue`: opened by nobody the team knows; `duplicate`: a second one for one purpose. */
export const CHANNEL_STATUSES = ['official', 'rogue', 'duplicate', 'dormant', 'to-close'] as const;
export type ChannelStatus = (typeof CHANNEL_STATUSES)[number];

/** Passive: answers and watch only; active: also a cadence; proactive: also goes to the community. */
export const CHANNEL_LEVELS = ['passive', 'active', 'proactive'] as const;
export type ChannelLevel = (typeof CHANNEL_LEVELS)[number];

export interface ChannelRow {
  /** From 0, on the sheet. */
  readonly row: number;
  /** Keys as in `ChannelEntry.channels`; [] where the cell is blank. */
  readonly network: readonly string[];
  readonly networkWord: string;
  /** Name of the account, without `@`; '' where blank. */
  readonly handle: string;
  readonly url: string;
  readonly department: string;
  readonly owner: OwnerEntry;
  readonly backup: OwnerEntry;
  /** Who can get the account back. */
  readonly recovery: OwnerEntry;
  /** Null where blank or unknown. */
  readonly status: ChannelStatus | null;
  readonly statusWord: string;
  readonly audience: readonly string[];
  readonly level: ChannelLevel | null;
  /** As written, several separated by ; , or line breaks. */
  readonly objectives: readonly string[];
  /** Posts per ISO week. */
  readonly least: number | null;
  readonly most: number | null;
  /** Hours between two posts. */
  readonly spacing: number | null;
  /** Minutes since midnight; quiet from the one to the other, also past midnight. */
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  /** Days of the week on which the channel speaks; null where blank or unread. */
  readonly days: DaySet | null;
  readonly nextAction: Day | null;
  /** Tool in which posts are scheduled, for its limits; null where blank or unknown. */
  readonly tool: ExportTarget | null;
}
