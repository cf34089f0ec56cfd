/** Posts to come whose owner is away or gone on the day of publication. */
import { isToCome } from '../rules/resolution.ts';
import { NO_DAY } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { OwnerAway } from './continuity.ts';
import { namedBy, personFinder } from './person-finder.ts';
import { ABSENT, absentOn } from './presence.ts';
import type { Presence } from './presence.ts';
import type { Staff } from './staff.ts';

const NOBODY = -1;

interface OnDays {
  readonly presence: Presence;
  readonly today: Day;
}

/** Of some posts, in their order. One of several people waits for none of them. */
export function ownersAway({ people }: Staff, calendar: Calendar, posts: readonly number[], { presence, today }: OnDays): readonly OwnerAway[] {
  const find = personFinder(people);
  const named = namedBy(calendar.owner.entries, find);
  const personOf = Int32Array.from(calendar.owner.entries, (entry, code) => (entry.shared === null && entry.people.length === 1 ? (named[code]?.[0] ?? NOBODY) : NOBODY));
  const { from, to } = presence.period;
  const first = Math.max(from, today);
  const isEverThere = !presence.states.some((state) => state !== ABSENT.there);
  const found: OwnerAway[] = [];
  for (const row of isEverThere ? [] : posts) {
    const day = calendar.day[row] ?? NO_DAY;
    const person = personOf[calendar.owner.codes[row] ?? 0] ?? NOBODY;
    if (day < first || day > to || person === NOBODY || absentOn(presence, person, day) === ABSENT.there) continue;
    if (!isToCome(calendar, row, today)) continue;
    const state = absentOn(presence, person, day);
    found.push({
      row, person, reason: state === ABSENT.away ? 'away' : state === ABSENT.left ? 'left' : 'not-yet',
      backups: (people[person]?.backups ?? []).filter((backup) => absentOn(presence, backup, day) === ABSENT.there),
    });
  }
  return found;
}
