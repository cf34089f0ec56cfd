/** Writes what an add-in puts into a range, as Excel would take it. */
import type { Cell } from '../../../../core/table/cell.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, CellBlock } from '../../book/book-types.ts';
import { isEntireColumn, isEntireRow } from '../address.ts';
import { entryOf, type Entry, type EntryRules } from '../coerce.ts';
import { ADDIN, type Host } from '../host.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, checkEditable, checkWritable, sheetOf, type RangeTarget } from './range-target.ts';

const MAX_TEXT = 32_767;

/** The values for each cell of the area: a single value goes to all, a block must have the area's size. */
function spread(value: Json, area: Area): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument(`the block written is not ${String(height)} rows by ${String(width)} columns`);
  // Just checked: an array of rows, each an array.
  const block = value as readonly (readonly Json[])[];
  return (row, column) => block[row]?.[column] ?? null;
}

function cellsOfSheet(range: RangeTarget, host: Host): { area: Area; sheet: BookSheet } {
  const area = areaOf(range);
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument('cells of whole rows or columns');
  return { area, sheet: sheetOf(range, host) };
}

/**
 * The rows that the rows of a block land in: where a filter hides some of them, the block goes to those that show, one
 * after the other, and what is left over is lost. That values are misplaced there has been reported of Excel (issues 224
 * and 226 of office-js); in which way is the stand-in's own choice. A row by itself gets its values, hidden or not.
 */
function rowsReached({ top, bottom }: Area, sheet: BookSheet): readonly number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const { filter } = sheet;
  if (filter === null || rows.length === 1) return rows;
  return rows.filter((row) => row < filter.area.top || row > filter.area.bottom || !sheet.isRowHidden(row));
}

/** Writes the rows of a block, given row by row, to the rows that it reaches. */
function writeRows(sheet: BookSheet, area: Area, block: Required<Pick<CellBlock, 'formats'>> & CellBlock): void {
  const rows = rowsReached(area, sheet);
  if (rows.length === area.bottom - area.top + 1) {
    sheet.write(area.top, area.left, block, ADDIN);
    return;
  }
  for (const [index, row] of rows.entries()) {
    const only = <T>(lines: readonly (readonly T[])[] | undefined): readonly (readonly T[])[] => [lines?.[index] ?? []];
    sheet.write(row, area.left, {
      ...(block.values === undefined ? {} : { values: only(block.values) }),
      ...(block.formulas === undefined ? {} : { formulas: only(block.formulas) }),
      formats: only(block.formats),
    }, ADDIN);
  }
}

function entryFor(value: Json, format: string, rules: EntryRules): Entry {
  // A cell that is formatted as text takes a number as if it were typed there: as text.
  if (typeof value === 'number' && format === '@') return { value: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value !== 'string') throw invalidArgument('a cell takes text, a number or a boolean');
  if (value.length > MAX_TEXT) throw invalidArgument(`a text longer than ${String(MAX_TEXT)} characters`);
  return entryOf(value, format, rules);
}

/** `values` and `formulas` take the same: null leaves a cell, `''` empties it. */
export function writeEntries(range: RangeTarget, value: Json, host: Host): void {
  const { area, sheet } = cellsOfSheet(range, host);
  checkEditable(sheet, area, host);
  const at = spread(value, area);
  const rules: EntryRules = { dateSystem: host.book.dateSystem, currentYear: host.currentYear };
  const values: (Cell | undefined)[][] = [];
  const formulas: (string | null | undefined)[][] = [];
  const formats: (string | undefined)[][] = [];
  for (let row = 0; row <= area.bottom - area.top; row += 1) {
    const rowValues: (Cell | undefined)[] = [];
    const rowFormulas: (string | null | undefined)[] = [];
    const rowFormats: (string | undefined)[] = [];
    for (let column = 0; column <= area.right - area.left; column += 1) {
      const given = at(row, column);
      const format = sheet.format(area.top + row, area.left + column);
      const entry = given === null ? null : entryFor(given, format, rules);
      rowValues.push(entry === null ? undefined : entry.value);
      rowFormulas.push(entry === null ? undefined : (entry.formula ?? null));
      rowFormats.push(format === 'General' ? entry?.format : undefined);
    }
    values.push(rowValues);
    formulas.push(rowFormulas);
    formats.push(rowFormats);
  }
  writeRows(sheet, area, { values, formulas, formats });
}

export function writeFormats(range: RangeTarget, value: Json, host: Host): void {
  const { area, sheet } = cellsOfSheet(range, host);
  checkWritable(sheet, host);
  const at = spread(value, area);
  const formats: (string | undefined)[][] = [];
  for (let row = 0; row <= area.bottom - area.top; row += 1) {
    const line: (string | undefined)[] = [];
    for (let column = 0; column <= area.right - area.left; column += 1) {
      const format = at(row, column);
      if (format !== null && typeof format !== 'string') throw invalidArgument('a number format is a text');
      line.push(format ?? undefined);
    }
    formats.push(line);
  }
  writeRows(sheet, area, { formats });
}

const CLEARS = new Map<string, 'all' | 'contents' | 'formats'>([['All', 'all'], ['Contents', 'contents'], ['Formats', 'formats']]);

export function clearRange(range: RangeTarget, applyTo: Json, host: Host): void {
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  if (applyTo === 'RemoveHyperlinks') {
    removeLinks(areaOf(range), sheet);
    return;
  }
  const what = CLEARS.get(typeof applyTo === 'string' ? applyTo : 'All');
  if (what === undefined) throw notAnswered(`Range.Clear of ${String(applyTo)}`);
  sheet.clear(areaOf(range), what, ADDIN);
}

/** Cells with a link lose it, and their looks. */
function removeLinks(area: Area, sheet: BookSheet): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.link(row, column) === null) continue;
      sheet.setLink(row, column, null, ADDIN);
      sheet.write(row, column, { styles: [[null]] }, ADDIN);
    }
  }
}
