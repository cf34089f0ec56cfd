/** Writes what an add-in puts into a range, as Excel would take it. */
import type { Cell } from '../../../../core/table/cell.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area } from '../../book/book-types.ts';
import { isEntireColumn, isEntireRow } from '../address.ts';
import { entryOf, type Entry, type EntryRules } from '../coerce.ts';
import { ADDIN, type Host } from '../host.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, checkWritable, sheetOf, type RangeTarget } from './range-target.ts';

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

function checkArea(range: RangeTarget, host: Host, name: string): { area: Area; sheet: BookSheet } {
  const area = areaOf(range);
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument('cells of whole rows or columns');
  // What Excel does to rows that a filter hides is known to be wrong, not how exactly: so it is refused.
  const { filter } = sheet;
  if (filter !== null && area.bottom > area.top) {
    for (let row = Math.max(area.top, filter.area.top); row <= Math.min(area.bottom, filter.area.bottom); row += 1) {
      if (sheet.isRowHidden(row)) throw notAnswered(`Range.${name} over rows that a filter hides`);
    }
  }
  return { area, sheet };
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
export function writeEntries(range: RangeTarget, value: Json, host: Host, name: 'Values' | 'Formulas'): void {
  const { area, sheet } = checkArea(range, host, name);
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
  sheet.write(area.top, area.left, { values, formulas, formats }, ADDIN);
}

export function writeFormats(range: RangeTarget, value: Json, host: Host): void {
  const { area, sheet } = checkArea(range, host, 'NumberFormat');
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
  sheet.write(area.top, area.left, { formats }, ADDIN);
}

const CLEARS = new Map<string, 'all' | 'contents' | 'formats'>([['All', 'all'], ['Contents', 'contents'], ['Formats', 'formats']]);

export function clearRange(range: RangeTarget, applyTo: Json, host: Host): void {
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  const what = CLEARS.get(typeof applyTo === 'string' ? applyTo : 'All');
  if (what === undefined) throw notAnswered(`Range.Clear of ${String(applyTo)}`);
  sheet.clear(areaOf(range), what, ADDIN);
}
