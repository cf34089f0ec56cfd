/** The tabs of a workbook that hold a report already, whole, changed by somebody, or left half made. */
import { isSameCell, storedCell } from '../../edits/verify.ts';
import { HEAD_COLUMNS, HEAD_ROWS } from '../../host.ts';
import type { Column, SheetOutline, Workbook, WorkbookOutline } from '../../host.ts';
import type { Cell } from '../../table/cell.ts';
import { isCellError } from '../../table/cell.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { ReportDocument } from './blocks.ts';
import { ownArea } from './own-area.ts';
import type { OwnArea } from './own-area.ts';
import { isNote, markIn } from './report-mark.ts';
import type { FoundMark, NotesArea } from './report-mark.ts';

type Rows = readonly (readonly Cell[])[];

/** A tab of a report, as it was read a moment ago. */
export interface ReportTab {
  readonly sheet: SheetOutline;
  readonly cells: Rows;
  readonly found: FoundMark | null;
  /** A1 says that it is not finished. */
  readonly isHalfMade: boolean;
  /** What Suivi wrote of it: what stands beyond is somebody's. Null where nothing tells. */
  readonly own: OwnArea | null;
  /** Every cell of its own but those of notes is as Suivi wrote it. */
  readonly isIntact: boolean;
}

/** Far more than any report has: somebody has put something far away into the tab, and it is theirs. */
const MOST_CELLS = 200_000;

/**
 * One round trip where there is any, and none otherwise.
 * @param planned What Suivi would write now.
 * @param taken Names of tabs that turned out to be somebody's.
 * @throws HostError when the host can't be read.
 */
export async function readReportTabs(
  workbook: Workbook, outline: WorkbookOutline, { key, unfinished }: ReportDocument, planned: Rows, taken: ReadonlySet<string>,
): Promise<readonly ReportTab[]> {
  const sheets = outline.sheets.filter(({ name, head, rowCount, columnCount }) => {
    const isOfKey = markIn(head[0] ?? [])?.mark.key === key || head[0]?.[0] === unfinished;
    return isOfKey && !taken.has(name) && rowCount * columnCount <= MOST_CELLS;
  });
  if (sheets.length === 0) return [];
  const requests = sheets.map(({ id, rowCount, columnCount }) => ({
    sheet: id, firstRow: 0, rowCount, columns: Array.from({ length: columnCount }, (_, column) => column),
  }));
  const read = await workbook.read(requests);
  return sheets.map((sheet, index) => tabOf(sheet, rowsOf(read[index] ?? [], sheet.rowCount), unfinished, planned));
}

/** The one to make again: what nobody has changed first, then the one that has the report's own name. */
export function tabToReplace(tabs: readonly ReportTab[], name: string): ReportTab | null {
  const rank = ({ sheet, isHalfMade, isIntact }: ReportTab): number => (isIntact ? 0 : 4) + (isHalfMade ? 0 : 2) + (sheet.name === name ? 0 : 1);
  return tabs.reduce<ReportTab | null>((best, tab) => (best === null || rank(tab) < rank(best) ? tab : best), null);
}

/** Cells that are not as Suivi would write them now, those of notes and the mark left out. */
export function differingCells({ sheet, cells, found }: ReportTab, planned: Rows, notes: readonly NotesArea[]): readonly CellRef[] {
  const height = Math.max(cells.length, planned.length);
  const width = Math.max(0, ...[...cells.slice(0, 1), ...planned.slice(0, 1)].map(({ length }) => length));
  const differing: CellRef[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const isMark = row === 0 && (column === found?.column || column === (planned[0]?.length ?? 0) - 1);
      if (isMark || isNote(notes, row, column)) continue;
      if (!isAlike(cells[row]?.[column] ?? null, planned[row]?.[column] ?? null)) differing.push({ sheet: sheet.id, row, column });
    }
  }
  return differing;
}

/** Whether every cell stands as it would be written. */
export function holdsPlanned(cells: Rows, planned: Rows): boolean {
  return planned.length >= cells.length && planned.every((line, row) => {
    const held = cells[row] ?? [];
    return held.length <= line.length && line.every((cell, column) => isSameCell(storedCell(held[column] ?? null), storedCell(cell)));
  });
}

/** Whether it holds nothing but what would be written, as far as that had come. */
export function holdsPartOf(cells: Rows, planned: Rows): boolean {
  return cells.every((line, row) => line.every((cell, column) => {
    const value = storedCell(cell);
    return value === null || (row === 0 && column === 0) || isSameCell(value, storedCell(planned[row]?.[column] ?? null));
  }));
}

/** Number formats from A1, as far as an outline shows them. */
export function formatsOf({ headFormats, rowCount, columnCount }: SheetOutline): readonly (readonly string[])[] {
  return headFormats.slice(0, Math.min(rowCount, HEAD_ROWS)).map((line) => line.slice(0, Math.min(columnCount, HEAD_COLUMNS)));
}

function tabOf(sheet: SheetOutline, cells: Rows, unfinished: string, planned: Rows): ReportTab {
  const found = markIn(cells[0] ?? []);
  const isHalfMade = cells[0]?.[0] === unfinished;
  // Its title is the last of a report to be written, and the first to be taken away.
  const whole = isHalfMade ? cells.map((line, row) => (row === 0 ? [planned[0]?.[0] ?? null, ...line.slice(1)] : line)) : cells;
  const { area = null, isIntact = false } = found === null ? {} : ownArea(whole, found, planned);
  return { sheet, cells, found, isHalfMade, own: area, isIntact };
}

function rowsOf(columns: readonly Column[], rowCount: number): Rows {
  return Array.from({ length: rowCount }, (_, row) => columns.map((column) => column[row] ?? null));
}

/** As fingerprints have it: numbers to twelve digits. */
function isAlike(a: Cell, b: Cell): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Number(a.toPrecision(12)) === Number(b.toPrecision(12));
  if (a !== null && b !== null && isCellError(a) && isCellError(b)) return a.error === b.error;
  return storedCell(a) === storedCell(b);
}
