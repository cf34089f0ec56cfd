/** A tab that is formatted down to its last row: it opens, and only the rows that hold something are read. */
import { expect, it } from 'vitest';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { Column, ReadRequest, Workbook } from '../../core/host.ts';
import { cellAddress } from '../../core/table/cell-ref.ts';
import { openExcel } from '../conformance/hosts.ts';
import { bytesOf, sampleParts } from '../hosts/book/file-samples.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { packedZip } from '../hosts/book/zip-writer.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

const HEADINGS = ['Date', 'Canal', 'Texte', 'Statut'];
const POSTS = 12;
const LAST_ROW = 1_048_576;

function textCell(row: number, column: number, text: string): string {
  return `<c r="${cellAddress(row, column)}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The calendar's own rows, then rows that have a format, some of them a formatted cell as well, and nothing else. */
function sheetXml(lastRow: number): string {
  const rows = [HEADINGS, ...Array.from({ length: POSTS }, (_, post) => [`2026-12-${String(post + 1).padStart(2, '0')}`, 'Facebook', `Publication ${post}`, 'À produire'])];
  const filled = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => textCell(row, column, text)).join('')}</row>`);
  const blank: string[] = [];
  for (let row = filled.length + 1; row <= lastRow; row += 1) blank.push(`<row r="${row}" s="5" customFormat="1">${row % 100 === 0 ? `<c r="A${row}" s="5"/>` : ''}</row>`);
  return `<sheetData>${filled.join('')}${blank.join('')}</sheetData>`;
}

/** Counts the cells that go through the port, in the outline and in what is read. */
function counted(workbook: Workbook): { readonly workbook: Workbook; readonly cells: () => number } {
  let cells = 0;
  const read = async (requests: readonly ReadRequest[]): Promise<readonly (readonly Column[])[]> => {
    for (const { rowCount, columns } of requests) cells += rowCount * columns.length;
    return workbook.read(requests);
  };
  return {
    cells: () => cells,
    workbook: {
      info: workbook.info,
      read,
      outline: async () => {
        const outline = await workbook.outline();
        for (const { head } of outline.sheets) for (const row of head) cells += row.length;
        return outline;
      },
      reveal: (cell) => workbook.reveal(cell),
      activeCell: () => workbook.activeCell(),
      selectedRows: () => workbook.selectedRows(),
      lists: (cells) => workbook.lists(cells),
      apply: (edits) => workbook.apply(edits),
      watch: (listener) => workbook.watch(listener),
    },
  };
}

it('a tab of a million formatted rows is opened, and no empty row of it is read', async () => {
  const parts = sampleParts({ sheets: [{ name: 'Calendrier', xml: '<sheetData/>' }] });
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  parts.set('xl/worksheets/sheet1.xml', bytesOf(`<worksheet ${main}>${sheetXml(LAST_ROW)}</worksheet>`));
  const book = await openBook(await packedZip(parts), 'formaté.xlsx');
  for (const host of [new MemoryWorkbook(book), openExcel(book).workbook]) {
    const { workbook, cells } = counted(host);
    const opened = await openCalendar(workbook);
    if (opened.kind === 'declined') throw new Error(`declined: ${opened.code}`);
    expect(opened.calendar.rowCount).toBe(POSTS);
    expect(opened.recognition.sheets[0].endRow).toBe(POSTS + 1);
    // The head once, and the body once more.
    expect(cells()).toBeLessThanOrEqual(2 * (POSTS + 1) * HEADINGS.length);
  }
}, 120_000);
