/** Edits carried out straight on a workbook in memory, by the same rules as in every host. */
import type { Applied, CellsEdit, Edit, NewSheetEdit, SheetPlan, SkipReason } from '../../../core/edits/edit.ts';
import { joinApplied, judgeSheet, judgeWrites, sheetSkipped } from '../../../core/edits/judge-writes.ts';
import { bodyRows, checkSheetPlan, listSource, tabCells } from '../../../core/edits/sheet-plan.ts';
import { sheetStep } from '../../../core/edits/sheet-step.ts';
import type { FoundSheet } from '../../../core/edits/sheet-step.ts';
import { storedCell, verify } from '../../../core/edits/verify.ts';
import type { FoundCell } from '../../../core/edits/verify.ts';
import { HostError } from '../../../core/host.ts';
import type { SheetId } from '../../../core/table/cell-ref.ts';
import { cellArea, containsCell, MAX_COLUMNS, MAX_ROWS } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';

/** @throws HostError where nothing was written */
export function applyToBook(book: Book, edits: readonly Edit[]): Applied {
  for (const edit of edits) if (edit.kind === 'new-sheet') checkSheetPlan(edit.plan);
  if (book.isReadOnly) throw new HostError('read-only');
  const cells = edits.filter((edit): edit is CellsEdit => edit.kind === 'cells');
  const sheets = edits.filter((edit): edit is NewSheetEdit => edit.kind === 'new-sheet');
  return joinApplied([applyCells(book, cells), ...sheets.map(({ plan }) => applySheet(book, plan))]);
}

function applyCells(book: Book, edits: readonly CellsEdit[]): Applied {
  const find = (sheet: SheetId, row: number, column: number): FoundCell => foundCell(book, sheet, row, column);
  const { writes, done, skipped } = verify(edits, find);
  for (const { sheet, row, column, value, format } of writes) {
    book.sheet(sheet)?.write(row, column, { values: [[value]], ...(format === null ? {} : { formats: [[format.to]] }) }, 'addin');
  }
  const applied = judgeWrites(writes, find, null);
  return { ...applied, written: applied.written + done.length, skipped: [...skipped, ...applied.skipped] };
}

function foundCell(book: Book, id: SheetId, row: number, column: number): FoundCell {
  const sheet = book.sheet(id);
  if (sheet === undefined) return { value: null, obstacle: 'sheet-missing' };
  if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) throw new HostError('range-missing');
  return { value: sheet.value(row, column), obstacle: obstacleAt(book, sheet, row, column), format: sheet.format(row, column) };
}

function obstacleAt(book: Book, sheet: BookSheet, row: number, column: number): SkipReason | null {
  if (sheet.isProtected) return 'protected';
  const { spills } = book.stateOf(sheet.id);
  if (sheet.formula(row, column) !== undefined || spills.some((area) => containsCell(area, row, column))) return 'formula';
  const isCovered = sheet.merges.some((area) => containsCell(area, row, column) && (area.top !== row || area.left !== column));
  return isCovered ? 'merged' : null;
}

function applySheet(book: Book, plan: SheetPlan): Applied {
  const old = book.sheetNamed(plan.name);
  const step = sheetStep(plan, old === undefined ? null : foundSheet(book, old));
  if (step === 'name-taken' || step === 'protected') return sheetSkipped(step, null);
  if (step === 'make' && book.isStructureProtected) return sheetSkipped('workbook-protected', null);
  const sheet = old ?? book.addSheet(plan.name, 'addin');
  buildSheet(book, sheet, plan);
  return judgeSheet(plan, { id: sheet.id, find: (id, row, column) => foundCell(book, id, row, column) }, null);
}

function foundSheet(book: Book, sheet: BookSheet): FoundSheet {
  const valued = sheet.usedArea(true);
  return {
    isBare: sheet.usedArea() === null,
    hasObjects: sheet.tables.length + sheet.charts.length > 0,
    rowCount: valued === null ? 0 : valued.bottom + 1,
    columnCount: valued === null ? 0 : valued.right + 1,
    find: (row, column) => foundCell(book, sheet.id, row, column),
    isProtected: sheet.isProtected,
  };
}

function buildSheet(book: Book, sheet: BookSheet, plan: SheetPlan): void {
  const width = plan.cells[0]?.length ?? 0;
  sheet.write(0, 0, { values: [[plan.unfinished]] }, 'addin');
  const isOtherVisible = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  if (plan.isHidden && isOtherVisible && !book.isStructureProtected && sheet.visibility === 'visible') book.setVisibility(sheet.id, 'hidden', 'addin');
  const values = tabCells(plan).map((row, index) => row.map((cell, column) => (index === 0 && column === 0 ? undefined : storedCell(cell))));
  sheet.write(0, 0, { values }, 'addin');
  sheet.setFrozen(plan.headerRows, 0, 'addin');
  if (plan.headerRows > 0) {
    const head = Array.from({ length: width }, () => ({ bold: true, fill: '#e7e6e6', bottomBorder: true }));
    sheet.write(plan.headerRows - 1, 0, { styles: [head] }, 'addin');
  }
  const rows = Array.from({ length: bodyRows(plan) });
  if (plan.columns.some(({ isWrapped }) => isWrapped)) {
    const top = Array.from({ length: width }, () => ({ vertical: 'top' as const }));
    sheet.write(plan.headerRows, 0, { styles: rows.map(() => top) }, 'addin');
  }
  if (plan.hasFilter && plan.headerRows > 0) {
    const area = { top: plan.headerRows - 1, left: 0, bottom: plan.headerRows + rows.length - 1, right: width - 1 };
    sheet.setFilter({ area, criteria: new Map() }, 'addin');
  }
  for (const [column, { width: characters, format, isWrapped }] of plan.columns.entries()) {
    sheet.setColumnWidth(column, characters, 'addin');
    if (format !== 'General') sheet.write(plan.headerRows, column, { formats: rows.map(() => [format]) }, 'addin');
    if (isWrapped) sheet.write(plan.headerRows, column, { styles: rows.map(() => [{ vertical: 'top', wrap: true }]) }, 'addin');
  }
  sheet.setValidations(plan.columns.flatMap(({ list }, column) => {
    const area = { top: plan.headerRows, left: column, bottom: plan.headerRows + rows.length - 1, right: column };
    return listSource(list) === null ? [] : [{ areas: [area], values: list, isStrict: false }];
  }), 'addin');
  sheet.write(0, 0, { values: [[storedCell(plan.cells[0]?.[0] ?? null)]] }, 'addin');
  if (sheet.visibility === 'visible') book.select(sheet.id, cellArea(0, 0), 'addin');
}
