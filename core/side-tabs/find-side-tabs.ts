/** Finds the tabs beside the calendar in a workbook's outline, says what to read of them, and decodes what was read. */
import type { Column, ReadRequest, SheetOutline, WorkbookOutline } from '../host.ts';
import { isReportTab } from '../report/sheet/report-tab.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { DateSystem } from '../time/day.ts';
import { columnsRead, decodeSideTab } from './decode-side-tab.ts';
import type { GridColumn } from './grid-columns.ts';
import { JOINED, joinedTab } from './join-tabs.ts';
import { matchTab } from './match-tab.ts';
import type { TabMatch } from './match-tab.ts';
import { otherNameColumn } from './name-columns.ts';
import type { OtherName } from './name-columns.ts';
import { SIDE_TAB_KEYS } from './side-tabs.ts';
import type { SideTab, SideTabKey, SideTabs, SideTabTrouble } from './side-tabs.ts';
import { TAB_FORMS } from './tab-forms.ts';
import { knownOwners, nameBeside } from './tab-owner.ts';
import { weekColumns } from './week-columns.ts';
import type { WeekColumn } from './week-columns.ts';

/** A tab that was recognised, before its rows are read. */
export interface FoundSideTab {
  readonly key: SideTabKey;
  readonly sheet: SheetOutline;
  /** From 0. */
  readonly headerRow: number;
  /** Columns by field, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns headed by a week, of a kind of tab that has them. */
  readonly weeks: readonly WeekColumn[];
  /** Columns headed by a day of the week or a role, of a team or a rota laid out so. */
  readonly grid: readonly GridColumn[];
  /** Where people's names stand in two columns, the one that is no field's. */
  readonly otherName: OtherName | null;
  /** Further tabs of the kind, which are not read. */
  readonly doubles: readonly { readonly name: string; readonly cell: CellRef }[];
}

/** What of a workbook are tabs beside the calendar, one a kind, or several of those that are read as one; `taken` are the sheets that are the calendar. */
export function findSideTabs(outline: WorkbookOutline, taken: ReadonlySet<SheetId>): readonly FoundSideTab[] {
  const all = outline.sheets.filter((sheet) => !taken.has(sheet.id) && !isReportTab(sheet)).map((sheet) => matchTab(sheet, outline.dateSystem)).filter((match) => match !== null);
  // What names nobody comes last: new rows go to the first of several tabs.
  const matches = all.filter((match) => !isNameless(match) || isWorthAsking(match, all)).sort((a, b) => Number(isNameless(a)) - Number(isNameless(b)));
  return SIDE_TAB_KEYS.flatMap((key) => {
    const ofKey = matches.filter((match) => match.key === key);
    const [best, ...others] = [...ofKey].sort(byWorth);
    if (best === undefined) return [];
    const visible = ofKey.filter(({ sheet }) => sheet.isVisible);
    if (JOINED.has(key) && visible.length > 1) return visible.map((match) => foundTab(match, outline.dateSystem, []));
    const doubles = others.filter(({ sheet }) => sheet.isVisible).map((match) => ({ name: match.sheet.name, cell: firstCell(match) }));
    return [foundTab(best, outline.dateSystem, doubles)];
  });
}

/** Absences without a column of names. */
function isNameless({ key, columns }: TabMatch): boolean {
  return key === 'absences' && !columns.has('person');
}

/** Beside a team; one whose name names nobody either is a list of holidays where the team has its absences elsewhere. */
function isWorthAsking({ sheet }: TabMatch, all: readonly TabMatch[]): boolean {
  const isTold = (match: TabMatch): boolean => match.key === 'absences' && (!isNameless(match) || nameBeside(match.sheet.name) !== '');
  return all.some(({ key }) => key === 'team') && (nameBeside(sheet.name) !== '' || !all.some(isTold));
}

function foundTab(match: TabMatch, dateSystem: DateSystem, doubles: FoundSideTab['doubles']): FoundSideTab {
  const { key, sheet, headerRow, columns, grid } = match;
  return { key, sheet, headerRow, columns, weeks: weeksOf(match, dateSystem), grid, otherName: otherNameOf(match), doubles };
}

function weeksOf({ key, sheet, headerRow, columns }: TabMatch, dateSystem: DateSystem): readonly WeekColumn[] {
  const known = new Set(columns.values());
  return TAB_FORMS[key].hasWeeks ? weekColumns(sheet.head[headerRow] ?? [], dateSystem).filter(({ column }) => !known.has(column)) : [];
}

function otherNameOf({ sheet, headerRow, columns }: TabMatch): OtherName | null {
  const other = otherNameColumn(sheet.head[headerRow] ?? [], columns.get('person'));
  return other === null || [...columns.values()].includes(other.column) ? null : other;
}

/** What is seen comes before what is hidden, then what more is known of, then the longer, then the first. */
function byWorth(a: TabMatch, b: TabMatch): number {
  return Number(b.sheet.isVisible) - Number(a.sheet.isVisible) || b.worth - a.worth || b.sheet.rowCount - a.sheet.rowCount;
}

function firstCell({ sheet, headerRow, columns }: Pick<TabMatch, 'sheet' | 'headerRow' | 'columns'>): CellRef {
  return { sheet: sheet.id, row: headerRow, column: Math.min(...columns.values()) };
}

/** What to read of a tab: its rows below the headings, each column once, in the order of `columnsRead`. */
export function sideTabRequest(found: FoundSideTab): ReadRequest {
  const { sheet, headerRow } = found;
  return { sheet: sheet.id, firstRow: headerRow + 1, rowCount: Math.max(0, sheet.rowCount - headerRow - 1), columns: columnsRead(found) };
}

/** `read` holds for each tab found its columns, in the order asked for; `strange` is what is told of tabs that are not read. */
export function decodeSideTabs(found: readonly FoundSideTab[], read: readonly (readonly Column[])[], outline: WorkbookOutline, strange: readonly SideTabTrouble[] = []): SideTabs {
  const troubles: SideTabTrouble[] = [...strange];
  const decodeAll = <Key extends SideTabKey>(key: Key): readonly SideTab<Key>[] => found.flatMap((tab, index) => {
    if (tab.key !== key) return [];
    const decoded = decodeSideTab(key, tab, read[index] ?? [], outline.dateSystem, troubles);
    for (const { name, cell } of tab.doubles) troubles.push({ kind: 'tab-doubled', tab: key, cell, text: name });
    return [decoded];
  });
  const team = decodeAll('team')[0] ?? null;
  const decode = <Key extends SideTabKey>(key: Key): SideTab<Key> | null => decodeAll(key)[0] ?? null;
  return {
    channels: decode('channels'),
    style: decode('style'),
    media: decode('media'),
    policy: decode('policy'),
    replies: decode('replies'),
    objectives: decode('objectives'),
    plan: decode('plan'),
    recurring: decode('recurring'),
    team,
    needs: decode('needs'),
    absences: joinedTab(knownOwners(decodeAll('absences'), team, troubles)),
    rota: joinedTab(decodeAll('rota')),
    duties: decode('duties'),
    reports: decode('reports'),
    results: decode('results'),
    troubles,
  };
}
