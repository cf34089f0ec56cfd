/** What stood in the way of reading the tabs beside the calendar, by kind, with what its sentence needs. */
import type { SideTabKey, SideTabs, SideTabTrouble } from '../../side-tabs/side-tabs.ts';
import type { CellRef, SheetId } from '../../table/cell-ref.ts';
import type { SideColumn } from './tabs-findings.ts';

export type TroubleOf<Kind extends SideTabTrouble['kind']> = Extract<SideTabTrouble, { readonly kind: Kind }>;

export function troublesOf<Kind extends SideTabTrouble['kind']>({ troubles }: SideTabs, kind: Kind): readonly TroubleOf<Kind>[] {
  return troubles.filter((trouble): trouble is TroubleOf<Kind> => trouble.kind === kind);
}

/** The name of the tab of a kind that is read: where several are, of the one that has the sheet. */
export function sheetNameOf(tabs: SideTabs, tab: SideTabKey, sheet?: SheetId): string {
  return tabOn(tabs, tab, sheet)?.sheetName ?? '';
}

/** What stands over the column of a trouble; '' where that is not known. */
export function headingOf(tabs: SideTabs, { tab, field, cell }: { readonly tab: SideTabKey; readonly field: string; readonly cell?: CellRef }): string {
  return tabOn(tabs, tab, cell?.sheet)?.headings?.get(field) ?? '';
}

interface TroubledTab {
  readonly sheetName: string;
  readonly headings?: ReadonlyMap<string, string>;
}

function tabOn(tabs: SideTabs, key: SideTabKey, sheet: SheetId | undefined): TroubledTab | null {
  const tab = tabs[key];
  // Their sheets and names are all that is looked at.
  return tab?.others?.find((each: { readonly sheet: SheetId }) => each.sheet === sheet) ?? tab;
}

export function sideColumn({ tab, field }: { readonly tab: SideTabKey; readonly field: string }): SideColumn {
  // A trouble names a field of its own tab: only a tab's form tells of any.
  return `${tab}.${field}` as SideColumn;
}
