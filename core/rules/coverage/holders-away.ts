/** Days of the next weeks on which all who hold a role are away at once, whether or not anything is needed then. */
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Away, Staff } from '../../coverage/staff.ts';
import { ABSENT, absentOn } from '../../coverage/presence.ts';
import { applies } from '../../coverage/structures.ts';
import { isInTeam } from '../../coverage/who-serves.ts';
import { comparePlaces, placeKey, sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import { holdsOn } from '../../time/day-set.ts';
import type { Day } from '../../time/day.ts';
import type { Rule } from '../rule.ts';
import { isReversed } from './reversed-dates.ts';
import { nameOf, roleName, teamFacts } from './team-facts.ts';
import type { TeamFacts } from './team-facts.ts';

/** One holder alone is told as such. */
const FEWEST_HOLDERS = 2;

export const holdersAway: Rule<'holders-away'> = {
  code: 'holders-away',
  severity: 'warning',
  needs: [],
  needsTabs: ['team', 'absences'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { absences } = context.tabs;
    if (facts === null || absences === null || !applies('bus-factor-role', context.settings.structure)) return;
    const { staff } = facts;
    const gaps = gapDays(facts);
    // People who hold several roles together are away from all of them.
    const groups = new Map<string, { readonly people: readonly number[]; readonly roles: string[]; readonly days: readonly Day[] }>();
    for (const { role, channel, people } of facts.continuity().dependences) {
      if (role === null || channel !== null || people.length < FEWEST_HOLDERS || people.some((place) => isReversed(staff.people[place]))) continue;
      const days = daysOfNobody(facts, people).filter((day) => gaps.get(role)?.has(day) !== true);
      if (days.length === 0) continue;
      const key = `${people.join(' ')} / ${days.join(' ')}`;
      const known = groups.get(key) ?? { people, roles: [], days };
      known.roles.push(roleName(staff, role));
      groups.set(key, known);
    }
    for (const { people, roles, days } of groups.values()) {
      const [first, ...others] = absenceCells(staff, context.tabs, people, days);
      if (first !== undefined) report([first, ...others], { roles, people: people.map((place) => nameOf(staff, place)), days, today: context.today });
    }
  },
};

/** Days on which somebody of them would work, and each is away or not in the team. A closure of the whole team is none of them. */
function daysOfNobody({ staff, presence, soon }: TeamFacts, people: readonly number[]): readonly Day[] {
  const days: Day[] = [];
  for (let day = soon.from; day <= soon.to; day += 1) {
    const inTeam = people.filter((place) => isInTeamOn(staff, place, day));
    const isMeant = inTeam.some((place) => holdsOn(staff.people[place]?.days ?? 0, day, staff.holidays.has(day)));
    if (inTeam.length < FEWEST_HOLDERS || !isMeant || inTeam.some((place) => absentOn(presence, place, day) === ABSENT.there)) continue;
    const isClosed = staff.aways.some(({ person, kind, from, to }) => person === null && kind === 'away' && from < (day + 1) * DAY_MINUTES && to > day * DAY_MINUTES);
    if (!isClosed) days.push(day);
  }
  return days;
}

function isInTeamOn({ people }: Staff, place: number, day: Day): boolean {
  const person = people[place];
  return person !== undefined && isInTeam(person, day);
}

/** By role, the days of which it is told already that nobody is on. */
function gapDays({ staff, coverage }: TeamFacts): ReadonlyMap<string, ReadonlySet<Day>> {
  const days = new Map<string, Set<Day>>();
  for (const { kind, need, from } of coverage().stretches) {
    const role = staff.needs[need]?.role;
    if (kind !== 'gap' || role === undefined) continue;
    days.set(role, (days.get(role) ?? new Set<Day>()).add(Math.floor(from / DAY_MINUTES)));
  }
  return days;
}

function absenceCells({ aways }: Staff, { absences, rota }: SideTabs, people: readonly number[], days: readonly Day[]): readonly CellRef[] {
  const found = new Map<string, Away>();
  for (const away of aways) {
    const { person, kind, from, to, isInRota = false } = away;
    if (kind !== 'away' || person === null || !people.includes(person)) continue;
    if (days.some((day) => from < (day + 1) * DAY_MINUTES && to > day * DAY_MINUTES)) found.set(`${isInRota} ${placeKey(away)}`, away);
  }
  return [...found.values()].sort((a, b) => comparePlaces(b, a)).flatMap((away) => {
    if (away.isInRota === true) return rota === null ? [] : [sideCell(rota, away, 'start')];
    return absences === null ? [] : [sideCell(absences, away, 'start')];
  });
}
