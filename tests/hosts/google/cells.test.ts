/** What a script reads of cells: dates by the spreadsheet's zone, texts, formats, sizes. */
import { describe, expect, it } from 'vitest';
import { openScript } from './open-script.ts';

const READ_WALL = (zone: string): string => `return Utilities.formatDate(sheet.getRange(1, 1).getValue(), '${zone}', "yyyy-MM-dd HH:mm:ss Z");`;

describe('values', () => {
  it('are empty texts, error names, booleans and numbers', () => {
    const { go } = openScript([['Post', null, true, { value: { error: '#N/A' } }, 1.5]]);
    expect(JSON.stringify(go('return sheet.getRange(1, 1, 1, 5).getValues();'))).toBe('[["Post","",true,"#N/A",1.5]]');
  });

  it.each([
    ['Asia/Tokyo', '2026-03-08 02:30:00 +0900'],
    ['America/Los_Angeles', '2026-03-08 03:30:00 -0700'],
    ['America/Toronto', '2026-03-08 03:30:00 -0400'],
    ['UTC', '2026-03-08 02:30:00 +0000'],
  ])('with a date format read in %s as the cell says, where that hour exists', (zone, wall) => {
    const { go } = openScript([[{ value: 46_089 + 2.5 / 24, format: 'yyyy-mm-dd hh:mm' }]], { timeZone: zone, scriptTimeZone: 'Australia/Sydney' });
    expect(go(READ_WALL(zone))).toBe(wall);
  });

  it('read an hour that comes twice as its first time', () => {
    const { go } = openScript([[{ value: 46_327 + 1.5 / 24, format: 'h:mm' }]], { timeZone: 'America/Toronto' });
    expect(go(READ_WALL('America/Toronto'))).toBe('2026-11-01 01:30:00 -0400');
  });

  it('with a time alone stand in 1899, in the place’s own mean time to the second', () => {
    const { go } = openScript([[{ value: 0.5, format: 'h:mm' }]], { timeZone: 'Europe/Paris' });
    expect(go(READ_WALL('Europe/Paris'))).toBe('1899-12-30 12:00:00 +0009');
    expect(go('return sheet.getRange(1, 1).getValue().toISOString();')).toBe('1899-12-30T11:50:39.000Z');
  });

  it('can have today’s offset in 1899', () => {
    const { go } = openScript([[{ value: 0.5, format: 'h:mm' }]], { timeZone: 'Europe/Paris', earlyTimes: 'present' });
    expect(go('return sheet.getRange(1, 1).getValue().toISOString();')).toBe('1899-12-30T11:00:00.000Z');
    expect(go(READ_WALL('Europe/Paris'))).toBe('1899-12-30 12:00:00 +0100');
  });

  it.each(['[h]:mm', 'dd/mm/yyyy', 'MMM d', '"à" h'])('of the format %s are dates', (format) => {
    const { go } = openScript([[{ value: 1.25, format }]]);
    expect(go('return sheet.getRange(1, 1).getValue() instanceof Date;')).toBe(true);
  });

  it.each(['0.00', '#,##0 "h"', '[Red]0', '\\d0', '@', '0%'])('of the format %s are numbers', (format) => {
    const { go } = openScript([[{ value: 1.25, format }]]);
    expect(go('return sheet.getRange(1, 1).getValue();')).toBe(1.25);
  });
});

describe('texts and formats', () => {
  it('show dates as formatted, and French words in a French spreadsheet', () => {
    const cells = [[{ value: 46_000, format: 'yyyy-mm-dd' }, true, 1.5]];
    expect(JSON.stringify(openScript(cells, { locale: 'fr_CA' }).go('return sheet.getDataRange().getDisplayValues();'))).toBe('[["2025-12-09","VRAI","1,5"]]');
    expect(JSON.stringify(openScript(cells).go('return sheet.getDataRange().getDisplayValues();'))).toBe('[["2025-12-09","TRUE","1.5"]]');
  });

  it('name the format of a plain cell as Google does, and take it in its words', () => {
    const { go, sheet } = openScript([[{ value: 1, format: '0%' }, 2]]);
    expect(JSON.stringify(go('return sheet.getDataRange().getNumberFormats();'))).toBe('[["0%","0.###############"]]');
    go('sheet.getRange(1, 1).setNumberFormat("General");');
    expect(sheet.format(0, 0)).toBe('General');
  });

  it('tell formulas with their equals sign, and nothing for other cells', () => {
    const { go } = openScript([[{ value: 3, formula: '=1+2' }, 'Post']]);
    expect(JSON.stringify(go('return sheet.getDataRange().getFormulas();'))).toBe('[["=1+2",""]]');
  });
});

describe('places', () => {
  it('count from 1', () => {
    const { go } = openScript([['a', 'b'], ['c', 'd']]);
    expect(go('const r = sheet.getRange("B2"); return [r.getRow(), r.getColumn(), r.getValue(), r.getA1Notation()].join();')).toBe('2,2,d,B2');
    expect(() => go('sheet.getRange(0, 1);')).toThrow('The starting row of the range is too small.');
  });

  it('end with the grid, which grows when told to', () => {
    const { go } = openScript([['a']]);
    expect(go('return [sheet.getMaxRows(), sheet.getMaxColumns()].join();')).toBe('1000,26');
    expect(() => go('sheet.getRange(1, 27);')).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(go('sheet.insertColumnsAfter(26, 2); sheet.insertRowsAfter(1000, 1); return sheet.getRange(1001, 28).getA1Notation();')).toBe('AB1001');
  });

  it('are ten million at most in a spreadsheet', () => {
    const { go } = openScript();
    expect(() => go('sheet.insertRowsAfter(1000, 384000);')).toThrow('above the limit of 10000000 cells');
    go('sheet.insertRowsAfter(1000, 100);');
  });

  it('reach as far as the grid for whole columns, and as values do for the data', () => {
    const { go } = openScript([['a', null], [null, null], [null, { value: null, format: '0%' }]]);
    expect(go('return [sheet.getRange("B2:B").getNumRows(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()].join();')).toBe('999,1,1,A1');
  });

  it('stay where they are as rows come in', () => {
    const { go } = openScript([['a'], ['b']]);
    expect(go('const r = sheet.getRange("A2"); sheet.insertRowsAfter(1, 1); return r.getValue();')).toBe('');
  });

  it('check their arguments', () => {
    const { go } = openScript();
    expect(() => go('sheet.getRange("A1").setValues(["x"]);')).toThrow("The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.");
    expect(() => go('sheet.getRange(1.5, 1);')).toThrow("The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    expect(() => go('sheet.getRange("A1:A3").setValues([["x"], ["y"]]);')).toThrow('The data has 2 but the range has 3.');
    expect(() => go('sheet.getRange("nowhere");')).toThrow('Range not found');
  });
});
