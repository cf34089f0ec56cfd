/** Adds a column to a table: its look and list before its heading, so that one that breaks off is made again in place. */
import { columnRows, listSource, missingColours } from '../../../core/index.ts';
import type { ValueColour } from '../../../core/index.ts';
import { isFiltering } from './find-columns.ts';
import type { MadeColumn, WidenedFilter } from './find-columns.ts';
import { ruleReader } from './find-look.ts';
import { areaOf, makeRoom, rangeAt } from './places.ts';
import type { Area } from './places.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Everything of the column but its cells. */
export function makeColumn(sheet: Sheet, { edit: { plan }, headerRow, column, rowCount }: MadeColumn): void {
  makeRoom(sheet, headerRow + 2, column + 1);
  const bottom = Math.min(sheet.getMaxRows() - 1, headerRow + columnRows(headerRow, rowCount));
  const body = rangeAt(sheet, { top: headerRow + 1, left: column, bottom, right: column });
  const { width, format, list, isWrapped } = plan.column;
  sheet.setColumnWidth(column + 1, pixelsOf(width));
  if (isWrapped) body.setWrap(true);
  if (format !== 'General') body.setNumberFormat(format);
  setList(body, list);
  addColours(sheet, body, plan.colours);
  if (plan.isHidden) sheet.hideColumns(column + 1);
  else if (sheet.isColumnHiddenByUser(column + 1)) sheet.showColumns(column + 1);
}

/** Others let through: a list of Suivi's helps, and refuses nobody's word. */
export function setList(body: Range, list: readonly string[]): void {
  // What one host can't hold is left out in all.
  if (listSource(list) === null) return;
  body.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([...list], true).setAllowInvalid(true).build());
}

/** Google takes all rules of a sheet at once: those that are there are read and given back in the very next call. */
function addColours(sheet: Sheet, body: Range, colours: readonly ValueColour[]): void {
  if (colours.length === 0) return;
  const rules = sheet.getConditionalFormatRules();
  const missing = missingColours(ruleReader(rules)(areaOf(body)), colours);
  // What an earlier try has begun is made anew.
  const begun = new Set(missing.map((one) => one.begun));
  const added = missing.map(({ colour: { value, isStart, fill, text } }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule();
    return (isStart === true ? rule.whenTextStartsWith(value) : rule.whenTextEqualTo(value)).setBackground(fill).setFontColor(text).setRanges([body]).build();
  });
  if (added.length > 0) sheet.setConditionalFormatRules([...added, ...rules.filter((_, index) => !begun.has(String(index)))]);
}

/**
 * Makes the sheet's filter reach over the column, once its heading is there. Google has no way to do so but to take the
 * filter away and make a wider one: nothing is lost as long as nothing is chosen in it, which is asked once more right
 * before. Where something is, the filter stays, and the next try to fill the column says so.
 */
export function widenFilter(sheet: Sheet, { area }: Pick<WidenedFilter, 'area'>): void {
  const filter = sheet.getFilter();
  const old = filter === null ? null : areaOf(filter.getRange());
  if (filter === null || old === null || !isNarrower(old, area) || isFiltering(filter, old)) return;
  filter.remove();
  try {
    rangeAt(sheet, { ...old, right: area.right }).createFilter();
  } catch (caught) {
    // Somebody may have made one in between; else the old one comes back.
    if (sheet.getFilter() === null) rangeAt(sheet, old).createFilter();
    throw caught;
  }
}

/** Whether it is the filter that was found, wherever its rows stand by now. */
function isNarrower(old: Area, area: Area): boolean {
  return old.left === area.left && old.right < area.right;
}

/** From characters of the standard font, 7 pixels each and 5 beside. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** From points, 72 to the inch, to pixels, 96 to the inch. */
export function pixelsOfPoints(points: number): number {
  return Math.round(points * 4 / 3);
}
