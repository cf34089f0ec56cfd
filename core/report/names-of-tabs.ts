/** What the tabs are called that a report leads back to: those of the calendar and those beside it. */
import { SIDE_TAB_KEYS, eachTab } from '../side-tabs/side-tabs.ts';
import type { SideTab, SideTabKey, SideTabs } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import type { SheetId } from '../table/cell-ref.ts';

export function namesOfTabs({ parts }: Calendar, tabs: SideTabs): ReadonlyMap<SheetId, string> {
  const names = new Map(parts.map(({ sheet, sheetName }) => [sheet, sheetName]));
  for (const key of SIDE_TAB_KEYS) {
    const tab = tabs[key];
    // What the fields of a tab are called does not matter here.
    for (const { sheet, sheetName } of tab === null ? [] : eachTab(tab as unknown as SideTab<SideTabKey>)) names.set(sheet, sheetName);
  }
  return names;
}
