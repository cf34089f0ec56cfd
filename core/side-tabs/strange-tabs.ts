/** Tabs that bear the very name of a kind and none of its headings: nothing of them is read, and that is told. */
import type { SheetOutline, WorkbookOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import type { SheetId } from '../table/cell-ref.ts';
import { CALENDAR_HEADINGS } from './calendar-headings.ts';
import type { FoundSideTab } from './find-side-tabs.ts';
import { roleColumns, weekdayColumns } from './grid-columns.ts';
import { LONGEST_HEADING, headingForm } from './heading-form.ts';
import { namedKind, timelessName } from './match-tab.ts';
import type { SideTabKey, SideTabTrouble } from './side-tabs.ts';
import { TAB_FORMS } from './tab-forms.ts';
import { isWeekHeading } from './week-columns.ts';

/** A title stands above the headings. */
const ROWS_LOOKED_AT = 5;
const FEWEST_HEADINGS = 2;
/** Below one heading alone, cells with more words than this are no list of values for a calendar's column. */
const LONGEST_VALUE = 3;
/** Tabs of one column that bear these names are seldom anything but such a list. */
const LISTED: ReadonlySet<SideTabKey> = new Set<SideTabKey>(['channels', 'media', 'objectives']);
/** Lists of addresses, of things to do, of public holidays, of figures bear these names too. */
const NAMED_BY_MANY: ReadonlySet<SideTabKey> = new Set<SideTabKey>(['team', 'needs', 'absences', 'rota', 'duties', 'reports']);
/** With one of these read, a rota that is not would leave gaps where somebody is on duty. */
const FOR_PEOPLE: readonly SideTabKey[] = ['team', 'needs'];
/** 2000 to 2100, as a sheet counts days. */
const FIRST_DATE = 36_526;
const LAST_DATE = 73_415;
/** With more of a calendar's headings it is a calendar, whatever its name. */
const MOST_CALENDAR_HEADINGS = 1;

/** `taken` are the sheets that are the calendar, `found` the tabs that are read: of a kind that is read, another tab is none of ours. */
export function strangeTabs({ sheets }: WorkbookOutline, taken: ReadonlySet<SheetId>, found: readonly FoundSideTab[]): readonly SideTabTrouble[] {
  const known = new Set<SheetId>([...taken, ...found.flatMap(({ sheet, doubles }) => [sheet.id, ...doubles.map(({ cell }) => cell.sheet)])]);
  const read = new Set(found.map(({ key }) => key));
  return sheets.flatMap((sheet) => {
    const key = sheet.isVisible && !known.has(sheet.id) ? namedKind(sheet) : undefined;
    if (key === undefined || (read.has(key) && !isOneMoreRota(sheet, found))) return [];
    if (key === 'rota' && FOR_PEOPLE.some((other) => read.has(other))) return strangeGrid(sheet);
    return NAMED_BY_MANY.has(key) ? [] : lackingColumns(sheet, key);
  });
}

/** Beside `Garde décembre`, which is read, `Garde janvier` is one too; another name may mean something else. */
function isOneMoreRota({ name }: SheetOutline, found: readonly FoundSideTab[]): boolean {
  return found.some(({ key, sheet }) => key === 'rota' && timelessName(sheet.name) === timelessName(name));
}

/** A rota of another layout, beside tabs that it would say something about: days of the week, dates or roles stand over its columns. */
function strangeGrid(sheet: SheetOutline): readonly SideTabTrouble[] {
  const row = sheet.head.slice(0, ROWS_LOOKED_AT).findIndex(isHeadOfGrid);
  const column = (sheet.head[row] ?? []).findIndex((cell) => !isBlank(cell));
  if (row < 0 || sheet.rowCount <= row + 1) return [];
  return [{ kind: 'column-missing', tab: 'rota', field: 'person', cell: { sheet: sheet.id, row, column }, unread: sheet.name }];
}

function isHeadOfGrid(cells: readonly Cell[]): boolean {
  const dates = cells.filter((cell) => (typeof cell === 'number' && cell >= FIRST_DATE && cell <= LAST_DATE) || (typeof cell === 'string' && isWeekHeading(cell.trim())));
  return weekdayColumns(cells, new Set()).length > 0 || dates.length >= FEWEST_HEADINGS || roleColumns(cells, new Set()).length >= FEWEST_HEADINGS;
}

function lackingColumns(sheet: SheetOutline, key: SideTabKey): readonly SideTabTrouble[] {
  const form = TAB_FORMS[key];
  const rows = sheet.head.slice(0, ROWS_LOOKED_AT).map((cells) =>
    cells.map((cell) => (typeof cell === 'string' && !isBlank(cell) && cell.length <= LONGEST_HEADING ? headingForm(cell) : '')));
  const widest = rows.findIndex((headings) => headings.filter((heading) => heading !== '').length >= FEWEST_HEADINGS);
  const row = widest < 0 && !isList(sheet, key) ? rows.findIndex((headings) => headings.some((heading) => heading !== '')) : widest;
  const headings = (rows[row] ?? []).filter((heading) => heading !== '');
  const isOther = headings.some((heading) => form.against.has(heading)) || headings.filter((heading) => CALENDAR_HEADINGS.has(heading)).length > MOST_CALENDAR_HEADINGS;
  // Nothing stands below headings that nobody has used yet.
  if (row < 0 || isOther || sheet.rowCount <= row + 1) return [];
  const column = (rows[row] ?? []).findIndex((heading) => heading !== '');
  return form.essential.filter((field) => !headings.some((heading) => form.fieldOf.get(heading) === field))
    .map((field) => ({ kind: 'column-missing', tab: key, field, cell: { sheet: sheet.id, row, column }, unread: sheet.name }));
}

/** `Facebook`, `Instagram`, `Infolettre`: what a column of the calendar chooses from. */
function isList({ head }: SheetOutline, key: SideTabKey): boolean {
  if (!LISTED.has(key)) return false;
  const texts = head.flatMap((cells) => cells.filter((cell) => !isBlank(cell)).map(cellText));
  return texts.filter((text) => text.split(/\s+/).length > LONGEST_VALUE).length * 2 <= texts.length;
}
