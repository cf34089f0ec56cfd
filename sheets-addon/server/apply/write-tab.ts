/** Makes a tab, or makes one again that was left half made. */
import { bodyRows, tabCells } from '../../../core/index.ts';
import type { PlannedColumn, SheetPlan } from '../../../core/index.ts';
import type { PlannedTab } from './find-tab.ts';
import { lookAt, pageArea } from './page-looks.ts';
import { makeRoom, rangeAt } from './places.ts';
import type { Area } from './places.ts';
import { writeBlock } from './write-cells.ts';
import { pixelsOf, setList } from './write-column.ts';
import { clearPage, dressPage, ownSizeIn, removeCharts } from './write-page.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A light grey that reads with black text. */
const HEADING_FILL = '#e7e6e6';

/**
 * The whole tab. A1 says that it is unfinished until the last step, so that one that breaks off leaves a tab that the
 * next try knows and makes again.
 */
export function makeTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { plan, sheet: old }: PlannedTab): void {
  const { page } = plan;
  const active = spreadsheet.getActiveSheet();
  const sheet = old ?? spreadsheet.insertSheet(plan.name, spreadsheet.getNumSheets());
  // Asked before anything is written: to answer, Google first carries out what it was told.
  const wasHidden = old?.isSheetHidden() === true;
  const comesToFront = !plan.isHidden && (!wasHidden || page !== undefined);
  const isCleared = old !== null && (page ?? plan.replaces) !== undefined;
  if (isCleared) removeCharts(sheet);
  writeBlock(sheet, [[plan.unfinished]]);
  if (plan.isHidden) hide(spreadsheet, sheet, active);
  // Whoever asks for a report once more wants to see it.
  else if (wasHidden && comesToFront) sheet.showSheet();
  // What is asked here also has the mark carried out before any looks are taken away.
  const ownSize = page === undefined ? 0 : ownSizeIn(sheet, isCleared);
  const cells = tabCells(plan);
  const { bottom, right } = neededArea(plan);
  const grid = makeRoom(sheet, Math.max(cells.length, bottom + 1), Math.max(cells[0]?.length ?? 1, right + 1));
  if (isCleared) clearPage(sheet, grid, plan);
  else if (page === undefined) clearFormats(sheet, plan);
  writeBlock(sheet, cells.map((row, index) => (index === 0 ? [plan.unfinished, ...row.slice(1)] : row)));
  sheet.setFrozenRows(plan.headerRows);
  if (page === undefined) formatTable(sheet, plan);
  else dressPage(sheet, plan, page, { ownSize, oldRows: old === null ? 0 : plan.replaces?.own === undefined ? grid.bottom + 1 : cells.length });
  writeBlock(sheet, [[plan.cells[0]?.[0] ?? null]], isTextAtTop(plan));
  if (comesToFront) spreadsheet.setActiveSheet(sheet);
}

/** Whether A1 has the format of text by the time that it is written: an apostrophe would then stay in it. */
function isTextAtTop({ page, headerRows, columns }: SheetPlan): boolean {
  return (page === undefined ? (headerRows === 0 ? columns[0]?.format : undefined) : lookAt(page.looks, 0, 0).format) === '@';
}

/** A table grows for a year or two; a page ends where it ends. */
function neededArea(plan: SheetPlan): Area {
  if (plan.page !== undefined) return pageArea(plan, plan.page);
  return { top: 0, left: 0, bottom: plan.headerRows + bodyRows(plan) - 1, right: (plan.cells[0]?.length ?? 1) - 1 };
}

/** A new tab comes to the front: the person goes back to where they were before it is hidden. The last that shows stays. */
function hide(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet, active: Sheet): void {
  if (sheet.isSheetHidden()) return;
  const other = active.getSheetId() !== sheet.getSheetId() ? active : spreadsheet.getSheets().find((one) => one.getSheetId() !== sheet.getSheetId() && !one.isSheetHidden());
  if (other === undefined) return;
  spreadsheet.setActiveSheet(other);
  sheet.hideSheet();
}

/** A format of text, left by an earlier try, would keep the apostrophe that says that text follows. */
function clearFormats(sheet: Sheet, plan: SheetPlan): void {
  if (plan.columns.some(({ format }) => format === '@')) bodyOf(sheet, plan, 0, plan.columns.length).setNumberFormat('General');
}

function formatTable(sheet: Sheet, plan: SheetPlan): void {
  formatHeading(sheet, plan);
  formatBody(sheet, plan);
  for (const [index, column] of plan.columns.entries()) formatColumn(sheet, plan, index, column);
}

function formatHeading(sheet: Sheet, { cells, headerRows }: SheetPlan): void {
  if (headerRows === 0) return;
  const heading = rangeAt(sheet, { top: headerRows - 1, left: 0, bottom: headerRows - 1, right: (cells[0]?.length ?? 1) - 1 });
  heading.setFontWeight('bold').setBackground(HEADING_FILL).setBorder(null, null, true, null, null, null);
}

function formatBody(sheet: Sheet, plan: SheetPlan): void {
  const { cells, columns, headerRows, hasFilter } = plan;
  const width = cells[0]?.length ?? 1;
  // A row grows with the text that wraps in it: what stands beside is read from the top too.
  if (columns.some(({ isWrapped }) => isWrapped)) bodyOf(sheet, plan, 0, width).setVerticalAlignment('top');
  const isFiltered = hasFilter && headerRows > 0 && sheet.getFilter() === null;
  if (isFiltered) rangeAt(sheet, { top: headerRows - 1, left: 0, bottom: headerRows + bodyRows(plan) - 1, right: width - 1 }).createFilter();
}

function formatColumn(sheet: Sheet, plan: SheetPlan, index: number, { width, format, list, isWrapped }: PlannedColumn): void {
  const body = bodyOf(sheet, plan, index, 1);
  sheet.setColumnWidth(index + 1, pixelsOf(width));
  if (isWrapped) body.setWrap(true);
  // Set after the cells are written: what is text stays text.
  if (format !== 'General') body.setNumberFormat(format);
  setList(body, list);
}

function bodyOf(sheet: Sheet, plan: SheetPlan, left: number, width: number): Range {
  return rangeAt(sheet, { top: plan.headerRows, left, bottom: plan.headerRows + bodyRows(plan) - 1, right: left + width - 1 });
}
