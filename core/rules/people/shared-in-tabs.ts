/** Duties, recurring posts and shifts that belong to several people or a group, wherever the team writes them. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { OwnerEntry, SharedOwnership } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Day } from '../../time/day.ts';

export interface SharedInTab {
  readonly cell: CellRef;
  readonly owner: string;
  readonly shared: SharedOwnership;
  /** Name of the tab. */
  readonly tab: string;
  /** What it is that is shared; '' where it has no name. */
  readonly item: string;
}

/** Pages of the inventory and cases of the policy have rules of their own. */
export function sharedInTabs({ duties, recurring, rota }: SideTabs, today: Day): readonly SharedInTab[] {
  return [
    ...(duties?.rows ?? []).flatMap((row) => (duties === null || row.duty.trim() === '' ? [] : shared(sideCell(duties, row, 'owner'), row.owner, duties.sheetName, row.duty))),
    ...(recurring?.rows ?? []).flatMap((row) => (recurring === null || (row.to !== null && row.to < today) ? [] : shared(sideCell(recurring, row, 'owner'), row.owner, recurring.sheetName, row.title))),
    // Two names in a shift are two people on duty.
    ...(rota?.rows ?? []).flatMap((row) => (rota === null || row.person.shared !== 'group' || (row.end ?? row.start ?? 0) < today ? [] : shared(sideCell(rota, row, 'person'), row.person, rota.sheetName, row.shift))),
  ];
}

function shared(cell: CellRef, { shared: how, word }: OwnerEntry, tab: string, item: string): readonly SharedInTab[] {
  return how === null ? [] : [{ cell, owner: word, shared: how, tab, item: item.trim() }];
}
