/** Makes a tab in a workbook in memory as planned. */
import type { SheetPlan } from '../../../core/edits/edit.ts';
import { bodyRows, listSource, tabCells } from '../../../core/edits/sheet-plan.ts';
import { storedCell } from '../../../core/edits/verify.ts';
import { cellArea } from '../book/area.ts';
import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { clearPage, dressPage } from './make-page.ts';

export function buildSheet(book: Book, sheet: BookSheet, plan: SheetPlan): void {
  sheet.write(0, 0, { values: [[plan.unfinished]] }, 'addin');
  const isOtherVisible = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  if (plan.isHidden && isOtherVisible && !book.isStructureProtected && sheet.visibility === 'visible') book.setVisibility(sheet.id, 'hidden', 'addin');
  // Merged cells would swallow what goes under them.
  if (plan.page !== undefined || plan.replaces !== undefined) clearPage(sheet, plan);
  const values = tabCells(plan).map((row, index) => row.map((cell, column) => (index === 0 && column === 0 ? undefined : storedCell(cell))));
  sheet.write(0, 0, { values }, 'addin');
  sheet.setFrozen(plan.headerRows, 0, 'addin');
  if (plan.page === undefined) dressTable(sheet, plan);
  else dressPage(sheet, plan, plan.page);
  sheet.write(0, 0, { values: [[storedCell(plan.cells[0]?.[0] ?? null)]] }, 'addin');
  if (sheet.visibility === 'visible') book.select(sheet.id, cellArea(0, 0), 'addin');
}

function dressTable(sheet: BookSheet, plan: SheetPlan): void {
  const width = plan.cells[0]?.length ?? 0;
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
}
