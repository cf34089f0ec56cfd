/** Which rules a calendar with only some columns leaves without what they judge by. */
import { RULES } from '../../../core/rules/rules.ts';
import type { Role } from '../../../core/table/role.ts';

/** How many rules lack a column, and nothing but columns. */
export function rulesLackingColumns(roles: readonly Role[]): number {
  const has = new Set(roles);
  return Object.values(RULES).filter(({ needs, needsTabs = [] }) => needsTabs.length === 0 && needs.some((group) => !group.some((role) => has.has(role)))).length;
}

/** How many rules wait for a tab beside the calendar. */
export function rulesWaitingForTabs(): number {
  return Object.values(RULES).filter(({ needsTabs = [] }) => needsTabs.length > 0).length;
}
