/** The media library: pictures and videos, who may use them until when, and what they show. */
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';

export interface MediaRow {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly rights: string;
  /** Last day on which it may be used; null where there is none. */
  readonly expiry: Day | null;
  readonly altText: string;
  readonly link: string;
  /** Who answers for it; absent where no column says. */
  readonly owner?: OwnerEntry;
}
