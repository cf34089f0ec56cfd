/** Tabs beside the calendar for tests of rules, from rows as a test likes to write them. */
import type { SideField, SideRows, SideTab, SideTabKey, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';

/** Headings stand in row 1 from column A, in the order of `fields`; the rows follow from row 2 on a sheet named by its key. */
export function sideTabOf<Key extends SideTabKey>(
  key: Key, fields: readonly SideField<Key>[], blank: Omit<SideRows[Key], 'row'>, rows: readonly Partial<SideRows[Key]>[],
): SideTabs {
  const tab: SideTab<Key> = {
    sheet: key,
    sheetName: key,
    headerRow: 0,
    columns: new Map(fields.map((field, column) => [field, column])),
    // Blank and row together make a whole row, which the compiler can't see through the key's type.
    rows: rows.map((row, index) => ({ ...blank, ...row, row: index + 1 }) as unknown as SideRows[Key]),
  };
  return { ...NO_SIDE_TABS, [key]: tab };
}
