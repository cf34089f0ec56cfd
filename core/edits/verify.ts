/**
 * Before writing: what edits expect against what stands there now.
 *
 * Edits that follow their row come here from `locateEdits`, with the rows and columns of now.
 */
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { CellsEdit, CellWrite, Skipped, SkipReason } from './edit.ts';
import type { LocatedEdit, LocatedRow } from './locate.ts';

/** What a host finds at a cell just before it writes. */
export interface FoundCell {
  readonly value: Cell;
  /** Why nothing may be written there, whatever it holds; null where nothing stands in the way. */
  readonly obstacle: SkipReason | null;
  /** Its number format; absent where nobody asked for it. */
  readonly format?: string;
  /** Its formula; absent where nobody asked for it, null for none. */
  readonly formula?: string | null;
  /** What its drop-down list offers; absent or null where there is none, or none that can be read. */
  readonly list?: readonly string[] | null;
  /** Whether the list refuses what it doesn't offer. */
  readonly isListStrict?: boolean;
}

export type FindCell = (sheet: SheetId, row: number, column: number) => FoundCell;

/** A cell that is as expected and does not hold its value yet. */
export interface PlannedWrite extends CellRef {
  readonly expected: Cell;
  readonly value: Cell;
  /** The number format to set, and the one that it replaces; null for none. */
  readonly format: { readonly from: string; readonly to: string } | null;
  /** To set instead of the value, which is then its result. */
  readonly formula?: string;
}

/** A write of an edit, at the place of now. */
export interface LocatedWrite extends PlannedWrite {
  /** Index among the edits that were handed over. */
  readonly edit: number;
  /** The cell that the edit names: where it was planned for. */
  readonly planned: CellRef;
  /** The row that it stands in; null where the cell is known by its place alone. */
  readonly located: LocatedRow | null;
}

/** Cells of `done` and `skipped` are named as the edits name them. */
export interface Verified {
  readonly writes: readonly LocatedWrite[];
  /** Cells that hold the value already: as good as written. */
  readonly done: readonly CellRef[];
  readonly skipped: readonly Skipped[];
}

/** Every cell of an edit is written, or none. A cell that an earlier edit writes is taken: the later edit is skipped. */
export function verify(edits: readonly (CellsEdit | LocatedEdit)[], find: FindCell): Verified {
  const taken = new Set<string>();
  const writes: LocatedWrite[] = [];
  const done: CellRef[] = [];
  const skipped: Skipped[] = [];
  for (const [number, edit] of edits.entries()) {
    const place = 'place' in edit ? edit.place : null;
    const reasons = reasonsAgainst(edit, find, taken);
    const first = reasons.find((reason) => reason !== null) ?? null;
    for (const [index, write] of edit.writes.entries()) {
      const cell: CellRef = { sheet: edit.sheet, row: write.row, column: write.column };
      const planned = place?.planned[index] ?? cell;
      if (first !== null) {
        skipped.push({ cell: planned, reason: reasons[index] ?? first, ...(isSamePlace(cell, planned) ? {} : { now: cell }) });
        continue;
      }
      // A cell that is only to be as it is may be asked by many.
      if (!isAsked(write)) taken.add(cellKey(cell.sheet, cell.row, cell.column));
      const found = find(cell.sheet, cell.row, cell.column);
      if (isDone(write, found)) done.push(planned);
      else writes.push({ ...plannedWrite(cell, write, found), edit: place?.edit ?? number, planned, located: place?.row ?? null });
    }
  }
  return { writes, done, skipped };
}

function plannedWrite(cell: CellRef, write: CellWrite, found: FoundCell): PlannedWrite {
  const format = write.format === undefined ? null : { from: found.format ?? 'General', to: write.format };
  const { formula } = write;
  return { ...cell, expected: storedCell(write.expected), value: storedCell(write.value), format, ...(formula === undefined ? {} : { formula }) };
}

/** For each cell of an edit what speaks against writing it; null for nothing. */
function reasonsAgainst(edit: CellsEdit, find: FindCell, taken: ReadonlySet<string>): readonly (SkipReason | null)[] {
  const own = new Set<string>();
  return edit.writes.map((write) => {
    const key = cellKey(edit.sheet, write.row, write.column);
    const isTwice = taken.has(key) || own.has(key);
    own.add(key);
    return isTwice ? 'changed' : reasonAgainst(write, find(edit.sheet, write.row, write.column));
  });
}

/** Whether a cell is only to be as it is. */
function isAsked({ format, expected, value }: CellWrite): boolean {
  return format === undefined && isSameCell(storedCell(expected), storedCell(value));
}

function reasonAgainst(write: CellWrite, found: FoundCell): SkipReason | null {
  // A cell that is only to be as it is may hold whatever it does.
  if ((write.formula !== undefined || isAsked(write)) && isDone(write, found)) return null;
  if (found.obstacle !== null) return found.obstacle;
  if (isDone(write, found)) return null;
  const isFormatted = write.expectedFormat === undefined || isSameFormat(found.format, write.expectedFormat);
  const isHeld = isAsExpected(found.value, storedCell(write.expected)) || isSameCell(found.value, storedCell(write.value));
  if (!isFormatted || !isHeld) return 'changed';
  return isRefused(write, found) ? 'not-in-list' : null;
}

/** A list that lets other words through refuses nothing, nor does any list refuse an empty cell or what the cell holds already. */
function isRefused({ value, formula }: CellWrite, { value: held, list, isListStrict }: FoundCell): boolean {
  const stored = storedCell(value);
  if (list === undefined || list === null || isListStrict !== true || formula !== undefined) return false;
  if (stored === null || isSameCell(held, stored)) return false;
  return isCellError(stored) || !list.includes(String(stored));
}

/**
 * A cell that holds the value already is done, whoever wrote it and however they want it shown; but not where the
 * format alone is to change, or is still the one that goes with what was expected. One that is to get its formula back
 * is done when it has it.
 */
function isDone({ expected, value, format, expectedFormat, formula }: CellWrite, found: FoundCell): boolean {
  if (formula !== undefined) return found.formula === formula;
  if (!isSameCell(found.value, storedCell(value))) return false;
  if (format === undefined || isSameFormat(found.format, format)) return true;
  const isFormatAlone = isSameCell(storedCell(expected), storedCell(value));
  return !isFormatAlone && (expectedFormat === undefined || !isSameFormat(found.format, expectedFormat));
}

/** Whether two number formats are one: hosts put a backslash before a sign, and `;@` behind a date, or leave them out. */
export function isSameFormat(a: string | undefined, b: string): boolean {
  return a !== undefined && (a === b || plainFormat(a) === plainFormat(b));
}

function plainFormat(format: string): string {
  return format.replace(/\\([-/ .,])/g, '$1').replace(/;@$/, '').toLowerCase();
}

/** An error was perhaps read as its text, or a text such as `#N/A` as an error: hosts don't tell them apart on every way. */
export function isAsExpected(found: Cell, expected: Cell): boolean {
  return isSameCell(found, expected) || (found !== null && expected !== null && errorText(found) === errorText(expected));
}

function errorText(cell: Cell): Cell {
  return cell !== null && isCellError(cell) ? cell.error : cell;
}

/** A cell as a key. */
export function cellKey(sheet: SheetId, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}

/** As a spreadsheet keeps it: an empty text is an empty cell. */
export function storedCell(cell: Cell): Cell {
  return cell === '' ? null : cell;
}

/** Text by its characters, numbers by their value, errors by their name. */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (a !== null && b !== null && isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** Whether two are one cell. */
export function isSamePlace(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
