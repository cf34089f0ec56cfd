/** Recurring posts and media that nobody is named for, though their tab says who answers for others. */
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { RuleContext } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';
import { mediaName, ownedMedia } from './owned-media.ts';

export interface UnownedInTab {
  readonly cell: CellRef;
  /** Name of the tab. */
  readonly tab: string;
  /** The first that has no owner; '' where it has no name. */
  readonly item: string;
  /** More than 1 where hardly any has one. */
  readonly rows: number;
}

/** Where so many have no owner, and more than have one, nobody uses the column much: that is told once. */
const FEWEST_FOLDED = 4;

export function unownedInTabs(context: Pick<RuleContext, 'tabs' | 'calendar' | 'today'>): readonly UnownedInTab[] {
  const { tabs, today } = context;
  const { recurring } = tabs;
  const media = ownedMedia(context);
  const goesOn = (recurring?.rows ?? []).filter(({ title, to }) => title.trim() !== '' && (to === null || to >= today));
  return [
    ...(recurring === null ? [] : blanks(context, recurring, goesOn.map((row) => ({ row: row.row, owner: row.owner, item: row.title.trim() })), 'recurring')),
    ...(media === null ? [] : blanks(context, media.tab, media.rows.map((row) => ({ row: row.row, owner: row.owner, item: mediaName(row) })), 'media')),
  ];
}

interface Owned {
  readonly row: number;
  readonly owner: OwnerEntry;
  readonly item: string;
}

function blanks<Key extends 'recurring' | 'media'>({ tabs }: Pick<RuleContext, 'tabs'>, tab: SideTab<Key>, rows: readonly Owned[], key: Key): readonly UnownedInTab[] {
  const { sheet, sheetName, headerRow } = tab;
  // Both kinds have the field, which their common type loses.
  const column = (tab.columns as ReadonlyMap<string, number>).get('owner');
  if (column === undefined) return [];
  const isUnread = unreadCells(tabs, key);
  const cellIn = (row: number): CellRef => ({ sheet, row, column });
  const unowned = rows.filter(({ row, owner }) => owner.people.length === 0 && owner.shared === null && !isUnread(cellIn(row)));
  const isFolded = unowned.length >= FEWEST_FOLDED && unowned.length > rows.length - unowned.length;
  return (isFolded ? unowned.slice(0, 1) : unowned).map(({ row, item }) => ({ cell: cellIn(isFolded ? headerRow : row), tab: sheetName, item, rows: isFolded ? unowned.length : 1 }));
}
