/** Assignment week by week: planned posts that still lack an owner, an approver or a visual. */
import { NO_DAY } from '../table/calendar.ts';
import type { Calendar, Coded, OwnerEntry } from '../table/calendar.ts';
import { weekStart } from '../time/iso-week.ts';
import type { AssignmentWeek } from './continuity.ts';
import type { Period } from './coverage-result.ts';

/** Of some rows of posts. By Monday, from the week of the period's first day to that of its last; weeks without a post too. What has no column lacks nowhere. */
export function assignmentWeeks(calendar: Calendar, rows: readonly number[], period: Period): readonly AssignmentWeek[] {
  const first = weekStart(period.from);
  const weeks = Math.max(0, Math.floor((weekStart(period.to) - first) / 7) + 1);
  const counts = new Uint32Array(weeks * 4);
  const isResolved = calendar.status.entries.map(({ state }) => state === 'cancelled' || state === 'on-hold' || state === 'published');
  const lacksOwner = namesNobody(calendar.owner, calendar.roles.has('owner'));
  const lacksApprover = namesNobody(calendar.approver, calendar.roles.has('approver'));
  const hasAssets = calendar.roles.has('asset');
  for (const row of rows) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < period.from || day > period.to) continue;
    if (isResolved[calendar.status.codes[row] ?? 0] === true || calendar.isPosted[row] === 1) continue;
    const at = Math.floor((day - first) / 7) * 4;
    counts[at] = (counts[at] ?? 0) + 1;
    if (lacksOwner[calendar.owner.codes[row] ?? 0] === true) counts[at + 1] = (counts[at + 1] ?? 0) + 1;
    if (lacksApprover[calendar.approver.codes[row] ?? 0] === true) counts[at + 2] = (counts[at + 2] ?? 0) + 1;
    if (hasAssets && (calendar.asset[row] ?? '') === '') counts[at + 3] = (counts[at + 3] ?? 0) + 1;
  }
  return Array.from({ length: weeks }, (_, week) => ({
    monday: first + week * 7, posts: counts[week * 4] ?? 0, withoutOwner: counts[week * 4 + 1] ?? 0,
    withoutApprover: counts[week * 4 + 2] ?? 0, withoutVisual: counts[week * 4 + 3] ?? 0,
  }));
}

/** By code: what belongs to a group belongs to nobody. */
function namesNobody({ entries }: Coded<OwnerEntry>, hasColumn: boolean): readonly boolean[] {
  return entries.map(({ people }) => hasColumn && people.length === 0);
}
