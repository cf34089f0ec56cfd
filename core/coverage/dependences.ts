/** What hangs on whom: for each role and each channel the team's own people who hold it, and how few of them are there at the worst. */
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import { dayBit } from '../time/day-set.ts';
import { weekdayOf } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Dependence } from './continuity.ts';
import { peopleNamed, personFinder } from './person-finder.ts';
import { ABSENT, absentOn } from './presence.ts';
import type { Presence } from './presence.ts';
import type { Staff } from './staff.ts';
import { hasRole, takesIn } from './who-serves.ts';

/** One that few hold is at risk; more than two names cover for one another. */
const ENOUGH = 2;

/** Roles in the order of the needs and then of the people; then channels of a role that needs name; then channels. */
export function dependencesOf(staff: Staff, tabs: Pick<SideTabs, 'channels'>, presence: Presence): readonly Dependence[] {
  const own = ownPeople(staff, presence);
  const roles = new Set([...staff.needs.filter(({ isClosed }) => !isClosed).map(({ role }) => role), ...own.flatMap((place) => staff.people[place]?.roles ?? [])]);
  roles.delete('');
  const holds = (place: number, role: string): boolean => hasRole({ roles: staff.people[place]?.roles ?? [] }, role);
  const takes = (place: number, channel: string): boolean => takesIn(staff.people[place]?.channels ?? [], channel);
  const keepers = pageKeepers(staff, tabs);
  return [
    ...[...roles].map((role) => dependence(staff, presence, role, null, own.filter((place) => holds(place, role)))),
    ...channelsOfRoles(staff).map(([role, channel]) => dependence(staff, presence, role, channel, own.filter((place) => holds(place, role) && takes(place, channel)))),
    ...channelsOf(staff, own, keepers).map((channel) =>
      dependence(staff, presence, null, channel, own.filter((place) => takes(place, channel) || keepers.get(channel)?.has(place) === true))),
  ];
}

function dependence(staff: Staff, presence: Presence, role: string | null, channel: string | null, people: readonly number[]): Dependence {
  const thinDays: Day[] = [];
  let busFactor = people.length;
  for (let day = presence.period.from; day <= presence.period.to; day += 1) {
    // Nobody is expected on a day on which none of them works.
    if (weekdayOf(day) > 5 && !people.some((place) => worksOn(staff, place, day))) continue;
    let there = 0;
    for (const place of people) if (absentOn(presence, place, day) === ABSENT.there) there += 1;
    busFactor = Math.min(busFactor, there);
    if (there < ENOUGH) thinDays.push(day);
  }
  return { role, channel, people, busFactor, thinDays };
}

function worksOn({ people }: Staff, place: number, day: Day): boolean {
  return ((people[place]?.days ?? 0) & dayBit(weekdayOf(day))) !== 0;
}

/** The team's own people who are in it on some day of the period. */
function ownPeople({ people }: Staff, { period: { from, to } }: Presence): readonly number[] {
  return people.flatMap(({ isExternal, start, end }, place) => (isExternal || (start !== null && start > to) || (end !== null && end < from) ? [] : [place]));
}

/** Role and channel of needs that name both, each once. */
function channelsOfRoles({ needs }: Staff): readonly (readonly [role: string, channel: string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const { role, channel, isClosed } of needs) if (!isClosed && role !== '' && channel !== null) found.set(`${role} ${channel}`, [role, channel]);
  return [...found.values()];
}

function channelsOf({ people }: Staff, own: readonly number[], keepers: ReadonlyMap<string, ReadonlySet<number>>): readonly string[] {
  return [...new Set([...own.flatMap((place) => people[place]?.channels ?? []), ...keepers.keys()])];
}

/** By channel, who keeps an official page of it or stands in for who does. */
function pageKeepers({ people }: Staff, { channels }: Pick<SideTabs, 'channels'>): ReadonlyMap<string, ReadonlySet<number>> {
  const keepers = new Map<string, Set<number>>();
  const find = personFinder(people);
  for (const { network, status, owner, backup } of channels?.rows ?? []) {
    const named = status === null || status === 'official' ? [...peopleNamed(owner, find), ...peopleNamed(backup, find)] : [];
    for (const channel of named.length === 0 ? [] : network) keepers.set(channel, new Set([...(keepers.get(channel) ?? []), ...named]));
  }
  return keepers;
}
