/** One door for writing to Excel: three files set cells, add columns and make tabs, and every other only looks. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { excelWrites } from './excel-writes.ts';
import { projectFiles, ROOT } from './project.ts';

const DOORS = ['excel-addin/host/write-cells.ts', 'excel-addin/host/write-charts.ts', 'excel-addin/host/write-column.ts', 'excel-addin/host/write-page.ts', 'excel-addin/host/write-tab.ts'].map((file) => path.join(ROOT, file));
const SOURCES = projectFiles('excel-addin').filter((file) => /\.tsx?$/.test(file) && !/^excel-addin\/(build|bundle)\.ts$/.test(file)).map((file) => path.join(ROOT, file));

/** What a write looks like, and what is told of it. */
const PLANTS: readonly (readonly [what: string, body: string, found: readonly string[]])[] = [
  ['cells', 'range.values = [[1]];', ['Range.values']],
  ['formulas, by a name in quotes', "range['formulas'] = [['=1']];", ["Range.'formulas'"]],
  ['formats', "range.numberFormat = [['@']];", ['Range.numberFormat']],
  ['several properties at once', 'range.set({ values: [[1]] });', ['Range.set']],
  ['by the back door', 'Object.assign(range, { values: [[1]] });', ['Object.assign']],
  ['in a pattern', '[range.values] = [[[1]]];', ['Range.values']],
  ['a tab away', 'sheet.delete();', ['Worksheet.delete']],
  ['protection away', 'sheet.protection.unprotect();', ['WorksheetProtection.unprotect']],
  ['rows', "range.insert('Down');", ['Range.insert']],
  ['a filter away', 'sheet.autoFilter.clearCriteria();', ['AutoFilter.clearCriteria']],
  ['a table’s reach', "context.workbook.tables.getItem('t').resize(range);", ['Table.resize']],
  ['colours', "range.conditionalFormats.add('CellValue').cellValue.format.fill.color = '#ffffff';", ['ConditionalFormatCollection.add', 'ConditionalRangeFill.color']],
  ['a column out of sight', 'range.columnHidden = true;', ['Range.columnHidden']],
  ['a table’s rows', "context.workbook.tables.getItem('t').rows.add();", ['TableRowCollection.add']],
  ['nothing, and only look, select, listen and compute', `range.load('values'); range.select(); sheet.activate(); sheet.getUsedRange(); context.workbook.functions.date(2000, 1, 1);
    context.workbook.worksheets.onChanged.add(() => Promise.resolve()); const set = new Set([1]); set.add(2); set.delete(1);`, []],
];

function plantedFile(index: number): string {
  return path.join(ROOT, `excel-addin/host/planted-${index}.ts`);
}

/** Each plant has a range, a worksheet and the context at hand. */
const TEXTS: ReadonlyMap<string, string> = new Map(PLANTS.map(([, body], index) =>
  [plantedFile(index), `export function plant(context: Excel.RequestContext, range: Excel.Range, sheet: Excel.Worksheet): void {\n${body}\n}`]));

describe('the Excel add-in', () => {
  it('writes to the workbook in five files alone', () => {
    expect(SOURCES.length).toBeGreaterThan(8);
    const found = excelWrites(SOURCES);
    const isAtDoor = (one: string): boolean => DOORS.some((door) => one.startsWith(`${door}: `));
    expect(found.filter((one) => !isAtDoor(one))).toEqual([]);
    const written = found.filter(isAtDoor).map((one) => one.slice(one.indexOf(': ') + 2));
    expect(written).toEqual(expect.arrayContaining(['Range.values', 'Worksheet.visibility', 'WorksheetCollection.add', 'DataValidation.rule', 'Table.resize']));
  });

  it('would be seen to write by any other', () => {
    const found = excelWrites([...TEXTS.keys()], TEXTS);
    for (const [index, [what, , expected]] of PLANTS.entries()) {
      expect([what, found.filter((one) => one.startsWith(`${plantedFile(index)}: `)).map((one) => one.slice(plantedFile(index).length + 2))]).toEqual([what, expected]);
    }
  });
});
