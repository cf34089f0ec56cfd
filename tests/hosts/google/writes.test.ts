/** What a script's writing makes of cells: texts are read as if typed. */
import { describe, expect, it } from 'vitest';
import { openScript } from './open-script.ts';

function typed(text: string, locale = 'en_US', format = 'General'): readonly unknown[] {
  const { go, sheet } = openScript([[{ value: null, format }]], { locale, currentYear: 2026 });
  go(`sheet.getRange(1, 1).setValue(${JSON.stringify(text)});`);
  return [sheet.value(0, 0), sheet.formula(0, 0) ?? null, sheet.format(0, 0)];
}

describe('a text put into a cell', () => {
  it.each([
    ['=A2', null, '=A2'],
    ['+1', 1, null],
    ['-2', -2, null],
    ['+B2', null, '=+B2'],
    ['1,250', 1250, null],
    ['TRUE', true, null],
    ['true', true, null],
    ['#N/A', { error: '#N/A' }, null],
    ["'=A2", '=A2', null],
    ["'", null, null],
    [' 7 ', 7, null],
    ['Post', 'Post', null],
    ['12/3 tomatoes', '12/3 tomatoes', null],
    ['@suivi', '@suivi', null],
    ['https://a.example/1', 'https://a.example/1', null],
    ['22 34', 2234, null],
    ['VRAI', 'VRAI', null],
    ['- une idée', { error: '#ERROR!' }, '=- une idée'],
    ['+promo', { error: '#NAME?' }, '=+promo'],
  ])('%s is read as typed', (text, value, formula) => {
    expect(typed(text).slice(0, 2)).toEqual([value, formula]);
  });

  it('is a date by the order of the spreadsheet’s place', () => {
    expect(typed('12/3')).toEqual([46_359, null, 'm/d']);
    expect(typed('12/3', 'fr_CA')).toEqual([46_093, null, 'd/m']);
    expect(typed('2026-03-12')[0]).toBe(46_093);
    expect(typed('March 2026')[0]).toBe(46_082);
    expect(typed('12 mars', 'fr_FR')[0]).toBe(46_093);
    expect(typed('10:30')).toEqual([0.4375, null, 'h:mm']);
  });

  it('is a number by the spreadsheet’s decimal mark', () => {
    expect(typed('1,5', 'fr_CA')[0]).toBe(1.5);
    expect(typed('1 250', 'fr_CA')[0]).toBe(1250);
    expect(typed('1.5', 'fr_CA')[0]).toBe('1.5');
    expect(typed('VRAI', 'fr_CA')[0]).toBe(true);
    expect(typed('50%')).toEqual([0.5, null, '0%']);
  });

  it('stays as it is where the cell is formatted as text, and in rich text', () => {
    for (const text of ['=A2', '12/3', "'x", '007']) expect(typed(text, 'en_US', '@')).toEqual([text, null, '@']);
    const { go, sheet } = openScript([[null, null]]);
    go(`const rich = (t) => SpreadsheetApp.newRichTextValue().setText(t).build();
        sheet.getRange('A1:B1').setRichTextValues([[rich('=A2'), rich("'12/3")]]);`);
    expect([sheet.value(0, 0), sheet.formula(0, 0), sheet.value(0, 1)]).toEqual(['=A2', undefined, "'12/3"]);
  });

  it('keeps the format that the cell has', () => {
    expect(typed('12/3', 'en_US', 'yyyy-mm-dd')).toEqual([46_359, null, 'yyyy-mm-dd']);
  });
});

describe('other values', () => {
  it('are dates by the spreadsheet’s zone, with a format of their own', () => {
    const { go, sheet } = openScript([], { timeZone: 'America/Toronto' });
    go('sheet.getRange(1, 1).setValue(new Date(Date.UTC(2026, 2, 12, 4, 0, 0)));');
    expect([sheet.value(0, 0), sheet.format(0, 0)]).toEqual([46_093, 'M/d/yyyy']);
  });

  it('empty a cell by null and by an empty text', () => {
    const { go, sheet } = openScript([['a', { value: 1, formula: '=1' }]]);
    go('sheet.getRange(1, 1, 1, 2).setValues([[null, ""]]);');
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.formula(0, 1)]).toEqual([null, null, undefined]);
  });

  it('are refused where they are too long', () => {
    expect(() => openScript().go('sheet.getRange(1, 1).setValue("x".repeat(50001));')).toThrow('maximum of 50000 characters');
  });

  it('reach rows that a filter hides', () => {
    const { go, sheet } = openScript([['Status'], ['done'], ['open']]);
    sheet.setFilter({ area: { top: 0, left: 0, bottom: 2, right: 0 }, criteria: new Map([[0, ['open']]]) }, 'person');
    go('sheet.getRange("A2:A3").setValues([["x"], ["y"]]);');
    expect([sheet.value(1, 0), sheet.value(2, 0)]).toEqual(['x', 'y']);
  });
});

describe('a formula that fills several cells', () => {
  const spilled = (): ReturnType<typeof openScript> => {
    const opened = openScript([[{ value: 'a', formula: '=SORT(B1:B3)' }], ['b'], ['c']]);
    opened.book.stateOf(opened.sheet.id).spills = [{ top: 0, left: 0, bottom: 2, right: 0 }];
    return opened;
  };

  it('has no room where a script writes into what it fills', () => {
    const { go, sheet } = spilled();
    expect(go('return sheet.getRange("A2").getFormula();')).toBe('');
    go('sheet.getRange("A2").setValue("x");');
    expect([sheet.value(0, 0), sheet.formula(0, 0), sheet.value(1, 0), sheet.value(2, 0)]).toEqual([{ error: '#REF!' }, '=SORT(B1:B3)', 'x', null]);
  });

  it('fills a cell again that a script empties', () => {
    const { go, sheet } = spilled();
    go('sheet.getRange("A2").setValue(""); sheet.getRange("A2:B2").clearContent();');
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(['a', 'b']);
  });

  it('is gone where it is written over itself', () => {
    const { go, sheet, book } = spilled();
    go('sheet.getRange("A1").setValue("x");');
    expect([sheet.formula(0, 0), sheet.value(0, 0), book.stateOf(sheet.id).spills]).toEqual([undefined, 'x', []]);
  });
});

describe('protected cells', () => {
  it('are not written where the sheet is protected, but for those that are free', () => {
    const { go, sheet } = openScript([['a', { value: 'b', style: { isUnlocked: true } }]]);
    sheet.setProtected(true, 'person');
    expect(() => go('sheet.getRange("A1").setValue("x");')).toThrow('You are trying to edit a protected cell or object.');
    go('sheet.getRange("B1").setValue("x");');
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['a', 'x']);
    expect(go('const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [p.canEdit(), p.getUnprotectedRanges()[0].getA1Notation()].join();')).toBe('false,B1');
  });

  it('may only warn, and then let scripts write', () => {
    const { go, host, sheet } = openScript([['a', 'b']]);
    host.protections.add({ sheet: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 }, isWarningOnly: true });
    host.protections.add({ sheet: sheet.id, area: { top: 0, left: 1, bottom: 0, right: 1 } });
    go('sheet.getRange("A1").setValue("x");');
    expect(() => go('sheet.getRange("A1:B1").clearContent();')).toThrow('protected cell');
    expect(go('return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => [p.getRange().getA1Notation(), p.isWarningOnly()]).join();')).toBe('A1,true,B1,false');
  });

  it('are all cells of a file that may only be read', () => {
    const { go, book } = openScript([['a']]);
    book.isReadOnly = true;
    expect(() => go('sheet.getRange("A1").setValue("x");')).toThrow('You do not have permission');
    expect(() => go('book.insertSheet("New");')).toThrow('You do not have permission');
  });
});
