/** Adds a column to a table in Excel: its look and list before its heading, so that one that breaks off is made again in place. */
import { columnRows, listSource } from '../../core/index.ts';
import type { MadeColumn, WidenedFilter } from './find-columns.ts';
import { pointsOf } from './write-tab.ts';

/** Queues everything of the column but its cells; answers the colours that it adds. */
export function queueColumn(context: Excel.RequestContext, { edit: { table, plan }, headerRow, column, rowCount, colours }: MadeColumn): readonly Excel.ConditionalFormat[] {
  const worksheet = context.workbook.worksheets.getItem(table.sheet);
  const body = worksheet.getRangeByIndexes(headerRow + 1, column, columnRows(headerRow, rowCount), 1);
  const { width, format, list, isWrapped } = plan.column;
  body.format.columnWidth = pointsOf(width);
  if (isWrapped) body.format.wrapText = true;
  // One format for all cells: Excel takes it alone, though the type asks for one a cell.
  if (format !== 'General') body.numberFormat = format as unknown as string[][];
  const source = listSource(list);
  if (source !== null) {
    body.dataValidation.rule = { list: { inCellDropDown: true, source } };
    body.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
  // Columns may be hidden as far as the sheet goes.
  body.columnHidden = plan.isHidden;
  // Each that is added goes before the others.
  return [...colours].reverse().flatMap(({ colour: { value, isStart = false, fill, text }, begun }) => {
    const format = begun === null ? body.conditionalFormats.add(isStart ? 'ContainsText' : 'CellValue') : body.conditionalFormats.getItem(begun);
    if (isStart) format.textComparison.rule = { operator: 'BeginsWith', text: value };
    else format.cellValue.rule = { formula1: `="${value.replace(/"/g, '""')}"`, operator: 'EqualTo' };
    const look = isStart ? format.textComparison.format : format.cellValue.format;
    look.fill.color = fill;
    look.font.color = text;
    if (begun !== null) return [];
    format.load('id');
    return [format];
  });
}

/** Queues that colours which were just added go again. */
export function queueDropping(colours: readonly Excel.ConditionalFormat[]): void {
  for (const colour of colours) colour.delete();
}

/** Queues, once the heading is there, that the sheet's filter, in which nothing is chosen, reaches over the column. */
export function queueFilter(context: Excel.RequestContext, { sheet, area: { top, left, bottom, right } }: WidenedFilter): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.autoFilter.apply(worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

/** Queues, once the heading is there, that the Excel table takes the column in: as far as it reaches at that moment. */
export function queueJoining(context: Excel.RequestContext, { edit: { table: { sheet } }, headerRow, column, joins }: MadeColumn): void {
  if (joins === null) return;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const table = worksheet.tables.getItem(joins);
  table.resize(table.getRange().getBoundingRect(worksheet.getCell(headerRow, column)));
}
