/** Roles and channels that hang on one of the team's own people, or on an agency alone; told once where that is so of most people. */
import { ALL_CHANNELS } from '../../table/decode-channel.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { applies } from '../../coverage/structures.ts';
import type { Person, Staff } from '../../coverage/staff.ts';
import { hasRole, takesIn } from '../../coverage/who-serves.ts';
import type { Rule } from '../rule.ts';
import type { CoverageFindings } from './coverage-findings.ts';
import { isReversed } from './reversed-dates.ts';
import { channelName, nameOf, roleIn, teamFacts } from './team-facts.ts';
import type { TeamFacts } from './team-facts.ts';

/** Somebody who works alone knows it. */
const SMALLEST_TEAM = 2;
/** Of so many people, and more than this share of the team, each has something of their own: it is how the team is made. */
const FEWEST_FOLDED = 4;
const MOST_TOLD = 0.5;

interface Held {
  readonly roles: string[];
  readonly channels: string[];
  backup: CoverageFindings['bus-factor']['backup'];
}

export const busFactor: Rule<'bus-factor'> = {
  code: 'bus-factor',
  severity: 'warning',
  needs: [],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null) return;
    const { staff, team } = facts;
    const own = staff.people.filter((person) => isOwn(person, facts));
    if (own.length < SMALLEST_TEAM) return;
    const isRole = applies('bus-factor-role', context.settings.structure);
    const alone = heldAlone(facts, isRole, applies('bus-factor-channel', context.settings.structure));
    const told = [...alone].filter(([, { roles, channels }]) => roles.length + channels.length > 0).sort(([a], [b]) => a - b);
    const isHabit = told.length >= FEWEST_FOLDED && told.length > own.length * MOST_TOLD;
    for (const [person, held] of isHabit ? told.slice(0, 1) : told) {
      const row = isHabit ? { row: team.headerRow } : staff.people[person];
      if (row === undefined) continue;
      const severity = isHabit || held.backup === 'other-role' ? 'suggestion' : 'warning';
      report([sideCell(team, row, 'backup', 'person')], { person: nameOf(staff, person), ...held, people: isHabit ? told.length : 1 }, { severity });
    }
    for (const [person, roles] of isRole ? heldOutside(facts) : []) {
      const row = staff.people[person];
      if (row === undefined) continue;
      report([sideCell(team, row, 'roles', 'person')], { person: row.name, roles, channels: [], backup: 'outside', people: 1 }, { severity: 'suggestion' });
    }
  },
};

function isOwn({ isExternal, end }: Person, { ahead }: TeamFacts): boolean {
  return !isExternal && (end === null || end >= ahead.from);
}

/** By person, what nobody else of the team's own holds. */
function heldAlone(facts: TeamFacts, isRole: boolean, isChannel: boolean): ReadonlyMap<number, Held> {
  const alone = new Map<number, Held>();
  for (const { role, channel, people: [place, ...others] } of facts.continuity().dependences) {
    const person = place === undefined ? undefined : facts.staff.people[place];
    if (place === undefined || person === undefined || others.length > 0 || isReversed(person)) continue;
    const held = alone.get(place) ?? { roles: [], channels: [], backup: 'none' };
    if (role !== null && channel === null && isRole) held.roles.push(roleIn(facts, person, role));
    else if (role === null && channel !== null && channel !== ALL_CHANNELS && isChannel && !hasBackupFor(facts, person, channel)) held.channels.push(channelName(channel));
    held.backup = backupOf(facts, person);
    alone.set(place, held);
  }
  return alone;
}

/** Of a role a backup who has it would be a second holder already; of a channel, one who has any role of the person's may take it over. */
function hasBackupFor(facts: TeamFacts, { backups, roles }: Person, channel: string): boolean {
  return backups.some((place) => {
    const backup = facts.staff.people[place];
    return backup !== undefined && isOwn(backup, facts) && (takesIn(backup.channels, channel) || roles.some((role) => hasRole(backup, role)));
  });
}

function backupOf(facts: TeamFacts, { backups }: Person): Held['backup'] {
  const named = backups.flatMap((place) => facts.staff.people[place] ?? []);
  if (named.length === 0) return 'none';
  return named.some((backup) => isOwn(backup, facts)) ? 'other-role' : 'agency';
}

/** Roles that people of an agency hold and nobody of the team's own, by the first of those people. */
function heldOutside(facts: TeamFacts): ReadonlyMap<number, readonly string[]> {
  const { staff } = facts;
  const byPerson = new Map<number, string[]>();
  const ownRoles = new Set(staff.people.filter((person) => isOwn(person, facts)).flatMap(({ roles }) => roles));
  for (const [role, place] of firstOutside(staff, facts)) {
    const person = staff.people[place];
    if (person === undefined || ownRoles.has(role)) continue;
    byPerson.set(place, [...(byPerson.get(place) ?? []), roleIn(facts, person, role)]);
  }
  return byPerson;
}

function firstOutside({ people }: Staff, { ahead }: TeamFacts): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const [place, person] of people.entries()) {
    if (!person.isExternal || isReversed(person) || (person.end !== null && person.end < ahead.from)) continue;
    for (const role of person.roles) if (!firsts.has(role)) firsts.set(role, place);
  }
  return firsts;
}
