/** Decodes one tab: typed rows, and what stood in the way of reading them. */
import type { Column, SheetOutline } from '../host.ts';
import { isCellError } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import type { DateSystem } from '../time/day.ts';
import type { GridColumn } from './grid-columns.ts';
import type { OtherName } from './name-columns.ts';
import { placesOf } from './read-words.ts';
import { absenceRows } from './rows/absences-rows.ts';
import { channelRows } from './rows/channels-rows.ts';
import { dutyRows } from './rows/duties-rows.ts';
import { mediaRows } from './rows/media-rows.ts';
import { needRows } from './rows/needs-rows.ts';
import { objectiveRows } from './rows/objectives-rows.ts';
import { planRows } from './rows/plan-rows.ts';
import { policyRows } from './rows/policy-rows.ts';
import { recurringRows } from './rows/recurring-rows.ts';
import { replyRows } from './rows/replies-rows.ts';
import { reportRows } from './rows/reports-rows.ts';
import { resultRows } from './rows/results-rows.ts';
import { rotaRows } from './rows/rota-rows.ts';
import { styleRows } from './rows/style-rows.ts';
import { teamRows } from './rows/team-rows.ts';
import type { SideField, SideRows, SideTab, SideTabKey, SideTabTrouble } from './side-tabs.ts';
import { tabCells } from './tab-cells.ts';
import type { TabCells } from './tab-cells.ts';
import { TAB_FORMS } from './tab-forms.ts';
import { tabOwner } from './tab-owner.ts';
import type { WeekColumn } from './week-columns.ts';

const ROWS: { readonly [Key in SideTabKey]: (tab: TabCells<Key>) => readonly SideRows[Key][] } = {
  channels: channelRows,
  style: styleRows,
  media: mediaRows,
  policy: policyRows,
  replies: replyRows,
  objectives: objectiveRows,
  plan: planRows,
  recurring: recurringRows,
  team: teamRows,
  needs: needRows,
  absences: absenceRows,
  rota: rotaRows,
  duties: dutyRows,
  reports: reportRows,
  results: resultRows,
};

/** A tab whose headings are known. */
interface HeadedTab {
  readonly sheet: SheetOutline;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly weeks: readonly WeekColumn[];
  readonly grid?: readonly GridColumn[];
  readonly otherName?: OtherName | null;
}

/** `read` holds each column once, in the order of `columnsRead`. */
export function decodeSideTab<Key extends SideTabKey>(
  key: Key, found: HeadedTab, read: readonly Column[], dateSystem: DateSystem, troubles: SideTabTrouble[],
): SideTab<Key> {
  const { sheet, headerRow, weeks, grid = [], otherName = null } = found;
  // The form of this key has named them, and it knows its own fields only.
  const columns = found.columns as ReadonlyMap<SideField<Key>, number>;
  for (const field of TAB_FORMS[key].essential) {
    // Names stand below the days or roles of a grid, and its days may stand over its columns; absences may be those of one person.
    if (found.columns.has(field) || (field === 'person' && (grid.length > 0 || key === 'absences')) || grid.some(({ day }) => day !== undefined)) continue;
    troubles.push({ kind: 'column-missing', tab: key, field, cell: { sheet: sheet.id, row: headerRow, column: Math.min(...columns.values()) } });
  }
  tellCutGrid(key, found, troubles);
  const byColumn = new Map(columnsRead(found).map((column, at) => [column, read[at] ?? []]));
  const cells = tabCells({ key, sheet, headerRow, columns, weeks, grid, otherName, read: byColumn, dateSystem, troubles });
  const rows = ownedRows(key, ROWS[key](cells), found);
  tellErrors(cells, columns, troubles);
  const headings = new Map([...columns.keys()].map((field) => [field, cells.heading(field)]));
  return { sheet: sheet.id, sheetName: sheet.name, headerRow, columns, headings, rows, ...(grid.length === 0 ? {} : { grid: grid.map(({ column }) => column) }) };
}

/** Without a column of names, absences are those of the person whose name the tab bears. */
function ownedRows<Key extends SideTabKey>(key: Key, rows: readonly SideRows[Key][], { sheet, columns }: HeadedTab): readonly SideRows[Key][] {
  if (key !== 'absences' || columns.has('person')) return rows;
  const person = tabOwner(sheet.name);
  return rows.map((row) => ({ ...row, person }));
}

/** An outline is so wide at most: days beyond it are not read. */
function tellCutGrid(key: SideTabKey, { sheet, headerRow, grid = [] }: HeadedTab, troubles: SideTabTrouble[]): void {
  const last = grid[grid.length - 1];
  const width = sheet.head[headerRow]?.length ?? 0;
  if (last?.day === undefined || last.column < width - 1 || sheet.columnCount <= width) return;
  const text = cellText(sheet.head[headerRow]?.[last.column] ?? null);
  troubles.push({ kind: 'value-unreadable', tab: key, field: 'start', cell: { sheet: sheet.id, row: headerRow, column: last.column + 1 }, text, expects: 'date', costs: 'shift' });
}

/** The columns to read of a tab, each once. */
export function columnsRead({ columns, weeks, grid = [], otherName = null }: Pick<HeadedTab, 'columns' | 'weeks' | 'grid' | 'otherName'>): readonly number[] {
  return [...new Set([...columns.values(), ...weeks.map(({ column }) => column), ...grid.map(({ column }) => column), ...(otherName === null ? [] : [otherName.column])])];
}

/** An error in a cell of words would pass for a blank: what is not told yet as no date or no number is told here. */
function tellErrors<Key extends SideTabKey>(tab: TabCells<Key>, columns: ReadonlyMap<SideField<Key>, number>, troubles: readonly SideTabTrouble[]): void {
  const told = new Set(troubles.filter((trouble) => trouble.tab === tab.key).map(({ cell }) => `${cell.row} ${cell.column}`));
  for (const [field, column] of columns) {
    const cells = tab.cells(field) ?? [];
    tab.tell(field, placesOf(cells, (cell, place) => cell !== null && isCellError(cell) && !told.has(`${tab.rows[place] ?? 0} ${column}`)), 'formula');
  }
}
