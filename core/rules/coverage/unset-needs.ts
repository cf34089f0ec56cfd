/** Rows of needs that ask for nobody, since they say neither that it is closed nor how many of which role. */
import type { NeedRow } from '../../side-tabs/needs-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { unreadCells } from '../unread-cells.ts';

export function isNeedUnset({ role, least, isClosed }: Pick<NeedRow, 'role' | 'least' | 'isClosed'>): boolean {
  return !isClosed && (role === '' || least === null || least < 1);
}

/** Without rows that are told already for what they hold, and those that only say something in a column of their own. */
export function unsetNeeds(tabs: SideTabs): readonly NeedRow[] {
  const { needs } = tabs;
  if (needs === null) return [];
  const isUnread = unreadCells(tabs, 'needs');
  return needs.rows.filter((row) => isNeedUnset(row) && saysWhat(row) && !isUnread(sideCell(needs, row, 'least', 'role')));
}

function saysWhat({ role, least, days, from, to }: NeedRow): boolean {
  return role !== '' || least !== null || days !== null || from !== null || to !== null;
}
