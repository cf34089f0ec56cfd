/** The cells of a sheet, from the book's store to the library's grid. */
import type { Cell as FileCell, CellStyle, CellValue } from 'hucre/xlsx';
import { isCellError, type Cell } from '../../../core/table/cell.ts';
import type { LineChange } from './area.ts';
import type { CellStore } from './cell-store.ts';
import type { CellExtra } from './file-cells.ts';
import { fileStyleOf } from './file-looks.ts';
import { rangesAfter } from './range-text.ts';
import { cellText } from './xml-text.ts';

type Font = NonNullable<CellStyle['font']>;

function isSameValue(a: Cell, b: Cell): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

function fileValue(value: Cell): Exclude<CellValue, Date> {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? cellText(value) : value;
}

function typeOf(value: Cell): FileCell['type'] {
  if (value === null) return 'empty';
  if (isCellError(value)) return 'error';
  return typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'number';
}

function formulaParts(value: Cell, formula: string, extra: CellExtra | undefined, changes: readonly LineChange[]): Partial<FileCell> {
  const range = extra?.formula === formula && extra.arrayRange !== undefined ? rangesAfter(extra.arrayRange, changes) : '';
  return {
    type: 'formula',
    formula: formula.replace(/^=/, ''),
    ...(value === null ? {} : { formulaResult: fileValue(value) }),
    ...(range === '' ? {} : { formulaType: 'array' as const, formulaRef: range }),
    ...(extra?.formula === formula && extra.isDynamic === true ? { formulaDynamic: true } : {}),
  };
}

/** Runs of text in their fonts while the text is as opened; one run for a text that reads like an error. */
function richTextOf(value: Cell, extra: CellExtra | undefined): Partial<FileCell> {
  if (typeof value !== 'string') return {};
  if (extra?.richText !== undefined && isSameValue(extra.value, value)) {
    return { type: 'richText', richText: extra.richText.map((run) => ({ ...run, text: cellText(run.text) })) };
  }
  return value.startsWith('#') ? { type: 'richText', richText: [{ text: cellText(value) }] } : {};
}

function fileCell(cells: CellStore, row: number, column: number, changes: readonly LineChange[], font: Font): FileCell | null {
  const value = cells.value(row, column);
  const formula = cells.formula(row, column);
  const look = cells.look(row, column);
  // Extras are made by cellsFromFile alone.
  const extra = cells.extra(row, column) as CellExtra | undefined;
  const isPlain = formula === undefined && look === undefined && extra === undefined && !(typeof value === 'string' && value.startsWith('#'));
  if (isPlain) return null;
  const { hyperlink, comment, checkbox } = extra ?? {};
  return {
    value: fileValue(value),
    type: typeOf(value),
    ...(formula === undefined ? richTextOf(value, extra) : formulaParts(value, formula, extra, changes)),
    ...(look === undefined ? {} : { style: fileStyleOf(look, font) }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(comment === undefined ? {} : { comment }),
    ...(checkbox === undefined || typeof value !== 'boolean' ? {} : { checkbox }),
  };
}

/** The library's rows and, for cells that are more than a value, its descriptions by `row,column`; of the cells that are wanted alone. */
export function cellsToFile(
  cells: CellStore, changes: readonly LineChange[], font: Font, isWanted: (row: number, column: number) => boolean = () => true,
): { rows: CellValue[][]; cells: Map<string, FileCell> } {
  const rows: CellValue[][] = [];
  const details = new Map<string, FileCell>();
  for (let row = 0; row < cells.rowCount; row += 1) {
    const stored = cells.row(row);
    rows.push((stored?.values ?? []).map((value, column) => (isWanted(row, column) ? fileValue(value) : null)));
    if (stored === undefined) continue;
    const width = Math.max(stored.values.length, stored.formulas?.length ?? 0, stored.looks?.length ?? 0, stored.extras?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const detail = !isWanted(row, column) ? null : fileCell(cells, row, column, changes, font);
      if (detail !== null) details.set(`${row},${column}`, detail);
    }
  }
  return { rows, cells: details };
}
