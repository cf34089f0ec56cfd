/** Proposals as rows of a rota: days that follow each other with the same hours, role and person are one. */
import { channelTitle } from '../networks/network-names.ts';
import type { Day } from '../time/day.ts';
import { neededChannel } from './need-word.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Staff } from './staff.ts';
import type { SuggestedShift } from './suggestions.ts';

export interface RotaEntry {
  /** First and last day, both included: the shift comes once on each of them. */
  readonly start: Day;
  readonly end: Day;
  /** Minutes since midnight of each day; `to` is above `from`, and above 1440 where it ends on the next day. */
  readonly from: number;
  readonly to: number;
  /** Key; '' for any. */
  readonly role: string;
  /** What the team calls it. */
  readonly roleName: string;
  /** Key; null for all. */
  readonly channel: string | null;
  /** What the team calls it; '' for all. */
  readonly channelName: string;
  /** Place in `Staff.people`. */
  readonly person: number;
}

/** In the order of their first days; shifts that stay open are left out. */
export function rotaEntries(staff: Staff, shifts: readonly SuggestedShift[], isJoined: boolean): readonly RotaEntry[] {
  const entries: RotaEntry[] = [];
  const lastOf = new Map<string, number>();
  for (const { need, from, to, person } of [...shifts].sort((one, other) => one.from - other.from)) {
    const asked = staff.needs[need] ?? { role: '', channel: null };
    const { role, channel } = asked;
    if (person === null) continue;
    const start = Math.floor(from / DAY_MINUTES);
    const hours = { from: from - start * DAY_MINUTES, to: to - start * DAY_MINUTES };
    const key = [person, hours.from, hours.to, channel ?? '', role].join(' ');
    const at = lastOf.get(key) ?? -1;
    const last = entries[at];
    if (isJoined && last !== undefined && last.end + 1 === start) {
      entries[at] = { ...last, end: start };
      continue;
    }
    lastOf.set(key, entries.length);
    entries.push({ start, end: start, ...hours, role, roleName: staff.roleNames.get(role) ?? role, channel, channelName: channelTitle(neededChannel(asked) ?? ''), person });
  }
  return entries;
}
