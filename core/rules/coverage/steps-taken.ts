/** Who has brought, or is to bring, posts into a state, as their rows say: by the columns for approving and scheduling, and by the tracking column. */
import { hasRight } from '../../coverage/rights.ts';
import type { StateWithRight } from '../../coverage/rights.ts';
import { namedBy, peopleNamed } from '../../coverage/person-finder.ts';
import type { PersonFinder } from '../../coverage/person-finder.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar, Coded, OwnerEntry } from '../../table/calendar.ts';
import { ownerEntry } from '../../table/decode-owner.ts';
import type { Role } from '../../table/role.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import { whoMarkedReader } from '../../tracking/who-marked.ts';
import { isOut, isToCome } from '../resolution.ts';

export interface StepTaken {
  readonly row: number;
  readonly to: StateWithRight;
  /** Places in the team; each of them is known. */
  readonly people: readonly number[];
  readonly role: Role;
  /** Whether it is done; else the row says who is to do it. */
  readonly isDone: boolean;
  /** Whether the post is out: there is nothing left to put right in it. */
  readonly isOut: boolean;
}

const NOBODY: readonly number[] = [];

/**
 * Of posts to come, and of those that went out this week, in the order of their rows.
 * @param isWanted Whether a step of that person is worth telling; of several people, one of them is enough.
 */
export function stepsTaken(calendar: Calendar, today: Day, find: PersonFinder, isWanted: (person: number, to: StateWithRight) => boolean): readonly StepTaken[] {
  const approvers = wholly(calendar.approver, find, (person) => isWanted(person, 'approved'));
  const schedulers = wholly({ entries: calendar.scheduledBy.entries.map((word) => ownerEntry(word)) }, find, (person) => isWanted(person, 'scheduled'));
  const isPerson = (name: string): boolean => find(name) !== null;
  const tracking = calendar.parts.map(({ trackingHeading = '' }) => whoMarkedReader(trackingHeading, isPerson));
  const monday = weekStart(today);
  const steps: StepTaken[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < monday || calendar.kind[row] !== ROW_KIND.post) continue;
    const isGone = isOut(calendar, row);
    if (!isGone && !isToCome(calendar, row, today)) continue;
    const { state } = entryOf(calendar.status, row);
    const marked = (tracking[calendar.part[row] ?? 0])?.(calendar.tracking[row] ?? '', day) ?? null;
    const add = (to: StateWithRight, people: readonly number[], role: Role, isDone: boolean): void => {
      if (people.length > 0) steps.push({ row, to, people, role, isDone: isDone || isGone, isOut: isGone });
    };
    // What is out is done in any case.
    add('approved', approvers[calendar.approver.codes[row] ?? 0] ?? NOBODY, 'approver', state === 'approved' || state === 'scheduled');
    const scheduled = schedulers[calendar.scheduledBy.codes[row] ?? 0] ?? NOBODY;
    add('scheduled', scheduled, 'scheduled_by', state === 'scheduled');
    // Both columns may say the same.
    if (marked === null || !hasRight(marked.state) || (scheduled.length > 0 && marked.state === 'scheduled')) continue;
    add(marked.state, peopleNamed(ownerEntry(marked.who), find), 'tracking', true);
  }
  return steps;
}

/** The people of each entry, where all that it names are of the team, of whom one at least is wanted: of a stranger nobody knows the rights. */
function wholly({ entries }: Pick<Coded<OwnerEntry>, 'entries'>, find: PersonFinder, isWanted: (person: number) => boolean): readonly (readonly number[])[] {
  return namedBy(entries, find).map((people, code) => (people.length === (entries[code]?.people.length ?? 0) && people.some(isWanted) ? people : NOBODY));
}
