/** Duties, recurring posts, shifts and media that belong to several people or a group, wherever the team writes them. */
import { sideCell, tabOf } from '../../side-tabs/side-tabs.ts';
import type { OwnerEntry, SharedOwnership } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { RuleContext } from '../rule.ts';
import { mediaName, ownedMedia } from './owned-media.ts';

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
export function sharedInTabs(context: Pick<RuleContext, 'tabs' | 'calendar' | 'today'>): readonly SharedInTab[] {
  const { tabs: { duties, recurring, rota }, today } = context;
  const media = ownedMedia(context);
  return [
    ...(duties?.rows ?? []).flatMap((row) => (duties === null || row.duty.trim() === '' ? [] : shared(sideCell(duties, row, 'owner'), row.owner, duties.sheetName, row.duty))),
    ...(recurring?.rows ?? []).flatMap((row) => (recurring === null || (row.to !== null && row.to < today) ? [] : shared(sideCell(recurring, row, 'owner'), row.owner, recurring.sheetName, row.title))),
    // Two names in a shift are two people on duty.
    ...(rota?.rows ?? []).flatMap((row) => (rota === null || row.person.shared !== 'group' || (row.end ?? row.start ?? 0) < today ? [] : shared(sideCell(rota, row, 'person'), row.person, tabOf(rota, row).sheetName, row.shift))),
    ...(media?.rows ?? []).flatMap((row) => (media === null ? [] : shared(sideCell(media.tab, row, 'owner'), row.owner, media.tab.sheetName, mediaName(row)))),
  ];
}

function shared(cell: CellRef, { shared: how, word }: OwnerEntry, tab: string, item: string): readonly SharedInTab[] {
  return how === null ? [] : [{ cell, owner: word, shared: how, tab, item: item.trim() }];
}
