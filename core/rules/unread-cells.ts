/** Cells of a tab that hold something which could not be read: what is wrong with them is told already, and they are not blank. */
import type { SideTabKey, SideTabs } from '../side-tabs/side-tabs.ts';
import type { CellRef } from '../table/cell-ref.ts';

export function unreadCells(tabs: SideTabs, tab: SideTabKey): (cell: CellRef) => boolean {
  const unread = new Set<string>();
  for (const trouble of tabs.troubles) if (trouble.kind === 'value-unreadable' && trouble.tab === tab) unread.add(placeOf(trouble.cell));
  return (cell) => unread.has(placeOf(cell));
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${sheet} ${row} ${column}`;
}
