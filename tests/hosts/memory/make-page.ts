/** Gives a tab in a workbook in memory the looks, links and charts that its plan names. */
import type { SheetPlan } from '../../../core/edits/edit.ts';
import { tabCells } from '../../../core/edits/sheet-plan.ts';
import { CHART_COLOURS } from '../../../core/edits/sheet-page.ts';
import type { CellLook, PageArea, SheetChart, SheetPage } from '../../../core/edits/sheet-page.ts';
import { columnLetters, qualifiedAddress } from '../../../core/table/cell-ref.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import type { BookChart, BookStyle } from '../book/book-types.ts';

const KINDS: { readonly [K in SheetChart['kind']]: string } = { columns: 'column', lines: 'line', bars: 'bar' };

/** Takes away what an earlier report left; its values stay, and are written over next. */
export function clearPage(sheet: BookSheet, plan: SheetPlan): void {
  const whole = sheet.usedArea();
  sheet.setCharts([], 'addin');
  if (whole === null) return;
  const reached = tabCells(plan);
  const used = plan.replaces?.own === undefined ? whole : { top: 0, left: 0, bottom: reached.length - 1, right: (reached[0]?.length ?? 1) - 1 };
  sheet.unmerge(used, 'addin');
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) if (sheet.link(row, column) !== null) sheet.setLink(row, column, null, 'addin');
    sheet.setRowHeight(row, null, 'addin');
  }
  const rows = Array.from({ length: used.bottom + 1 });
  const cells = Array.from({ length: used.right + 1 });
  sheet.write(0, 0, { formats: rows.map(() => cells.map(() => 'General')), styles: rows.map(() => cells.map(() => null)) }, 'addin');
}

export function dressPage(sheet: BookSheet, plan: SheetPlan, page: SheetPage): void {
  const looks = plan.cells.map((cells) => cells.map((): CellLook => ({})));
  for (const { look, areas } of page.looks) for (const area of areas) eachCell(area, (row, column) => { const line = looks[row]; if (line !== undefined) line[column] = { ...line[column], ...look }; });
  sheet.write(0, 0, { formats: looks.map((line) => line.map(({ format }) => format ?? 'General')), styles: looks.map((line) => line.map(styleOf)) }, 'addin');
  for (const merge of page.merges) sheet.merge(merge, 'addin');
  for (const [column, { width }] of plan.columns.entries()) sheet.setColumnWidth(column, width, 'addin');
  for (const { row, points } of page.rowHeights) sheet.setRowHeight(row, points, 'addin');
  for (const { row, column, to } of page.links) {
    sheet.setLink(row, column, to.kind === 'web' ? { url: to.url } : { place: qualifiedAddress(to.sheetName, to.row, to.column) }, 'addin');
  }
  sheet.setCharts(page.charts.map((chart) => bookChart(sheet, chart)), 'addin');
  sheet.setGridlines(page.hasGridlines, 'addin');
  const { paper, isLandscape, pagesTall, titleRows, footer } = page.print;
  sheet.setPage({ paper, isLandscape, pagesWide: 1, pagesTall, titleRows, footerLeft: footer.replace(/&/g, '&&'), footerRight: '&P / &N' }, 'addin');
}

function styleOf({ isBold, isItalic, size, colour, fill, align, valign, isWrapped, lines }: CellLook): BookStyle | null {
  const style: BookStyle = {
    ...(isBold === true ? { bold: true } : {}), ...(isItalic === true ? { italic: true } : {}), ...(size === undefined ? {} : { fontSize: size }),
    ...(colour === undefined ? {} : { color: colour }), ...(fill === undefined ? {} : { fill }), ...(isWrapped === true ? { wrap: true } : {}),
    ...(align === undefined ? {} : { horizontal: align }), ...(valign === undefined ? {} : { vertical: valign }),
    ...(lines === undefined ? {} : { bottomBorder: lines.colour }),
    ...(lines?.where === 'around' ? { topBorder: lines.colour, leftBorder: lines.colour, rightBorder: lines.colour } : {}),
  };
  return Object.keys(style).length === 0 ? null : style;
}

function bookChart(sheet: BookSheet, { name, kind, title, series, categories, place, format, axisTitle }: SheetChart): BookChart {
  return {
    name, type: KINDS[kind], title, place, format, axisTitle, minimum: 0,
    series: series.map(({ name: cell, values, tone }) => ({
      name: String(sheet.value(cell.row, cell.column) ?? ''), categories: reference(sheet, categories), values: reference(sheet, values), colour: CHART_COLOURS[tone],
    })),
  };
}

function reference({ name }: BookSheet, { top, left, bottom, right }: PageArea): string {
  return `'${name.replace(/'/g, "''")}'!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

function eachCell({ top, left, bottom, right }: PageArea, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit(row, column);
}
