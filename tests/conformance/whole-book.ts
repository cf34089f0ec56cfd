/** A whole workbook as plain data, so that a test sees every change and no other. */
import type { SheetId } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';

/** Facts of a workbook by place, such as `Plan!2,3` or `Plan tab`. */
export type WholeBook = ReadonlyMap<string, string>;

export function wholeBook(book: Book): WholeBook {
  const facts = new Map<string, string>();
  facts.set('tabs', book.sheets.map(({ name }) => name).join(' | '));
  for (const sheet of book.sheets) {
    facts.set(`${sheet.name} tab`, JSON.stringify(tabFacts(sheet)));
    const right = sheet.usedArea()?.right ?? -1;
    for (const { row } of sheet.rows()) addRow(facts, sheet, row, right);
  }
  return facts;
}

function tabFacts(sheet: BookSheet): object {
  const { id, visibility, merges, tables, filter, isProtected, validations, colours, columnWidths, rowHeights, frozen, hiddenRows, hiddenColumns, charts, page, hasGridlines } = sheet;
  return {
    id, visibility, merges, tables, filter, isProtected, validations, colours, columnWidths: [...columnWidths], rowHeights: [...rowHeights], frozen,
    hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], charts: charts.map(({ source: _, ...chart }) => chart), page, hasGridlines,
  };
}

function addRow(facts: Map<string, string>, sheet: BookSheet, row: number, right: number): void {
  for (let column = 0; column <= right; column += 1) {
    const cell = sheet.cell(row, column);
    const link = sheet.link(row, column);
    if (link !== null) facts.set(`${sheet.name}!${row},${column} link`, JSON.stringify(link));
    if (cell !== undefined) facts.set(`${sheet.name}!${row},${column}`, JSON.stringify(cell));
  }
}

/** The places at which two states of a workbook differ, in order. */
export function changedPlaces(before: WholeBook, after: WholeBook): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place)).toSorted();
}

/** The id of a tab that a test has made. */
export function sheetId(book: Book, name: string): SheetId {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.id;
}
