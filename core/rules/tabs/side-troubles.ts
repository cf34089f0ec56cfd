/** What stood in the way of reading the tabs beside the calendar, by kind, with what its sentence needs. */
import type { SideTabKey, SideTabs, SideTabTrouble } from '../../side-tabs/side-tabs.ts';
import type { SideColumn } from './tabs-findings.ts';

export type TroubleOf<Kind extends SideTabTrouble['kind']> = Extract<SideTabTrouble, { readonly kind: Kind }>;

export function troublesOf<Kind extends SideTabTrouble['kind']>({ troubles }: SideTabs, kind: Kind): readonly TroubleOf<Kind>[] {
  return troubles.filter((trouble): trouble is TroubleOf<Kind> => trouble.kind === kind);
}

/** The name of the tab of a kind that is read. */
export function sheetNameOf(tabs: SideTabs, tab: SideTabKey): string {
  return tabs[tab]?.sheetName ?? '';
}

/** What stands over the column of a trouble; '' where that is not known. */
export function headingOf(tabs: SideTabs, { tab, field }: { readonly tab: SideTabKey; readonly field: string }): string {
  const headings: ReadonlyMap<string, string> | undefined = tabs[tab]?.headings;
  return headings?.get(field) ?? '';
}

export function sideColumn({ tab, field }: { readonly tab: SideTabKey; readonly field: string }): SideColumn {
  // A trouble names a field of its own tab: only a tab's form tells of any.
  return `${tab}.${field}` as SideColumn;
}
