/** A workbook as Univer opens it. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { DateSystem } from '../../../../core/time/day.ts';
import type { Book } from '../../book/book.ts';
import type { BookRow, BookStyle } from '../../book/book-types.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Language } from '../shell-words.ts';
import { toUniverContents } from './cell-contents.ts';
import { toUniverStyle } from './cell-styles.ts';
import { filterResource } from './filters.ts';
import { COLUMN_WIDTH, columnData, extent, freeze, ROW_HEIGHT, rowData } from './layout.ts';
import { shownMerges } from './merges.ts';
import { validationResource } from './validations.ts';

type Look = { readonly format?: string; readonly style?: BookStyle };
export type StyleNamer = (look: Look) => string;

/** Looks are shared objects in the book, so each becomes one style here too. */
export function styleNamer(styles: Record<string, IStyleData>, prefix: string): StyleNamer {
  const ids = new Map<Look, string>();
  return (look) => {
    const known = ids.get(look);
    if (known !== undefined) return known;
    const id = `${prefix}${ids.size}`;
    ids.set(look, id);
    styles[id] = toUniverStyle(look.style, look.format);
    return id;
  };
}

function rowCells(row: BookRow, system: DateSystem, styleId: StyleNamer): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  const width = Math.max(row.values.length, row.formulas?.length ?? 0, row.looks?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const value = row.values[column] ?? null;
    const formula = row.formulas?.[column];
    const look = row.looks?.[column];
    if (value === null && formula === undefined && look === undefined) continue;
    const contents = toUniverContents({
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(look?.format === undefined ? {} : { format: look.format }),
    }, system);
    // Absent rather than null: a snapshot holds only what is there.
    cells[column] = {
      ...(contents.v === null ? {} : { v: contents.v, t: contents.t }),
      ...(contents.f === null ? {} : { f: contents.f }),
      ...(look === undefined ? {} : { s: styleId(look) }),
    };
  }
  return cells;
}

/** One sheet's data, in the shape that both opening a workbook and adding a sheet take. */
export function sheetSnapshot(book: Book, sheet: BookSheet, univerId: string, styleId: StyleNamer): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const row of sheet.rows()) cellData[row.row] = rowCells(row, book.dateSystem, styleId);
  const size = extent(sheet);
  return {
    id: univerId,
    name: sheet.name,
    tabColor: '',
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    freeze: freeze(sheet.frozen),
    rowCount: size.rows,
    columnCount: size.columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    mergeData: shownMerges(sheet, size),
    cellData,
    rowData: rowData(sheet, book.stateOf(sheet.id).hiddenRows),
    columnData: columnData(sheet),
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: sheet.hasGridlines ? 1 : 0,
    rightToLeft: 0,
  };
}

/** The whole workbook. Sheets keep their ids, so that both sides speak of them alike. */
export function workbookSnapshot(book: Book, unitId: string, language: Language): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const styleId = styleNamer(styles, 's');
  const sheets: Record<string, IWorksheetData> = {};
  for (const sheet of book.sheets) sheets[sheet.id] = sheetSnapshot(book, sheet, sheet.id, styleId);
  return {
    id: unitId,
    name: book.name,
    appVersion: '0.25.1',
    locale: language === 'fr' ? LocaleType.FR_FR : LocaleType.EN_US,
    styles,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets,
    resources: [filterResource(book), validationResource(book)],
  };
}
