/** Whether somebody's last day in the team comes before the first: a slip that is told by itself, from which nothing else follows. */
import type { Person } from '../../coverage/staff.ts';

export function isReversed(person: Pick<Person, 'start' | 'end'> | undefined): boolean {
  return person !== undefined && person.start !== null && person.end !== null && person.end < person.start;
}
