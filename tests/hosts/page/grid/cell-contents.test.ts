/** Cells on their way to the grid and back. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../core/table/cell.ts';
import { fromUniverValue, keptFormula, toUniverContents } from './cell-contents.ts';
import { fromUniverStyle, isSameStyle, toUniverStyle } from './cell-styles.ts';

function there(value: Cell, format = 'General', system: 1900 | 1904 = 1900): Cell {
  return fromUniverValue(toUniverContents({ value, format }, system), format, system);
}

describe('a cell goes to the grid and comes back', () => {
  test.each<[string, Cell]>([
    ['a number', 46_350.5],
    ['zero', 0],
    ['true', true],
    ['false', false],
    ['an error', { error: '#DIV/0!' }],
    ['a text', 'Vernissage'],
    ['a text of digits', '007'],
    ['a text like a formula', '=pas une formule'],
    ['a text with an apostrophe before it', '\'ici'],
    ['two lines', 'un\ndeux'],
    ['a text of spaces', '  '],
    ['half a surrogate pair', 'a\uD83D'],
    ['nothing', null],
  ])('%s unchanged', (_name, value) => {
    expect(there(value)).toEqual(value);
  });

  test('a day of the 1904 system unchanged, although the grid counts from 1900', () => {
    expect(toUniverContents({ value: 44_888, format: 'yyyy-mm-dd' }, 1904).v).toBe(46_350);
    expect(there(44_888, 'yyyy-mm-dd', 1904)).toBe(44_888);
  });

  test('a time of day or a plain number of the 1904 system without moving', () => {
    expect(toUniverContents({ value: 0.5, format: 'hh:mm' }, 1904).v).toBe(0.5);
    expect(toUniverContents({ value: 12, format: '0 "jours"' }, 1904).v).toBe(12);
  });
});

describe('a formula', () => {
  test('loses the marks of the file in the grid and keeps them in the workbook', () => {
    expect(toUniverContents({ value: 1, formula: '=_xlfn.XLOOKUP(A1,B:B,C:C)' }, 1900).f).toBe('=XLOOKUP(A1,B:B,C:C)');
    expect(keptFormula('=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)')).toBe('=_xlfn.XLOOKUP(A1,B:B,C:C)');
  });

  test('that the person changed is the new one', () => {
    expect(keptFormula('=A1', '=A2')).toBe('=A2');
    expect(keptFormula('=A1', undefined)).toBeUndefined();
  });
});

test('a look goes to the grid and comes back', () => {
  const style = {
    bold: true, italic: true, fontSize: 9, color: '#ff0000', fill: '#00ff00', wrap: true, horizontal: 'center', vertical: 'top',
  } as const;
  expect(fromUniverStyle(toUniverStyle(style, 'General'))).toEqual(style);
  expect(fromUniverStyle(toUniverStyle(undefined, 'yyyy-mm-dd'))).toBeUndefined();
});

test('colours in the two spellings of the grid are the same colour', () => {
  expect(fromUniverStyle({ bg: { rgb: 'rgb(255, 0, 16)' } })).toEqual({ fill: '#ff0010' });
  expect(isSameStyle({ fill: '#FF0010' }, { fill: '#ff0010', bold: false })).toBe(true);
});
