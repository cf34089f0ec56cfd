/**
 * Roles of the team's tab that no other tab names and that are a slip of the pen away from one that a need asks for, that
 * somebody else has, or that many teams have. Each stays a role of its own: a guess could look better than the truth.
 */
import { fold } from '../../lexicon/fold.ts';
import { TEAM_ROLE_WORDS } from '../../lexicon/team-role-words.ts';
import { isTeamRole } from '../../lexicon/team-roles.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import { nearName } from '../channels/near-name.ts';
import { roleIn, roleName } from './team-facts.ts';
import type { TeamFacts } from './team-facts.ts';

export interface OwnRoleSlip {
  readonly cell: CellRef;
  /** As the first row writes it. */
  readonly role: string;
  readonly rows: number;
  readonly suggestion: string;
  /** Whether another tab names the role that is meant: the person is then missing there. */
  readonly isNeeded: boolean;
}

export function slipsOfOwnRoles({ needs, rota, duties }: SideTabs, facts: Pick<TeamFacts, 'team' | 'staff'>): readonly OwnRoleSlip[] {
  const { team, staff } = facts;
  const needed = new Set((needs?.rows ?? []).flatMap(({ role, eachRole }) => eachRole ?? [role]));
  const elsewhere = [...(rota?.rows ?? []), ...(duties?.rows ?? [])];
  const named = new Set([...needed, ...elsewhere.map(({ role }) => role)]);
  const words = [...(needs?.rows ?? []), ...elsewhere].map(({ roleWord }) => roleWord);
  const holders = new Map<string, (typeof staff.people)[number][]>();
  for (const person of staff.people) for (const role of person.roles) holders.set(role, [...(holders.get(role) ?? []), person]);
  return [...holders].flatMap(([role, [first, ...others]]): readonly OwnRoleSlip[] => {
    if (first === undefined || isTeamRole(role) || named.has(role)) return [];
    const word = roleIn(facts, first, role);
    // Of two names that are as near, more people have the one that is right.
    const rivals = [...holders].flatMap(([other, held]) => (other !== role && !named.has(other) && (isTeamRole(other) || held.length > others.length + 1) ? [other] : []));
    const near = (names: readonly string[]): string => nearName(word, names.filter((other) => other !== '' && !isNumbered(role, other)));
    const asked = near([...words, ...[...named].map((other) => roleName(staff, other))]);
    const suggestion = asked || near(rivals.map((other) => roleName(staff, other))) || nearName(word, known(), 1);
    if (suggestion === '') return [];
    return [{ cell: sideCell(team, first, 'roles'), role: word, rows: others.length + 1, suggestion, isNeeded: asked !== '' }];
  });
}

/** `Poste A` and `Poste B`: a letter tells them apart as a number would. */
function isNumbered(role: string, other: string): boolean {
  return [role, fold(other)].some((each) => /(?:^| )\p{L}(?: |$)/u.test(each));
}

function known(): readonly string[] {
  return TEAM_ROLE_WORDS.flatMap(([, list]) => list.split(',').map((each) => each.trim()));
}
