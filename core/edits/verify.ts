/**
 * Before writing: what edits expect against what stands there now.
 *
 * Rows are found by where they stand. Finding a row that moved, by its identifier or fingerprint, belongs before this
 * step: it hands over edits whose rows are those of now.
 */
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { CellsEdit, CellWrite, Skipped, SkipReason } from './edit.ts';

/** What a host finds at a cell just before it writes. */
export interface FoundCell {
  readonly value: Cell;
  /** Why nothing may be written there, whatever it holds; null where nothing stands in the way. */
  readonly obstacle: SkipReason | null;
  /** Its number format; absent where nobody asked for it. */
  readonly format?: string;
}

export type FindCell = (sheet: SheetId, row: number, column: number) => FoundCell;

/** A cell that is as expected and does not hold its value yet. */
export interface PlannedWrite extends CellRef {
  readonly expected: Cell;
  readonly value: Cell;
  /** The number format to set, and the one that it replaces; null for none. */
  readonly format: { readonly from: string; readonly to: string } | null;
}

export interface Verified {
  readonly writes: readonly PlannedWrite[];
  /** Cells that hold the value already: as good as written. */
  readonly done: readonly CellRef[];
  readonly skipped: readonly Skipped[];
}

/** Every cell of an edit is written, or none. A cell that an earlier edit writes is taken: the later edit is skipped. */
export function verify(edits: readonly CellsEdit[], find: FindCell): Verified {
  const taken = new Set<string>();
  const writes: PlannedWrite[] = [];
  const done: CellRef[] = [];
  const skipped: Skipped[] = [];
  for (const edit of edits) {
    const reasons = reasonsAgainst(edit, find, taken);
    const first = reasons.find((reason) => reason !== null) ?? null;
    for (const [index, write] of edit.writes.entries()) {
      const cell: CellRef = { sheet: edit.sheet, row: write.row, column: write.column };
      const value = storedCell(write.value);
      if (first !== null) {
        skipped.push({ cell, reason: reasons[index] ?? first });
        continue;
      }
      taken.add(cellKey(cell.sheet, cell.row, cell.column));
      const found = find(cell.sheet, cell.row, cell.column);
      if (isDone(write, found)) done.push(cell);
      else writes.push({ ...cell, expected: storedCell(write.expected), value, format: formatChange(write, found) });
    }
  }
  return { writes, done, skipped };
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

function reasonAgainst(write: CellWrite, found: FoundCell): SkipReason | null {
  if (found.obstacle !== null) return found.obstacle;
  if (isDone(write, found)) return null;
  const isFormatted = write.expectedFormat === undefined || isSameFormat(found.format, write.expectedFormat);
  const isHeld = isAsExpected(found.value, storedCell(write.expected)) || isSameCell(found.value, storedCell(write.value));
  return isFormatted && isHeld ? null : 'changed';
}

/**
 * A cell that holds the value already is done, whoever wrote it and however they want it shown; but not where the
 * format alone is to change, or is still the one that goes with what was expected.
 */
function isDone({ expected, value, format, expectedFormat }: CellWrite, found: FoundCell): boolean {
  if (!isSameCell(found.value, storedCell(value))) return false;
  if (format === undefined || isSameFormat(found.format, format)) return true;
  const isFormatAlone = isSameCell(storedCell(expected), storedCell(value));
  return !isFormatAlone && (expectedFormat === undefined || !isSameFormat(found.format, expectedFormat));
}

function formatChange({ format }: CellWrite, found: FoundCell): PlannedWrite['format'] {
  return format === undefined ? null : { from: found.format ?? 'General', to: format };
}

/** Whether two number formats are one: hosts put a backslash before a sign, and `;@` behind a date, or leave them out. */
export function isSameFormat(a: string | undefined, b: string): boolean {
  return a !== undefined && (a === b || plainFormat(a) === plainFormat(b));
}

function plainFormat(format: string): string {
  return format.replace(/\\([-/ .,])/g, '$1').replace(/;@$/, '').toLowerCase();
}

/** An error was perhaps read as its text, or a text such as `#N/A` as an error: hosts don't tell them apart on every way. */
function isAsExpected(found: Cell, expected: Cell): boolean {
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
