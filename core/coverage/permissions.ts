/** Which roles may bring a post into which state: as the team has set it, ready-made, or without limits. */
import type { TeamRole } from '../lexicon/team-role-words.ts';
import type { State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';

/** `open`: nothing but what the team has set itself; `by-role`: the ready-made roles where it has set none. */
export const PERMISSIONS = ['open', 'by-role'] as const;
export type Permissions = (typeof PERMISSIONS)[number];

/** The roles that may; [] for everybody. */
export interface RolesAllowed {
  /** Keys as `teamRoleOf` gives them. */
  readonly roles: readonly string[];
  /** As the team has written them; '' for the ready-made ones. */
  readonly word: string;
  /** Where the team has written them; absent for what is ready-made. */
  readonly place?: { readonly cell: CellRef; readonly sheetName: string };
}

export interface PermissionSettings {
  readonly permissions: Permissions;
  /** What the team has set itself, by the state that a post comes into. */
  readonly rights: ReadonlyMap<State, RolesAllowed>;
}

const PUBLISHING: readonly TeamRole[] = ['manager', 'marketer', 'scheduling'];
/** Work on a post, and setting it aside for a while, is everybody's. */
const READY_MADE: { readonly [S in State]?: readonly TeamRole[] } = {
  approved: ['manager', 'approval'],
  scheduled: PUBLISHING,
  published: PUBLISHING,
};

/** Null where everybody may. */
export function rolesAllowed({ permissions, rights }: PermissionSettings, state: State): RolesAllowed | null {
  const own = rights.get(state);
  if (own !== undefined) return own.roles.length === 0 ? null : own;
  const roles = permissions === 'by-role' ? READY_MADE[state] : undefined;
  return roles === undefined ? null : { roles, word: '' };
}
