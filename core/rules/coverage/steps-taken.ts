/** Who has brought, or is to bring, posts into a state, as their rows say: by the columns for approving and scheduling, and by the tracking column. */
import { namedBy, peopleNamed } from '../../coverage/person-finder.ts';
import type { PersonFinder } from '../../coverage/person-finder.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar, Coded, OwnerEntry, State } from '../../table/calendar.ts';
import { ownerEntry } from '../../table/decode-owner.ts';
import type { Role } from '../../table/role.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import { whoMarkedReader } from '../../tracking/who-marked.ts';
import type { ReadWhoMarked } from '../../tracking/who-marked.ts';
import { isOut, isToCome } from '../resolution.ts';

export interface StepTaken {
  readonly row: number;
  readonly to: State;
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
export function stepsTaken(calendar: Calendar, today: Day, find: PersonFinder, isWanted: (person: number, to: State) => boolean): readonly StepTaken[] {
  const approvers = wholly(calendar.approver, find, (person) => isWanted(person, 'approved'));
  const schedulers = wholly({ entries: calendar.scheduledBy.entries.map((word) => ownerEntry(word)) }, find, (person) => isWanted(person, 'scheduled'));
  const tracking = readersOf(calendar, find);
  const monday = weekStart(today);
  const steps: StepTaken[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < monday || calendar.kind[row] !== ROW_KIND.post) continue;
    const approved = approvers[calendar.approver.codes[row] ?? 0] ?? NOBODY;
    const scheduled = schedulers[calendar.scheduledBy.codes[row] ?? 0] ?? NOBODY;
    const text = calendar.tracking[row] ?? '';
    const marked = text === '' ? null : ((tracking[calendar.part[row] ?? 0])?.(text, day) ?? null);
    // Most rows name nobody who is wanted.
    if (approved.length === 0 && scheduled.length === 0 && marked === null) continue;
    const isGone = isOut(calendar, row);
    if (!isGone && !isToCome(calendar, row, today)) continue;
    const { state } = entryOf(calendar.status, row);
    const post = { row, isGone };
    // What is out is done in any case.
    add(steps, post, { to: 'approved', people: approved, role: 'approver', isDone: state === 'approved' || state === 'scheduled' });
    add(steps, post, { to: 'scheduled', people: scheduled, role: 'scheduled_by', isDone: state === 'scheduled' });
    // Both columns may say the same.
    if (marked === null || (scheduled.length > 0 && marked.state === 'scheduled')) continue;
    add(steps, post, { to: marked.state, people: peopleNamed(ownerEntry(marked.who), find), role: 'tracking', isDone: true });
  }
  return steps;
}

/** Posts of this week and later that were put on hold or cancelled, where the tracking column says who did and the status says nothing else. */
export function stepsAside(calendar: Calendar, today: Day, find: PersonFinder): readonly StepTaken[] {
  const tracking = readersOf(calendar, find);
  const monday = weekStart(today);
  const steps: StepTaken[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const text = calendar.tracking[row] ?? '';
    const day = calendar.day[row] ?? NO_DAY;
    if (text === '' || day < monday) continue;
    const marked = tracking[calendar.part[row] ?? 0]?.(text, day) ?? null;
    if (marked === null || (marked.state !== 'on-hold' && marked.state !== 'cancelled')) continue;
    const { state } = entryOf(calendar.status, row);
    if (state !== null && state !== marked.state) continue;
    add(steps, { row, isGone: false }, { to: marked.state, people: peopleNamed(ownerEntry(marked.who), find), role: 'tracking', isDone: true });
  }
  return steps;
}

function readersOf({ parts }: Calendar, find: PersonFinder): readonly ReadWhoMarked[] {
  const isPerson = (name: string): boolean => find(name) !== null;
  return parts.map(({ trackingHeading = '' }) => whoMarkedReader(trackingHeading, isPerson));
}

function add(steps: StepTaken[], { row, isGone }: { readonly row: number; readonly isGone: boolean }, { to, people, role, isDone }: Pick<StepTaken, 'to' | 'people' | 'role' | 'isDone'>): void {
  if (people.length > 0) steps.push({ row, to, people, role, isDone: isDone || isGone, isOut: isGone });
}

/** The people of each entry, where all that it names are of the team, of whom one at least is wanted: of a stranger nobody knows the rights. */
function wholly({ entries }: Pick<Coded<OwnerEntry>, 'entries'>, find: PersonFinder, isWanted: (person: number) => boolean): readonly (readonly number[])[] {
  return namedBy(entries, find).map((people, code) => (people.length === (entries[code]?.people.length ?? 0) && people.some(isWanted) ? people : NOBODY));
}
