/** How a tab that is read and printed looks in Excel: links, formats, merged cells, fonts and lines, charts and the page. Fetched when one is made. */
import { cellAddress, mergedRuns, qualifiedAddress, tabCells } from '../../core/index.ts';
import type { Cell, CellLink, CellLook, PageArea, SheetPage, SheetPlan } from '../../core/index.ts';
import { rangeOf } from './find-targets.ts';
import { queueCell } from './write-cells.ts';
import { queueCharts } from './write-charts.ts';

/** Addresses of several areas in one text may have 8,192 characters. */
const MOST_ADDRESS = 8_000;
/** Longer addresses of the web are not taken by Excel. */
const MOST_URL = 2_000;
/** No row is higher, in points. */
const MOST_HEIGHT = 409;

type Side = 'EdgeTop' | 'EdgeLeft' | 'EdgeBottom' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Queues that a tab that is made again loses the looks, links and charts that Suivi gave it: its cells are written over. */
export function queueCleared(worksheet: Excel.Worksheet, plan: SheetPlan, charts: readonly string[]): void {
  for (const name of charts) worksheet.charts.getItemOrNullObject(name).delete();
  const cells = tabCells(plan);
  const reached = rangeOf(worksheet, { row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 1 });
  reached.clear('RemoveHyperlinks');
  // What people have put beyond keeps its looks.
  const all = plan.replaces?.own === undefined ? worksheet.getRange() : reached;
  all.unmerge();
  all.clear('Formats');
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}

/** Queues the number formats, before the values: into a cell that is formatted as text, a number would go as text. */
export function queueFormats(worksheet: Excel.Worksheet, { cells }: SheetPlan, { looks }: SheetPage): void {
  const width = cells[0]?.length ?? 0;
  const formats = cells.map(() => Array.from({ length: width }, () => 'General'));
  for (const { look: { format }, areas } of looks) {
    if (format === undefined) continue;
    for (const { top, left, bottom, right } of areas) for (let row = top; row <= bottom; row += 1) formats[row]?.fill(format, left, right + 1);
  }
  if (formats.some((row) => row.some((format) => format !== 'General'))) rangeOf(worksheet, { row: 0, column: 0, rowCount: cells.length, columnCount: width }).numberFormat = formats;
}

/** What a cell says goes in once more, whatever Excel makes of a link without a text of its own. */
function queueLink(cell: Excel.Range, link: CellLink, value: Cell): void {
  const target = targetOf(link);
  if (target === null || value === null || value === '') return;
  cell.hyperlink = target;
  queueCell(cell, value);
}

function targetOf({ to }: CellLink): Excel.RangeHyperlink | null {
  if (to.kind === 'cell') return { documentReference: qualifiedAddress(to.sheetName, to.row, to.column) };
  return /^https?:\/\//i.test(to.url) && to.url.length <= MOST_URL ? { address: to.url } : null;
}

/** Queues what goes after the values, of which merged cells keep the first. Links before looks: they come with a font of Excel's. */
export function queueLooks(worksheet: Excel.Worksheet, { cells }: SheetPlan, { links, merges, looks, rowHeights, charts, hasGridlines }: SheetPage): void {
  for (const link of links) queueLink(worksheet.getCell(link.row, link.column), link, cells[link.row]?.[link.column] ?? null);
  for (const { top, left, bottom, right } of mergedRuns(merges)) worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge(true);
  for (const { look, areas } of looks) for (const format of formatsOf(worksheet, areas)) queueLook(format, look);
  for (const { look: { lines }, areas } of looks) if (lines !== undefined) queueLines(worksheet, areas, lines.where === 'around', lines.colour);
  const heights = new Map<number, PageArea[]>();
  for (const { row, points } of rowHeights) heights.set(points, [...(heights.get(points) ?? []), { top: row, left: 0, bottom: row, right: 0 }]);
  for (const [points, rows] of heights) for (const format of formatsOf(worksheet, rows)) format.rowHeight = Math.min(points, MOST_HEIGHT);
  worksheet.showGridlines = hasGridlines;
  // Last, for where they stand follows the sizes of rows and columns.
  queueCharts(worksheet, charts, cells);
}

function queueLook(format: Excel.RangeFormat, { isBold, isItalic, size, colour, fill, align, valign, isWrapped }: CellLook): void {
  const { font } = format;
  if (isBold === true) font.bold = true;
  if (isItalic === true) font.italic = true;
  if (size !== undefined) font.size = size;
  if (colour !== undefined) font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align === 'left' ? 'Left' : align === 'right' ? 'Right' : 'Center';
  if (valign !== undefined) format.verticalAlignment = valign === 'top' ? 'Top' : valign === 'bottom' ? 'Bottom' : 'Center';
  if (isWrapped === true) format.wrapText = true;
}

/** Lines between rows or columns are asked of areas that have several: there are none in the others. */
function queueLines(worksheet: Excel.Worksheet, areas: readonly PageArea[], isAround: boolean, colour: string): void {
  const draw = (drawn: readonly PageArea[], sides: readonly Side[]): void => {
    for (const { borders } of formatsOf(worksheet, drawn)) {
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = colour;
      }
    }
  };
  draw(areas, isAround ? ['EdgeTop', 'EdgeLeft', 'EdgeBottom', 'EdgeRight'] : ['EdgeBottom']);
  draw(areas.filter(({ top, bottom }) => bottom > top), ['InsideHorizontal']);
  if (isAround) draw(areas.filter(({ left, right }) => right > left), ['InsideVertical']);
}

/** The looks of many areas, in as few objects as their addresses fit into. */
function formatsOf(worksheet: Excel.Worksheet, areas: readonly PageArea[]): readonly Excel.RangeFormat[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const last = texts.at(-1);
    if (last === undefined || last.length + 1 + address.length > MOST_ADDRESS) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts.map((text) => worksheet.getRanges(text).format);
}

function addressOf({ top, left, bottom, right }: PageArea): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Queues how the tab prints. Last of all: where no printer is set up Excel may refuse it, and the tab is whole without it. */
export function queuePrint(worksheet: Excel.Worksheet, { paper, isLandscape, pagesTall, titleRows, footer, breaks = [] }: SheetPage['print']): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = isLandscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = paper === 'a4' ? 'A4' : 'Letter';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(pagesTall === null ? {} : { verticalFitToPages: pagesTall }) };
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  // A lone & begins a code, such as the page's number.
  defaultForAllPages.leftFooter = footer.replace(/&/g, '&&');
  defaultForAllPages.rightFooter = '&P / &N';
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
