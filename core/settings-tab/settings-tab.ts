/** Finds Suivi's own tab in a workbook and reads its rows, however people have moved its columns about. */
import type { Column, SheetOutline, Workbook, WorkbookOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { FIELDS, fieldOfHeading, isHeadingRow, isSignature } from './tab-layout.ts';
import type { Field } from './tab-layout.ts';
import { isUnfinished } from './unfinished.ts';

export type FieldCells = { readonly [F in Field]: Cell };

/** A row that holds something in at least one of the fields. */
export interface StoredRow {
  readonly row: number;
  readonly cells: FieldCells;
}

export interface SettingsTab {
  readonly sheet: SheetOutline;
  /** Where the title stands, usually in A1; null where it is gone. */
  readonly titleRow: number | null;
  /** Null where no row holds the headings. */
  readonly headerRow: number | null;
  readonly columns: { readonly [F in Field]: number };
  /** Without title and headings. */
  readonly rows: readonly StoredRow[];
  /** First row below everything that was read. */
  readonly nextRow: number;
  /** True where there are more rows than are read. */
  readonly isCut: boolean;
}

/** What of a workbook is Suivi's own, and what is the team's. */
export interface SettingsTabs {
  /** With the title of Suivi's tab, or its headings, in the order of the tabs. */
  readonly own: readonly SheetOutline[];
  /** Every other tab, without what was left half made. */
  readonly others: WorkbookOutline;
}

/** Columns in which the title is looked for, in every row of an outline: people insert some above and to the left. */
export const TITLE_REACH = 10;
/** A row with fewer of the headings is a setting that happens to be called like one. */
const FEWEST_HEADINGS = 3;
/** Far more than a team's settings; past them something else was pasted. */
const MOST_ROWS = 20_000;

export function splitTabs(outline: WorkbookOutline): SettingsTabs {
  const own = outline.sheets.filter((sheet) => titleRowOf(sheet) !== null || isKnownByHeadings(sheet));
  const isOthers = (sheet: SheetOutline): boolean => !own.includes(sheet) && !isUnfinished(sheet.head[0]?.[0] ?? null);
  return { own, others: { ...outline, sheets: outline.sheets.filter(isOthers) } };
}

/**
 * One round trip where the tab is longer than an outline shows; none otherwise.
 * @throws HostError when the host can't be read.
 */
export async function readSettingsTab(workbook: Workbook, sheet: SheetOutline): Promise<SettingsTab> {
  const headerRow = headerRowOf(sheet);
  const titleRow = titleRowOf(sheet);
  const titleColumn = titleRow === null || titleRow === headerRow ? null : (sheet.head[titleRow] ?? []).findIndex(isSignature);
  const columns = columnsOf(headerRow === null ? [] : (sheet.head[headerRow] ?? []), titleColumn);
  const shown = sheet.head.length;
  const rowCount = Math.min(sheet.rowCount, MOST_ROWS);
  const further = rowCount > shown
    ? await workbook.read([{ sheet: sheet.id, firstRow: shown, rowCount: rowCount - shown, columns: FIELDS.map((field) => columns[field]) }])
    : [];
  const rows: StoredRow[] = [];
  // A space or a mark that nobody sees holds its row all the same: what is new is written below.
  let lastHeld = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (row === titleRow || row === headerRow) continue;
    const cells = row < shown ? cellsShown(sheet.head[row] ?? [], columns) : cellsRead(further[0] ?? [], row - shown);
    if (FIELDS.some((field) => cells[field] !== null)) lastHeld = row;
    if (FIELDS.some((field) => !isBlank(cells[field]))) rows.push({ row, cells });
  }
  const lastRow = Math.max(titleRow ?? 0, headerRow ?? 0, lastHeld);
  return { sheet, titleRow, headerRow, columns, rows, nextRow: lastRow + 1, isCut: sheet.rowCount > MOST_ROWS };
}

function titleRowOf({ head }: SheetOutline): number | null {
  const row = head.findIndex((cells) => cells.slice(0, TITLE_REACH).some(isSignature));
  return row < 0 ? null : row;
}

/** What was left half made has the headings too, and is no tab of settings yet. */
function isKnownByHeadings({ head }: SheetOutline): boolean {
  return !isUnfinished(head[0]?.[0] ?? null) && head.some(isHeadingRow);
}

function headerRowOf({ head }: SheetOutline): number | null {
  const counts = head.map((row) => new Set(row.map(fieldOfHeading).filter((field) => field !== null)).size);
  const most = Math.max(0, ...counts);
  return most < FEWEST_HEADINGS ? null : counts.indexOf(most);
}

/**
 * Each field's column by its heading; without one, where it usually stands below the title or beside the headings that
 * are there, or the first place that is free.
 */
function columnsOf(header: readonly Cell[], titleColumn: number | null): { readonly [F in Field]: number } {
  const found = new Map<Field, number>();
  for (const [column, cell] of header.entries()) {
    const field = fieldOfHeading(cell);
    if (field !== null && !found.has(field)) found.set(field, column);
  }
  const taken = new Set(found.values());
  const first = titleColumn ?? Math.max(0, ...[...found].map(([field, column]) => column - FIELDS.indexOf(field)).slice(0, 1));
  const place = (field: Field): number => {
    const known = found.get(field);
    if (known !== undefined) return known;
    let column = first + FIELDS.indexOf(field);
    if (taken.has(column)) column = first;
    while (taken.has(column)) column += 1;
    taken.add(column);
    return column;
  };
  return { kind: place('kind'), item: place('item'), value: place('value'), detail: place('detail'), tab: place('tab'), note: place('note') };
}

function cellsShown(row: readonly Cell[], columns: SettingsTab['columns']): FieldCells {
  const cell = (field: Field): Cell => row[columns[field]] ?? null;
  return { kind: cell('kind'), item: cell('item'), value: cell('value'), detail: cell('detail'), tab: cell('tab'), note: cell('note') };
}

function cellsRead(columns: readonly Column[], row: number): FieldCells {
  const cell = (field: Field): Cell => columns[FIELDS.indexOf(field)]?.[row] ?? null;
  return { kind: cell('kind'), item: cell('item'), value: cell('value'), detail: cell('detail'), tab: cell('tab'), note: cell('note') };
}
