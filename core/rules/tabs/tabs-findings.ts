/** What the sentences about the tabs beside the calendar need to know, by code. */
import type { SideField, SideTabKey, SideValueKind, UnreadCost } from '../../side-tabs/side-tabs.ts';

/** A column of a tab: `channels.owner`. */
export type SideColumn = { readonly [Key in SideTabKey]: `${Key}.${SideField<Key>}` }[SideTabKey];

export interface TabsFindings {
  readonly 'tab-column-missing': {
    readonly sheetName: string;
    readonly column: SideColumn;
  };
  readonly 'tab-value-unreadable': {
    readonly sheetName: string;
    readonly column: SideColumn;
    /** What stands over the column; '' where that is not known. */
    readonly heading: string;
    /** What stands in the cell; '' where something is missing there. */
    readonly text: string;
    readonly expects: SideValueKind;
    /** What is left out on account of it; absent where the cell counts as blank. */
    readonly costs?: UnreadCost;
  };
  readonly 'tab-doubled': {
    /** The name of the tab that is not read, and of the one that is. */
    readonly sheetName: string;
    readonly read: string;
  };
}
