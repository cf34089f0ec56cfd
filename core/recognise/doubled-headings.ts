/** Columns that have one heading, of which only one can be read. */
import { fold } from '../lexicon/fold.ts';
import type { Role } from '../table/role.ts';
import type { AssignedColumn } from './column-roles.ts';
import type { LayoutRemark } from './recognition.ts';
import { fitOf } from './role-fit.ts';

/** Roles that one column holds, so that a second word for it is the same heading: `Statut` beside `Status`. */
const SINGLE_ROLES: ReadonlySet<Role> = new Set<Role>(['status', 'channel', 'owner', 'date']);
const PLAIN_HEADING = 0.97;
/** Cells that fit a role as well as this could be the ones to read. */
const FITTING = 0.5;

/** A remark for each column that is read though another has its heading; the one that is read comes first. */
export function doubledHeadings(columns: readonly AssignedColumn[]): readonly LayoutRemark[] {
  return columns.flatMap((read): readonly LayoutRemark[] => {
    const { role, heading, isRemembered = false } = read;
    // What a person has chosen is no question any more.
    if (role === null || heading === '' || isRemembered) return [];
    const others = columns.filter((other) => other !== read && isUnread(other) && (fold(other.heading) === fold(heading) || isSynonym(other, role, read)));
    return others.length === 0 ? [] : [{ kind: 'heading-doubled', heading, columns: [read, ...others].map(({ column }) => column) }];
  });
}

/** A column that holds something and plays no part. */
function isUnread({ role, channel, heading, profile }: AssignedColumn): boolean {
  return role === null && channel === undefined && heading !== '' && profile.filled > 0;
}

function isSynonym(other: AssignedColumn, role: Role, read: AssignedColumn): boolean {
  const isPlain = ({ meanings }: AssignedColumn): boolean => (meanings.get(role) ?? 0) >= PLAIN_HEADING;
  return SINGLE_ROLES.has(role) && isPlain(read) && isPlain(other) && fitOf(role, other.profile) >= FITTING;
}
