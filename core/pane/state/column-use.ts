/** What a column is used for, as one text: so that it can be a choice's value. */
import type { MappedColumn } from '../../recognise/mapping.ts';
import { MEASURES, ROLES } from '../../table/role.ts';
import type { Role } from '../../table/role.ts';
import type { RoleGroup } from '../../words/columns-words.ts';

export type ColumnUse = 'unused' | `role:${Role}` | `channel:${string}`;

/** Which roles stand under which heading, in the order of the list. */
export const GROUPED_ROLES: { readonly [G in RoleGroup]: readonly Role[] } = {
  when: ['date', 'time', 'datetime'],
  what: [
    'channel', 'account', 'title', 'text', 'format', 'language', 'pillar', 'campaign', 'objective', 'audience', 'asset', 'alt_text', 'hashtags',
    'cta', 'notes', 'budget', 'id', 'row_kind',
  ],
  who: ['owner', 'approver', 'scheduled_by', 'department'],
  state: ['status', 'tracking', 'approved_on', 'tool', 'url'],
  results: MEASURES,
};

/** Without one of these there is nothing to check. */
const BASIC_USES: ReadonlySet<ColumnUse> = new Set<ColumnUse>(['role:date', 'role:datetime', 'role:title', 'role:text']);

/** Tells a column from the others of its tab wherever it moves: its heading, and which of those with that heading it is. */
export function columnKey({ heading, occurrence }: MappedColumn): string {
  return `${occurrence}|${heading}`;
}

export function columnUse({ role, channel }: MappedColumn): ColumnUse {
  if (role !== null) return `role:${role}`;
  return channel === undefined ? 'unused' : `channel:${channel}`;
}

/** The column with another use. */
export function withUse({ channel: _left, ...column }: MappedColumn, use: ColumnUse): MappedColumn {
  if (use.startsWith('channel:')) return { ...column, role: null, channel: use.slice('channel:'.length) };
  return { ...column, role: roleOfUse(use) };
}

/** The role that a use stands for, or null. */
export function roleOfUse(use: ColumnUse): Role | null {
  return ROLES.find((role) => use === `role:${role}`) ?? null;
}

/** Whether a column says when. */
export function hasDate(columns: readonly MappedColumn[]): boolean {
  return columns.some(({ role }) => role === 'date' || role === 'datetime');
}

/** Whether the columns suffice for a check. */
export function areEnough(columns: readonly MappedColumn[]): boolean {
  return columns.some((column) => BASIC_USES.has(columnUse(column)));
}
