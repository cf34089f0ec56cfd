/** Cells as a script reads them: values, the texts they show, and their formulas. */
import { isCellError, type Cell } from '../../../core/table/cell.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { cellText } from '../office/cell-text.ts';
import { isDateFormat } from './number-formats.ts';
import type { ScriptHost } from './script-host.ts';

/** Days between the epochs of the two date systems of files: Google knows one only. */
const DAYS_1904 = 1462;

/** A number that is formatted as a date is an instant; an empty cell is an empty text, an error its name. */
export function scriptValue(value: Cell, format: string, host: ScriptHost): unknown {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  const serial = host.book.dateSystem === 1904 ? value + DAYS_1904 : value;
  return new Date(host.zone.instantOfSerial(serial));
}

/** The serial number of an instant, in the workbook's own date system. */
export function serialOfDate(date: Date, host: ScriptHost): number {
  const serial = host.zone.serialOf(date.getTime());
  return host.book.dateSystem === 1904 ? serial - DAYS_1904 : serial;
}

/** What a number that goes into a cell is in the workbook's own date system: where the cell shows a date, it is one. */
export function storedNumber(value: number, format: string, host: ScriptHost): number {
  return host.book.dateSystem === 1904 && isDateFormat(format) ? value - DAYS_1904 : value;
}

/** The text that a cell shows; French spreadsheets have their own words for true and false, and a decimal comma. */
export function displayText(sheet: BookSheet, row: number, column: number, host: ScriptHost): string {
  const value = sheet.value(row, column);
  const format = sheet.format(row, column);
  const isFrench = host.locale.startsWith('fr');
  if (typeof value === 'boolean' && isFrench) return value ? 'VRAI' : 'FAUX';
  const text = cellText(value, format, host.book.dateSystem);
  return isFrench && typeof value === 'number' && !isDateFormat(format) ? text.replace('.', ',') : text;
}
