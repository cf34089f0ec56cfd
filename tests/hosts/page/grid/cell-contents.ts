/** Turns the contents of a workbook's cells into Univer's, and back. */
import type { ICellData, Nullable } from '@univerjs/core';
import { isCellError, type Cell } from '../../../../core/table/cell.ts';
import type { DateSystem } from '../../../../core/time/day.ts';
import type { BookCell } from '../../book/book-types.ts';

// Univer's own numbers for the kinds of value.
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text that stays text although it looks like a number or a formula. */
const FORCED_TEXT = 4;

const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
/** Days between the first day of the 1900 date system and that of the 1904 one. */
const SYSTEM_GAP = 1462;
/** Marks that .xlsx files put before functions younger than the format. */
const FILE_PREFIX = /_xlfn\.(?:_xlws\.)?/g;
const QUOTED = /"[^"]*"|\[[^\]]*\]|\\./g;

/** Univer counts days from 1900 only: how far a dated number is moved to show the right day. */
function dayShift(format: string | undefined, system: DateSystem): number {
  if (system === 1900 || format === undefined) return 0;
  return /[yd]/i.test(format.replace(QUOTED, '')) ? SYSTEM_GAP : 0;
}

function isPlainText(text: string): boolean {
  if (text.startsWith('=') || text.startsWith("'")) return false;
  return text.trim() === '' || Number.isNaN(Number(text));
}

function toUniverValue(value: Cell, shift: number): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null };
  if (isCellError(value)) return { v: value.error, t: TEXT };
  if (typeof value === 'number') return { v: value + shift, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: isPlainText(value) ? TEXT : FORCED_TEXT };
}

/** A cell's value and formula as Univer wants them; null stands where something is to be taken away. */
export function toUniverContents(cell: BookCell | undefined, system: DateSystem): ICellData {
  const value = toUniverValue(cell?.value ?? null, dayShift(cell?.format, system));
  return { ...value, f: cell?.formula?.replace(FILE_PREFIX, '') ?? null, si: null, p: null };
}

/** Text of a cell with mixed formatting: one paragraph a line. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  if (stream === undefined) return null;
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

export function fromUniverValue(cell: Nullable<ICellData>, format: string | undefined, system: DateSystem): Cell {
  if (typeof cell !== 'object' || cell === null) return null;
  const value = cell.v ?? richText(cell);
  if (value === null || value === '') return null;
  if (cell.t === BOOLEAN || typeof value === 'boolean') return value === true || Number(value) === 1;
  if (typeof value === 'number') return value - dayShift(format, system);
  if (cell.t === NUMBER && value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value) - dayShift(format, system);
  return cell.t !== FORCED_TEXT && ERROR_TEXT.test(value) ? { error: value } : value;
}

/** The formula to keep: the file's spelling when Univer's says the same. */
export function keptFormula(mine: string | undefined, univers: string | undefined): string | undefined {
  return mine !== undefined && mine.replace(FILE_PREFIX, '') === univers ? mine : univers;
}

export function isSameCell(a: Cell, b: Cell): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}
