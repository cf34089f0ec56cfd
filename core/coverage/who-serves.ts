/** Who serves a role on a channel: by what the team tab says of a person, or by a shift; and who is in the team on which day. */
import type { Day } from '../time/day.ts';
import type { Person, Shift } from './staff.ts';

/** Whether somebody has a role; '' is any. */
export function hasRole({ roles }: Pick<Person, 'roles'>, role: string): boolean {
  return role === '' || roles.includes(role);
}

/** Whether channels ([] for all of them) take in the one that is needed (null for all together). */
export function takesIn(channels: readonly string[], channel: string | null): boolean {
  return channel === null || channels.length === 0 || channels.includes(channel);
}

/** Whether a shift puts its person on for a role and channel, leaving aside when. */
export function shiftServes({ role: onFor, channels }: Pick<Shift, 'role' | 'channels'>, person: Pick<Person, 'roles'>, role: string, channel: string | null): boolean {
  return takesIn(channels, channel) && (onFor === null ? hasRole(person, role) : role === '' || onFor === role);
}

export function isInTeam({ start, end }: Pick<Person, 'start' | 'end'>, day: Day): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}
