/** Brings what the grid holds into the workbook: only cells that differ, as the person's edits. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell } from '../../../../core/table/cell.ts';
import type { Area, BookStyle } from '../../book/book-types.ts';
import { fromUniverValue, isSameCell, keptFormula } from './cell-contents.ts';
import { fromUniverStyle, isSameStyle } from './cell-styles.ts';
import type { GridContext, SheetPair } from './grid-context.ts';

interface CellEdit {
  readonly column: number;
  readonly value: Cell | undefined;
  readonly formula: string | null | undefined;
  readonly format: string | undefined;
  readonly style: BookStyle | null | undefined;
}

/** A run of rows below one another in which something changed. */
interface Run {
  readonly top: number;
  readonly rows: (readonly CellEdit[])[];
}

function formulaOf(context: GridContext, pair: SheetPair, row: number, column: number): string | undefined {
  const raw = pair.univer.getCellRaw(row, column);
  if (raw === null || raw === undefined || ((raw.f ?? '') === '' && (raw.si ?? '') === '')) return undefined;
  // Copied formulas are stored once and named; the model spells them out.
  const model = context.engine.injector.get(FormulaDataModel);
  return raw.f ?? model.getFormulaStringByCell(row, column, pair.univer.getSheetId(), context.unitId) ?? undefined;
}

/** What differs at one cell; null when nothing does. */
function editAt(context: GridContext, pair: SheetPair, row: number, column: number): CellEdit | null {
  const raw = pair.univer.getCellRaw(row, column);
  const look = context.styleOf(raw);
  const format = look?.n?.pattern ?? 'General';
  const style = fromUniverStyle(look);
  const value = fromUniverValue(raw, format, context.book.dateSystem);
  const before = pair.book.cell(row, column);
  const formula = keptFormula(before?.formula, formulaOf(context, pair, row, column));
  const isSameContents = formula === before?.formula && isSameCell(value, before?.value ?? null);
  const isSameFormat = format === (before?.format ?? 'General');
  const isSameLook = isSameStyle(style, before?.style);
  if (isSameContents && isSameFormat && isSameLook) return null;
  return {
    column,
    value: isSameContents ? undefined : value,
    formula: isSameContents ? undefined : (formula ?? null),
    format: isSameFormat ? undefined : format,
    style: isSameLook ? undefined : (style ?? null),
  };
}

function writeRun(pair: SheetPair, run: Run): void {
  const columns = run.rows.flatMap((row) => row.map((edit) => edit.column));
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const block = <T>(pick: (edit: CellEdit) => T | undefined): (T | undefined)[][] => run.rows.map((row) => {
    const line = Array.from({ length: width }, (): T | undefined => undefined);
    for (const edit of row) line[edit.column - left] = pick(edit);
    return line;
  });
  pair.book.write(run.top, left, {
    values: block((edit) => edit.value),
    formulas: block((edit) => edit.formula),
    formats: block((edit) => edit.format),
    styles: block((edit) => edit.style),
  }, 'person');
}

/** Compares the cells named, row by row in ascending order, and writes those that differ. */
export function pullCells(context: GridContext, pair: SheetPair, rows: Iterable<readonly [number, Iterable<number>]>): void {
  const runs: Run[] = [];
  for (const [row, columns] of rows) {
    const edits: CellEdit[] = [];
    for (const column of columns) {
      const edit = editAt(context, pair, row, column);
      if (edit !== null) edits.push(edit);
    }
    if (edits.length === 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.top + last.rows.length === row) last.rows.push(edits);
    else runs.push({ top: row, rows: [edits] });
  }
  for (const run of runs) writeRun(pair, run);
}

function* span(first: number, last: number): Iterable<number> {
  for (let index = first; index <= last; index += 1) yield index;
}

export function pullArea(context: GridContext, pair: SheetPair, area: Area): void {
  const rows = function* (): Iterable<readonly [number, Iterable<number>]> {
    for (const row of span(area.top, area.bottom)) yield [row, span(area.left, area.right)];
  };
  pullCells(context, pair, rows());
}

/** The smallest area from A1 that holds all that either side has. */
export function fullArea(pair: SheetPair): Area {
  const mine = pair.book.usedArea();
  const theirs = pair.univer.getCellMatrix().getDataRange();
  return {
    top: 0,
    left: 0,
    bottom: Math.max(mine?.bottom ?? 0, theirs.endRow, 0),
    right: Math.max(mine?.right ?? 0, theirs.endColumn, 0),
  };
}
