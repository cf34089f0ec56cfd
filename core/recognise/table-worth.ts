/** How much a table is worth as a calendar or an export, and whether it is one at all. */
import { MEASURES } from '../table/role.ts';
import type { Role } from '../table/role.ts';
import type { AssignedColumn } from './column-roles.ts';

const WORTH: ReadonlyMap<Role, number> = new Map<Role, number>([
  ['date', 2], ['datetime', 2], ['time', 0.6], ['channel', 1.5], ['title', 1.2], ['text', 1.5], ['format', 1], ['status', 1.2], ['pillar', 0.8],
  ['owner', 0.7], ['campaign', 0.5], ['tracking', 0.6], ['url', 0.5], ['asset', 0.6], ['hashtags', 0.6], ['cta', 0.5], ['approver', 0.4],
]);
const OTHER_WORTH = 0.3;
const MEASURE_WORTH = 0.5;

const MEASURE_ROLES: ReadonlySet<Role> = new Set<Role>(MEASURES);
/** Roles that only a plan has. */
const PLAN_ROLES: ReadonlySet<Role> = new Set<Role>(['status', 'owner', 'approver', 'tracking', 'pillar', 'cta', 'hashtags', 'notes', 'asset', 'time', 'objective', 'audience']);
/** Roles that speak of publishing, unlike those that any list of things to do has. */
const PUBLISHING_ROLES: ReadonlySet<Role> = new Set<Role>(['text', 'channel', 'format', 'pillar', 'campaign', 'asset', 'hashtags', 'cta']);
const WITH_TITLE: ReadonlySet<Role> = new Set<Role>(['status', 'tracking', 'time', 'datetime', 'objective', 'audience', 'url']);
/** Roles of which a plan without dates has several. */
const CORE_ROLES: ReadonlySet<Role> = new Set<Role>(['channel', 'title', 'text', 'format', 'status', 'pillar']);
const ENOUGH_WITHOUT_DATE = 3;

export function tableWorth(columns: readonly AssignedColumn[], bodyRows: number): number {
  let worth = 0;
  for (const { role, score } of columns) {
    if (role !== null) worth += (WORTH.get(role) ?? (MEASURE_ROLES.has(role) ? MEASURE_WORTH : OTHER_WORTH)) * Math.min(1.2, score);
  }
  return worth * (bodyRows === 0 ? 0.6 : 0.9 + Math.min(10, bodyRows) / 100);
}

export type TableKind = 'calendar' | 'analytics';

/** What a table is, on a tab that may be called a calendar; null where it neither plans posts nor reports on them. */
export function tableKind(columns: readonly AssignedColumn[], isNamedCalendar: boolean): TableKind | null {
  const roles = new Set<Role>();
  for (const { role } of columns) if (role !== null) roles.add(role);
  const count = (known: ReadonlySet<Role>): number => [...roles].filter((role) => known.has(role)).length;
  const isDated = roles.has('date') || roles.has('datetime');
  const measures = count(MEASURE_ROLES);
  if (measures >= 2 && measures > count(PLAN_ROLES) && (isDated || roles.has('url') || roles.has('id') || roles.has('title') || roles.has('channel'))) return 'analytics';
  if (isDated && count(PUBLISHING_ROLES) >= 1) return 'calendar';
  if (isDated && roles.has('title') && (isNamedCalendar || count(WITH_TITLE) >= 1)) return 'calendar';
  if (isDated && measures >= 1) return 'analytics';
  return count(CORE_ROLES) >= ENOUGH_WITHOUT_DATE ? 'calendar' : null;
}
