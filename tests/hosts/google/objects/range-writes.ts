/** Range: writing values, formulas, rich text and formats. Rows that a filter hides are written like any other. */
import type { BookSheet } from '../../book/book-sheet.ts';
import type { CellBlock } from '../../book/book-types.ts';
import { serialOfDate, storedNumber } from '../cell-values.ts';
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { bookFormat } from '../number-formats.ts';
import { isDate } from '../realm.ts';
import { NotAnswered, ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import type { ScriptMethod } from '../script-type.ts';
import { typedText, type TypedEntry } from '../typed-text.ts';
import { heightOf, rangeObject, sheetOf, checkWritable, widthOf, type RangeTarget } from './range-target.ts';
import { dropLinks, writeRichTexts } from './range-links.ts';
import { clearAroundSpills, writeAroundSpills } from './spilled.ts';

export const MAX_TEXT = 50_000;

/** What a cell becomes by what it is given. */
export type Entry = TypedEntry;

export type EntryOf = (given: unknown, sheet: BookSheet, row: number, column: number, host: ScriptHost) => Entry;

/** Refuses a block that has not the range's size. */
export function checkSize(rows: readonly (readonly unknown[])[], { area }: RangeTarget): void {
  if (rows.length !== heightOf(area)) throw new ScriptException(GOOGLE_SAYS.rowsDiffer(rows.length, heightOf(area)));
  for (const row of rows) {
    if (row.length !== widthOf(area)) throw new ScriptException(GOOGLE_SAYS.columnsDiffer(row.length, widthOf(area)));
  }
}

/** The block that gives every cell of a range the same. */
export function spread(value: unknown, { area }: RangeTarget): unknown[][] {
  return Array.from({ length: heightOf(area) }, () => Array.from({ length: widthOf(area) }, () => value));
}

export function writeBlock(range: RangeTarget, rows: readonly (readonly unknown[])[], entryOf: EntryOf, host: ScriptHost): object {
  checkSize(rows, range);
  const sheet = sheetOf(range, host);
  checkWritable(range.sheet, range.area, host);
  const { top, left } = range.area;
  const entries = rows.map((row, r) => row.map((given, c) => entryOf(given, sheet, top + r, left + c, host)));
  const block: CellBlock = {
    values: entries.map((row) => row.map(({ value }) => value)),
    formulas: entries.map((row) => row.map(({ formula }) => formula ?? null)),
    formats: entries.map((row) => row.map(({ format }) => format)),
  };
  writeAroundSpills(sheet, range.area, block, host);
  dropLinks(range, host);
  return rangeObject(range.sheet, range.area, host);
}

/** A text is read as if it were typed; null and the empty text empty the cell. */
function entryOfValue(given: unknown, sheet: BookSheet, row: number, column: number, host: ScriptHost): Entry {
  const format = sheet.format(row, column);
  if (given === null || given === undefined || given === '') return { value: null };
  if (typeof given === 'boolean') return { value: given };
  // A cell that is formatted as text takes a number as text.
  if (typeof given === 'number') return { value: format === '@' ? String(given) : storedNumber(given, format, host) };
  if (isDate(given)) return entryOfDate(given, format, host);
  if (typeof given !== 'string') throw new NotAnswered('Range.setValues of an object');
  if (given.length > MAX_TEXT) throw new ScriptException(GOOGLE_SAYS.textTooLong);
  const entry = typedText(given, format, { locale: host.locale, currentYear: host.options.currentYear ?? new Date().getFullYear() });
  return format === 'General' || entry.format === undefined ? entry : { ...entry, format: undefined };
}

function entryOfDate(date: Date, format: string, host: ScriptHost): Entry {
  const serial = serialOfDate(date, host);
  if (format !== 'General') return { value: serial };
  const isFrench = host.locale.startsWith('fr');
  return { value: serial, format: `${isFrench ? 'dd/MM/yyyy' : 'M/d/yyyy'}${Number.isInteger(serial) ? '' : ' H:mm:ss'}` };
}

function entryOfFormula(given: unknown): Entry {
  const text = typeof given === 'string' ? given : '';
  if (text === '') return { value: null };
  return { value: null, formula: text.startsWith('=') ? text : `=${text}` };
}

function writers(one: string, all: string, kind: string, entryOf: EntryOf): Record<string, ScriptMethod<RangeTarget>> {
  return {
    [one]: { takes: [kind], call: (range, given, host) => writeBlock(range, spread(given.at(0), range), entryOf, host) },
    [all]: { takes: [`${kind}[][]`], call: (range, given, host) => writeBlock(range, given.rows(0), entryOf, host) },
  };
}

export function writeFormats(range: RangeTarget, rows: readonly (readonly unknown[])[], host: ScriptHost): object {
  checkSize(rows, range);
  const sheet = sheetOf(range, host);
  checkWritable(range.sheet, range.area, host);
  sheet.write(range.area.top, range.area.left, { formats: rows.map((row) => row.map((format) => bookFormat(String(format)))) }, host.author);
  return rangeObject(range.sheet, range.area, host);
}

function clear(what: 'contents' | 'formats' | 'all'): ScriptMethod<RangeTarget> {
  return {
    takes: [''],
    call: (range, _given: Given, host) => {
      checkWritable(range.sheet, range.area, host);
      const sheet = sheetOf(range, host);
      if (what === 'formats') sheet.clear(range.area, what, host.author);
      else clearAroundSpills(sheet, range.area, what, host);
      if (what !== 'formats') dropLinks(range, host);
      return rangeObject(range.sheet, range.area, host);
    },
  };
}

export const RANGE_WRITES: Readonly<Record<string, ScriptMethod<RangeTarget>>> = {
  ...writers('setValue', 'setValues', 'Object', entryOfValue),
  ...writers('setFormula', 'setFormulas', 'String', entryOfFormula),
  setRichTextValue: { takes: ['RichTextValue'], call: (range, given, host) => writeRichTexts(range, spread(given.at(0), range), host) },
  setRichTextValues: { takes: ['RichTextValue[][]'], call: (range, given, host) => writeRichTexts(range, given.rows(0), host) },
  setNumberFormat: { takes: ['String'], call: (range, given, host) => writeFormats(range, spread(given.text(0), range), host) },
  setNumberFormats: { takes: ['String[][]'], call: (range, given, host) => writeFormats(range, given.rows(0), host) },
  clear: clear('all'),
  clearContent: clear('contents'),
  clearFormat: clear('formats'),
};
