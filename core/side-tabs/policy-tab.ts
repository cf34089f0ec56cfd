/** The response policy: what to do in each case, who does it, and within which delay. */
import type { OwnerEntry } from '../table/calendar.ts';

export const POLICY_ACTIONS = ['reply', 'private', 'escalate', 'hide', 'ignore'] as const;
/** `hide` stands for deleting too. */
export type PolicyAction = (typeof POLICY_ACTIONS)[number];

export interface PolicyRow {
  readonly row: number;
  readonly case: string;
  /** Every action that the cell names, in order; [] where it is blank or not known. */
  readonly action: readonly PolicyAction[];
  readonly actionWord: string;
  readonly owner: OwnerEntry;
  readonly backup: OwnerEntry;
  /** Hours; null where blank. */
  readonly delay: number | null;
}
