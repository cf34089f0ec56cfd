/** Makes a tab in Excel, or makes one again that was left half made or that is replaced: values, looks and lists in one batch. */
import { bodyRows, listSource, tabCells } from '../../core/index.ts';
import type { PlannedColumn, SheetPlan } from '../../core/index.ts';
import type { PlannedTab } from './find-tabs.ts';
import { queueBlock } from './write-cells.ts';
import type * as pages from './write-page.ts';

/** The code for tabs that are read and printed. */
export type PageWriter = typeof pages;

/** A light grey that reads with the text colour of every theme of workbooks. */
const HEADING_FILL = '#E7E6E6';

/**
 * Queues the whole tab. A1 says that it is unfinished until the last step, so that a batch that breaks off leaves a
 * tab that the next try knows and makes again.
 */
export function queueTab(context: Excel.RequestContext, { plan, step, mayHide, isVisible: wasVisible, mayShow, ownCharts }: PlannedTab, writer: PageWriter | null): void {
  const { worksheets } = context.workbook;
  const { page } = plan;
  const worksheet = step === 'make' ? worksheets.add(plan.name) : worksheets.getItem(plan.name);
  queueBlock(worksheet, [[plan.unfinished]]);
  const isCleared = step === 'remake' && needsPages(plan);
  // Whoever asks for a report once more wants to see it.
  const isVisible = wasVisible || (mayShow && page !== undefined);
  if (!wasVisible && isVisible) worksheet.visibility = 'Visible';
  if (isCleared) writer?.queueCleared(worksheet, plan, ownCharts);
  // A tab that doesn't show has no window to freeze rows in.
  if (isVisible && isCleared) worksheet.freezePanes.unfreeze();
  if (plan.headerRows > 0 && isVisible) worksheet.freezePanes.freezeRows(plan.headerRows);
  const isToHide = plan.isHidden && isVisible && mayHide;
  if (isToHide) worksheet.visibility = 'Hidden';
  if (page !== undefined) writer?.queueFormats(worksheet, plan, page);
  queueBlock(worksheet, tabCells(plan).map((row, index) => (index === 0 ? [plan.unfinished, ...row.slice(1)] : row)));
  if (page === undefined) {
    queueHeading(worksheet, plan);
    queueBody(worksheet, plan);
    for (const [index, column] of plan.columns.entries()) queueColumn(worksheet, plan, index, column);
  } else {
    for (const [index, { width }] of plan.columns.entries()) worksheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = pointsOf(width);
    writer?.queueLooks(worksheet, plan, page);
  }
  queueBlock(worksheet, [[plan.cells[0]?.[0] ?? null]]);
  if (isVisible && !isToHide) worksheet.activate();
  if (page !== undefined) writer?.queuePrint(worksheet, page.print);
}

/** Whether making the tab takes more than a table's looks. */
export function needsPages({ page, replaces }: SheetPlan): boolean {
  return page !== undefined || replaces !== undefined;
}

function queueHeading(worksheet: Excel.Worksheet, { cells, headerRows }: SheetPlan): void {
  if (headerRows === 0) return;
  const { format } = worksheet.getRangeByIndexes(headerRows - 1, 0, 1, cells[0]?.length ?? 1);
  format.font.bold = true;
  format.fill.color = HEADING_FILL;
  format.borders.getItem('EdgeBottom').style = 'Continuous';
}

function queueBody(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const { cells, columns, headerRows, hasFilter } = plan;
  const width = cells[0]?.length ?? 1;
  // A row grows with the text that wraps in it: what stands beside is read from the top too.
  if (columns.some(({ isWrapped }) => isWrapped)) worksheet.getRangeByIndexes(headerRows, 0, bodyRows(plan), width).format.verticalAlignment = 'Top';
  if (hasFilter && headerRows > 0) worksheet.autoFilter.apply(worksheet.getRangeByIndexes(headerRows - 1, 0, bodyRows(plan) + 1, width));
}

function queueColumn(worksheet: Excel.Worksheet, plan: SheetPlan, index: number, { width, format, list, isWrapped }: PlannedColumn): void {
  const body = worksheet.getRangeByIndexes(plan.headerRows, index, bodyRows(plan), 1);
  body.format.columnWidth = pointsOf(width);
  if (isWrapped) body.format.wrapText = true;
  // One format for all cells: Excel takes it alone, though the type asks for one a cell.
  if (format !== 'General') body.numberFormat = format as unknown as string[][];
  const source = listSource(list);
  if (source === null) return;
  body.dataValidation.rule = { list: { inCellDropDown: true, source } };
  body.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** From characters of the standard font, 7 pixels each and 5 beside, to the points in which Office.js counts. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
