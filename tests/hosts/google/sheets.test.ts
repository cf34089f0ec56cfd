/** Sheets as a whole: names, what is hidden, filters, lists, colours, selections. */
import { describe, expect, it } from 'vitest';
import { openScript } from './open-script.ts';

describe('sheets', () => {
  it('have numbers, the first being 0, and are found by name or number', () => {
    const { go, book } = openScript();
    book.addSheet('Lists');
    expect(go('const [a, b] = book.getSheets(); return [a.getSheetId(), b.getSheetId() > 1000, book.getSheetById(b.getSheetId()).getName(), book.getSheetByName("No")].join();')).toBe('0,true,Lists,');
  });

  it('are put in at a place, and the new one is the active one', () => {
    const { go, book } = openScript();
    book.addSheet('Lists');
    go('book.insertSheet("Suivi", 2); book.insertSheet("First", 0);');
    expect(book.sheets.map(({ name }) => name)).toEqual(['First', 'Calendar', 'Lists', 'Suivi']);
    expect(go('return book.getActiveSheet().getName();')).toBe('First');
    expect(() => go('book.insertSheet("lists");')).toThrow('A sheet with the name "lists" already exists. Please enter another name.');
  });

  it('are kept from change where the structure is protected', () => {
    const { go, book } = openScript();
    book.isStructureProtected = true;
    expect(() => go('book.insertSheet("New");')).toThrow('protected cell or object');
    expect(() => go('sheet.setName("New");')).toThrow('protected cell or object');
  });

  it('can be hidden but for the last, and hidden ones are not gone to', () => {
    const { go, book } = openScript();
    expect(() => go('sheet.hideSheet();')).toThrow("You can't hide all the sheets in a document.");
    book.addSheet('Lists');
    go('sheet.hideSheet();');
    expect(go('return [sheet.isSheetHidden(), book.getActiveSheet().getName()].join();')).toBe('true,Lists');
    expect(() => go('sheet.getRange("A1").activate();')).toThrow('hidden sheet');
  });

  it('that are gone say so', () => {
    const { go, host, book, sheet } = openScript([['a']]);
    book.addSheet('Lists');
    host.beforeCall = (member) => { if (member === 'Range.getValue') book.deleteSheet(sheet.id, 'colleague'); };
    expect(() => go('sheet.getRange("A1").getValue();')).toThrow('Sheet 0 not found');
  });
});

describe('filters and hidden lines', () => {
  it('say which rows show, and what each column hides as it is shown', () => {
    const { go, sheet } = openScript([['Day', 'Status'], [{ value: 46_000, format: 'yyyy-mm-dd' }, 'done'], [{ value: 46_001, format: 'yyyy-mm-dd' }, 'open'], ['x', 'open']]);
    sheet.setFilter({ area: { top: 0, left: 0, bottom: 3, right: 1 }, criteria: new Map([[0, ['46001', 'x']]]) }, 'person');
    sheet.setRowsHidden(3, 1, true, 'person');
    expect(go('return [2, 3, 4].map((row) => [sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)].join("/")).join();')).toBe('true/false,false/false,false/true');
    expect(go('const f = sheet.getFilter(); return [f.getRange().getA1Notation(), f.getColumnFilterCriteria(1).getHiddenValues(), f.getColumnFilterCriteria(2)].join();')).toBe('A1:B4,2025-12-09,');
  });

  it('are one a sheet', () => {
    const { go, sheet } = openScript([['a'], ['b']]);
    go('sheet.getRange("A1:A2").createFilter();');
    expect(() => go('sheet.getRange("A1:A2").createFilter();')).toThrow("You can't create a filter in a sheet that already has a filter.");
    go('sheet.getFilter().remove();');
    expect(sheet.filter).toBeNull();
  });
});

describe('lists and colours', () => {
  const RULE = 'const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).setAllowInvalid(false).build();';

  it('are drop-down lists, put where there were others', () => {
    const { go, sheet } = openScript();
    go(`${RULE} sheet.getRange("B1:B9").setDataValidation(rule); sheet.getRange("B3").setDataValidation(null);`);
    expect(sheet.validations.flatMap(({ areas }) => areas).map(({ top, bottom }) => [top, bottom])).toEqual([[0, 1], [3, 8]]);
    expect(go('return sheet.getRange("B2:B4").getDataValidations().map(([r]) => (r === null ? "" : [r.getCriteriaType(), r.getCriteriaValues()[0], r.getAllowInvalid()].join("/"))).join();'))
      .toBe('VALUE_IN_LIST/a,b/false,,VALUE_IN_LIST/a,b/false');
  });

  it('name the enumeration’s own values', () => {
    const { go } = openScript();
    expect(go(`${RULE} return rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;`)).toBe(true);
    expect(() => go('return SpreadsheetApp.DataValidationCriteria.VALUE_IN_LISTS;')).toThrow('DataValidationCriteria.VALUE_IN_LISTS is not answered by the stand-in');
  });

  it('of conditional formats are all replaced at once', () => {
    const { go, sheet } = openScript();
    sheet.setColours([{ areas: [{ top: 0, left: 0, bottom: 9, right: 0 }], value: 'kept', fill: '#ff0000' }], 'person');
    const rule = (text: string, when: string): string => `SpreadsheetApp.newConditionalFormatRule().${when}("${text}").setBackground("#00ff00").setRanges([sheet.getRange("B1:B9")]).build()`;
    go(`sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ${rule('new', 'whenTextEqualTo')}, ${rule('begins', 'whenTextStartsWith')}, ${rule('=1', 'whenFormulaSatisfied')}]);`);
    expect(go('return sheet.getConditionalFormatRules().map((r) => r.getBooleanCondition().getCriteriaValues()[0]).sort().join();')).toBe('=1,begins,kept,new');
    go('sheet.setConditionalFormatRules([]);');
    expect([sheet.colours, go('return sheet.getConditionalFormatRules().length;')]).toEqual([[], 0]);
  });
});

describe('what is selected', () => {
  it('is told as ranges within the grid', () => {
    const { go, book, sheet } = openScript([['a']]);
    book.select(sheet.id, { top: 0, left: 1, bottom: 1_048_575, right: 1 }, 'person', [{ top: 4, left: 0, bottom: 5, right: 0 }]);
    expect(go('return [book.getActiveRange().getA1Notation(), book.getActiveRangeList().getRanges().length, sheet.getCurrentCell().getA1Notation()].join();')).toBe('B1:B1000,2,A5');
    go('sheet.setActiveRange(sheet.getRange("C3"));');
    expect(book.selection.area).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  });
});
