/** Who of the team is known to lack the right to bring a post into a state: by their own rights, else by their roles. */
import { isTeamRole } from '../lexicon/team-roles.ts';
import type { Settings } from '../rules/settings.ts';
import type { SideTab, SideTabs } from '../side-tabs/side-tabs.ts';
import type { Right } from '../side-tabs/team-tab.ts';
import { STATES } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { personFinder } from './person-finder.ts';
import { rolesAllowed } from './permissions.ts';
import type { PermissionSettings, RolesAllowed } from './permissions.ts';
import { staffOf } from './staff-of.ts';
import type { Staff } from './staff.ts';

/** Why somebody lacks a right. */
export interface LackedRight {
  /** The cell of the team's tab that says so. */
  readonly field: 'rights' | 'roles';
  /** Roles that have the right, as the team calls them; [] where the person's own rights say it. */
  readonly allowed: readonly string[];
}

/** Null where the person of that place has the right, or nothing is known of it. */
export type RightsLacked = (person: number, state: State) => LackedRight | null;

/** Whoever may publish may also schedule. */
const OWN: { readonly [S in State]?: readonly Right[] } = { approved: ['approve'], scheduled: ['schedule', 'publish'], published: ['publish'] };
const OWN_LACK: LackedRight = { field: 'rights', allowed: [] };

export function rightsLacked(team: SideTab<'team'>, { people, roleNames }: Pick<Staff, 'people' | 'roleNames'>, settings: PermissionSettings): RightsLacked {
  const ownRights = new Map(team.rows.map(({ row, rights }) => [row, rights]));
  const held = new Set(people.flatMap(({ roles }) => roles));
  const byRole = new Map(STATES.map((state) => [state, lackByRole(rolesAllowed(settings, state), held, roleNames)]));
  return (place, state) => {
    const person = people[place];
    if (person === undefined) return null;
    const own = ownRights.get(person.row) ?? [];
    // Words that say nothing of any right leave it open.
    const needed = OWN[state];
    if (needed !== undefined && own.length > 0) return needed.some((right) => own.includes(right)) ? null : OWN_LACK;
    const rule = byRole.get(state) ?? null;
    return rule === null || person.roles.length === 0 || person.roles.some((role) => rule.roles.includes(role)) ? null : rule.lack;
  };
}

/** Whether anything at all is known of who may do what. */
export function areRightsKnown(team: SideTab<'team'>, { permissions, rights }: PermissionSettings): boolean {
  return permissions !== 'open' || rights.size > 0 || team.rows.some((row) => (row.rights ?? []).length > 0);
}

function lackByRole(allowed: RolesAllowed | null, held: ReadonlySet<string>, names: Staff['roleNames']): { readonly roles: readonly string[]; readonly lack: LackedRight } | null {
  if (allowed === null) return null;
  const { roles, word } = allowed;
  // Of words that name no role of anybody's, nobody knows whom they meant.
  if (word !== '') return roles.some((role) => held.has(role) || isTeamRole(role)) ? { roles, lack: { field: 'roles', allowed: [word] } } : null;
  // What is ready-made holds where somebody of the team could do it.
  const known = roles.filter((role) => held.has(role));
  return known.length === 0 ? null : { roles, lack: { field: 'roles', allowed: known.map((role) => names.get(role) ?? role) } };
}

/** The same for somebody by name, in the team of today; null also for a name that nobody of the team bears. */
export function rightLackedBy(name: string, state: State, { tabs, settings, today }: { readonly tabs: SideTabs; readonly settings: Settings; readonly today: Day }): LackedRight | null {
  if (name === '' || tabs.team === null || !areRightsKnown(tabs.team, settings)) return null;
  const staff = staffOf(tabs, settings, { from: today, to: today });
  const place = personFinder(staff.people)(name);
  return place === null ? null : rightsLacked(tabs.team, staff, settings)(place, state);
}
