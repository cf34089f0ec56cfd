/** Tabs that bear the very name of a kind and none of its headings: nothing of them is read, and that is told. */
import type { SheetOutline, WorkbookOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import type { SheetId } from '../table/cell-ref.ts';
import type { FoundSideTab } from './find-side-tabs.ts';
import { LONGEST_HEADING, headingForm } from './heading-form.ts';
import { namedKind } from './match-tab.ts';
import type { SideTabKey, SideTabTrouble } from './side-tabs.ts';
import { CALENDAR_HEADINGS, TAB_FORMS } from './tab-forms.ts';

/** A title stands above the headings. */
const ROWS_LOOKED_AT = 5;
const FEWEST_HEADINGS = 2;
/** With more of a calendar's headings it is a calendar, whatever its name. */
const MOST_CALENDAR_HEADINGS = 1;

/** `taken` are the sheets that are the calendar, `found` the tabs that are read: of a kind that is read, another tab is none of ours. */
export function strangeTabs({ sheets }: WorkbookOutline, taken: ReadonlySet<SheetId>, found: readonly FoundSideTab[]): readonly SideTabTrouble[] {
  const known = new Set<SheetId>([...taken, ...found.flatMap(({ sheet, doubles }) => [sheet.id, ...doubles.map(({ cell }) => cell.sheet)])]);
  const read = new Set(found.map(({ key }) => key));
  return sheets.flatMap((sheet) => {
    const key = sheet.isVisible && !known.has(sheet.id) ? namedKind(sheet) : undefined;
    return key === undefined || read.has(key) ? [] : lackingColumns(sheet, key);
  });
}

function lackingColumns(sheet: SheetOutline, key: SideTabKey): readonly SideTabTrouble[] {
  const form = TAB_FORMS[key];
  const rows = sheet.head.slice(0, ROWS_LOOKED_AT).map((cells) =>
    cells.map((cell) => (typeof cell === 'string' && !isBlank(cell) && cell.length <= LONGEST_HEADING ? headingForm(cell) : '')));
  const row = rows.findIndex((headings) => headings.filter((heading) => heading !== '').length >= FEWEST_HEADINGS);
  const headings = (rows[row] ?? []).filter((heading) => heading !== '');
  const isOther = headings.some((heading) => form.against.has(heading)) || headings.filter((heading) => CALENDAR_HEADINGS.has(heading)).length > MOST_CALENDAR_HEADINGS;
  // Nothing stands below headings that nobody has used yet.
  if (row < 0 || isOther || sheet.rowCount <= row + 1) return [];
  const column = (rows[row] ?? []).findIndex((heading) => heading !== '');
  return form.essential.filter((field) => !headings.some((heading) => form.fieldOf.get(heading) === field))
    .map((field) => ({ kind: 'column-missing', tab: key, field, cell: { sheet: sheet.id, row, column }, unread: sheet.name }));
}
