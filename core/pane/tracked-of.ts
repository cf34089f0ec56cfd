/** The calendar of a reading as the marking of posts sees it. */
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import type { Checked } from './load-findings.ts';

/** Null for a calendar that was not recognised. */
export function trackedOf({ calendar, cells, found }: Checked): TrackedCalendar | null {
  const { recognition } = found;
  return recognition.kind === 'declined' ? null : { calendar, recognition, cells, found };
}
