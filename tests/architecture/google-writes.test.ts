/** One door for writing at Google: a few files change the spreadsheet, one keeps choices, one notes edits, and every other only looks. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { googleWrites } from './google-writes.ts';
import { projectFiles, ROOT } from './project.ts';

const SPREADSHEET_DOORS = ['places', 'write-cells', 'write-charts', 'write-column', 'write-links', 'write-page', 'write-tab'].map((name) => `sheets-addon/server/apply/${name}.ts`);
const CHANGES = 'sheets-addon/server/changes.ts';
const PREFERENCES = 'sheets-addon/server/preferences.ts';
const SOURCES = projectFiles('sheets-addon/server').filter((file) => file.endsWith('.ts')).map((file) => path.join(ROOT, file));

/** What a write looks like, and what is told of it. */
const PLANTS: readonly (readonly [what: string, body: string, found: readonly string[]])[] = [
  ['cells', 'range.setValues([[1]]);', ['Range.setValues']],
  ['cells, by a name in quotes', "range['setFormula']('=1');", ['Range.setFormula']],
  ['cells, by a name that is made', "const name = `set${'Value'}` as 'setValue'; range[name](1);", ['an object of Google’s.[…]']],
  ['cells, taken apart', 'const { setValue } = range; setValue(1);', ['Range.setValue']],
  ['cells, handed on', '[[1]].forEach(sheet.appendRow);', ['Sheet.appendRow']],
  ['cells far apart', "sheet.getRangeList(['A1']).clearContent();", ['RangeList.clearContent']],
  ['cells elsewhere', "SpreadsheetApp.openById('1');", ['SpreadsheetApp.openById']],
  ['chips', 'range.setRichTextValue(SpreadsheetApp.newRichTextValue().build());', ['Range.setRichTextValue']],
  ['rows', 'sheet.deleteRow(1);', ['Sheet.deleteRow']],
  ['the order of rows', 'range.sort(1);', ['Range.sort']],
  ['rows out of sight', 'sheet.hideRows(1);', ['Sheet.hideRows']],
  ['a filter away', 'sheet.getFilter()?.remove();', ['Filter.remove']],
  ['protection', 'range.protect().setWarningOnly(true);', ['Protection.setWarningOnly', 'Range.protect']],
  ['a tab away', 'SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);', ['Spreadsheet.deleteSheet']],
  ['a property', "PropertiesService.getDocumentProperties().setProperty('a', 'b');", ['Properties.setProperty']],
  ['a cache', "CacheService.getScriptCache().put('a', 'b');", ['Cache.put']],
  ['nothing, and only look, go there, build and compute', `range.getValues(); sheet.isRowHiddenByUser(1); range.canEdit(); SpreadsheetApp.flush(); SpreadsheetApp.WrapStrategy.WRAP;
    SpreadsheetApp.getActiveSpreadsheet().setActiveRange(range); SpreadsheetApp.newDataValidation().requireCheckbox().build();
    const map = new Map([[1, 2]]); map.clear(); map.set(1, 2); [2, 1].sort();`, []],
];

function plantedFile(index: number): string {
  return path.join(ROOT, `sheets-addon/server/planted-${index}.ts`);
}

/** Each plant has a range and a sheet at hand. */
const TEXTS: ReadonlyMap<string, string> = new Map(PLANTS.map(([, body], index) =>
  [plantedFile(index), `export function plant(range: GoogleAppsScript.Spreadsheet.Range, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {\n${body}\n}`]));

describe('the server at Google', () => {
  it('changes the spreadsheet in the files of its writing alone, and keeps something beside it in two', () => {
    expect(SOURCES.length).toBeGreaterThan(30);
    const found = googleWrites(SOURCES).map((one) => path.relative(ROOT, one).replaceAll('\\', '/'));
    const writtenIn = (file: string): readonly string[] => found.filter((one) => one.startsWith(`${file}: `)).map((one) => one.slice(file.length + 2));
    const doors = [...SPREADSHEET_DOORS, CHANGES, PREFERENCES];
    expect(found.filter((one) => !doors.some((door) => one.startsWith(`${door}: `)))).toEqual([]);
    // Nowhere but in the cache, and nowhere but among the person's properties.
    expect(new Set(writtenIn(CHANGES).map((one) => one.replace(/\..*/, '')))).toEqual(new Set(['Cache']));
    expect(new Set(writtenIn(PREFERENCES).map((one) => one.replace(/\..*/, '')))).toEqual(new Set(['Properties']));
    expect(SPREADSHEET_DOORS.flatMap(writtenIn)).toEqual(expect.arrayContaining(['Range.setValues', 'RangeList.setValue', 'Range.setFormula', 'Sheet.insertRowsAfter', 'Spreadsheet.insertSheet']));
    // Where people have put something beyond a page, its own cells alone lose their looks.
    // A page that Suivi made earlier loses its looks before it is made again; no cell is ever emptied but by what is written into it.
    expect(SPREADSHEET_DOORS.flatMap(writtenIn).filter((one) => /\.(?:delete|clear|sort|copy|move|appendRow)/.test(one))).toEqual(['Range.clearDataValidations', 'Range.clearFormat', 'Sheet.clearFormats']);
  });

  it('would be seen to write by any other', () => {
    const found = googleWrites([...TEXTS.keys()], TEXTS);
    for (const [index, [what, , expected]] of PLANTS.entries()) {
      expect([what, found.filter((one) => one.startsWith(`${plantedFile(index)}: `)).map((one) => one.slice(plantedFile(index).length + 2))]).toEqual([what, expected]);
    }
  });
});
