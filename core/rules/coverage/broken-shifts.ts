/** Shifts to come that nobody will do: open, of somebody unknown, or of somebody who isn't there. */
import type { OwnerAway } from '../../coverage/continuity.ts';
import { ABSENT, absentOn } from '../../coverage/presence.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Shift } from '../../coverage/staff.ts';
import type { RotaRow } from '../../side-tabs/rota-tab.ts';
import { comparePlaces, placeKey } from '../../side-tabs/side-tabs.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { Day } from '../../time/day.ts';
import type { TeamFacts } from './team-facts.ts';

export interface BrokenShift {
  readonly row: RotaRow;
  readonly shift: Shift;
  readonly day: Day;
  readonly kind: 'open' | 'unknown' | OwnerAway['reason'];
}

/** By place and then by day. A shift of a whole group is told elsewhere. */
export function brokenShifts({ staff, presence, ahead }: TeamFacts, rota: SideTab<'rota'>): readonly BrokenShift[] {
  const rows = new Map(rota.rows.map((row) => [placeKey(row), row]));
  const broken: BrokenShift[] = [];
  for (const shift of staff.shifts) {
    const row = rows.get(placeKey(shift));
    const day = Math.floor(shift.from / DAY_MINUTES);
    if (row === undefined || day < ahead.from || day > ahead.to) continue;
    const kind = shift.person === null ? nobodyIn(row) : reasonOf(shift.person, shift, day);
    if (kind !== null) broken.push({ row, shift, day, kind });
  }
  return broken.sort((a, b) => comparePlaces(a.row, b.row) || a.day - b.day);

  function reasonOf(person: number, { from, to }: Shift, day: Day): BrokenShift['kind'] | null {
    const state = absentOn(presence, person, day);
    if (state === ABSENT.left || state === ABSENT.notYet) return state === ABSENT.left ? 'left' : 'not-yet';
    return staff.aways.some((away) => away.kind === 'away' && away.person === person && away.from < to && away.to > from) ? 'away' : null;
  }
}

function nobodyIn({ person }: RotaRow): 'open' | 'unknown' | null {
  if (person.people.length > 0) return 'unknown';
  return person.shared === null ? 'open' : null;
}

/** One for each row: its first. */
export function firstOfRows(broken: readonly BrokenShift[]): readonly BrokenShift[] {
  const seen = new Set<string>();
  return broken.filter(({ row }) => !seen.has(placeKey(row)) && seen.add(placeKey(row)));
}
