/** Columns and tabs that Suivi adds in Google Sheets: whole, once, and over nothing of anybody's. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../../sheets-addon/server/apply/apply-edits.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { calendarBook, columnEdit, TAB_EDIT, TAB_PLAN, TRACKING } from './apply-samples.ts';
import { onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const NEW = TRACKING + 1;
const OTHERS = { areas: [{ top: 1, left: 0, bottom: 9, right: 0 }], value: 'Urgent', fill: '#ff0000' };

function rulesOf(sheet: BookSheet): readonly string[] {
  return sheet.colours.map(({ value, isStart }) => (isStart === true ? `${value}…` : value));
}

describe('A column added at Google', () => {
  it('has its heading, cells, width, format, list and colours, is hidden, and others’ colours stay', () => {
    const { book, sheet } = calendarBook();
    sheet.setColours([OTHERS], 'person');
    onGoogle(book);
    expect(applyEdits([columnEdit(sheet, [0, 2])])).toEqual({ written: 3, skipped: [], unknown: [], fault: null });
    expect([0, 1, 2, 3].map((row) => sheet.value(row, NEW))).toEqual(['Suivi ID', 'S-0', null, 'S-2']);
    expect([sheet.format(1, NEW), sheet.hiddenColumns.has(NEW), sheet.validations.map(({ values, isStrict }) => [values, isStrict])]).toEqual(['@', true, [[['a', 'b'], false]]]);
    expect(rulesOf(sheet)).toEqual(['a', 'b…', 'Urgent']);
  });

  it('is there once however often it is asked for, and its empty cells are filled', () => {
    const { book, sheet } = calendarBook();
    onGoogle(book);
    applyEdits([columnEdit(sheet, [0])]);
    const [before, rules] = [wholeBook(book), rulesOf(sheet)];
    applyEdits([columnEdit(sheet, [0])]);
    expect([changedPlaces(before, wholeBook(book)), rulesOf(sheet)]).toEqual([[], rules]);
    expect(applyEdits([columnEdit(sheet, [0, 1])]).written).toBe(2);
    expect([sheet.value(2, NEW), sheet.value(0, NEW + 1)]).toEqual(['S-1', null]);
  });

  it('is taken in by the filter beside it, in which nothing is chosen', () => {
    const { book, sheet } = calendarBook();
    sheet.setFilter({ area: { top: 0, left: 0, bottom: 6, right: TRACKING }, criteria: new Map() }, 'person');
    onGoogle(book);
    expect(applyEdits([columnEdit(sheet, [0])])).toMatchObject({ written: 2, skipped: [] });
    expect(sheet.filter).toEqual({ area: { top: 0, left: 0, bottom: 6, right: NEW }, criteria: new Map() });
  });

  it('is refused beside a filter in which something is chosen, and the filter stays', () => {
    const { book, sheet } = calendarBook();
    const filter = { area: { top: 0, left: 0, bottom: 6, right: TRACKING }, criteria: new Map([[2, ['Approuvé']]]) };
    sheet.setFilter(filter, 'person');
    onGoogle(book);
    const before = wholeBook(book);
    expect(applyEdits([columnEdit(sheet, [0])])).toMatchObject({ written: 0, skipped: [{ cell: null, reason: 'filtered' }] });
    expect([changedPlaces(before, wholeBook(book)), sheet.filter]).toEqual([[], filter]);
  });

  it('leaves a filter alone in which somebody has chosen something since, and says so the next time', () => {
    const { book, sheet } = calendarBook();
    const area = { top: 0, left: 0, bottom: 6, right: TRACKING };
    sheet.setFilter({ area, criteria: new Map() }, 'person');
    const host = onGoogle(book);
    host.beforeCall = (member) => {
      if (!/\.setValues?$/.test(member)) return;
      host.beforeCall = null;
      sheet.setFilter({ area, criteria: new Map([[2, ['Approuvé']]]) }, 'colleague');
    };
    expect(applyEdits([columnEdit(sheet, [0])]).written).toBe(2);
    expect(sheet.filter).toEqual({ area, criteria: new Map([[2, ['Approuvé']]]) });
    expect(applyEdits([columnEdit(sheet, [0, 1])])).toMatchObject({ written: 0, skipped: [{ reason: 'filtered' }] });
  });

  it('that somebody types into in the moment before is left to them', () => {
    const { book, sheet } = calendarBook();
    const host = onGoogle(book);
    host.beforeCall = (member) => {
      if (member !== 'Sheet.setColumnWidth') return;
      host.beforeCall = null;
      sheet.write(1, NEW, { values: [['à moi']] }, 'colleague');
    };
    expect(applyEdits([columnEdit(sheet, [0, 1])]).skipped).toMatchObject([{ reason: 'changed' }]);
    expect(sheet.value(1, NEW)).toBe('à moi');
  });
});

describe('A tab made at Google', () => {
  it('is made once, hidden, and the person stays where they are', () => {
    const { book, sheet } = calendarBook();
    onGoogle(book);
    expect(applyEdits([TAB_EDIT])).toEqual({ written: 6, skipped: [], unknown: [], fault: null });
    const tab = book.sheetNamed('Suivi');
    expect([tab?.value(0, 0), tab?.value(1, 1), tab?.formula(1, 1), tab?.visibility, tab?.frozen.rows, tab?.format(1, 1)]).toEqual(['Réglage', '=fr', undefined, 'hidden', 1, '@']);
    expect([book.activeSheet, book.sheets.map(({ name }) => name)]).toEqual([sheet.id, ['Calendrier', 'Suivi']]);
    expect(applyEdits([TAB_EDIT])).toMatchObject({ written: 0, skipped: [{ cell: null, reason: 'name-taken' }] });
    expect(book.sheets.length).toBe(2);
  });

  it('that breaks off at any call is told, marked, and whole and single after the next try', () => {
    const whole = calendarBook().book;
    onGoogle(whole);
    applyEdits([TAB_EDIT]);
    vi.unstubAllGlobals();
    let half = 0;
    for (let nth = 1; nth < 120; nth += 1) {
      const { book } = calendarBook();
      const host = onGoogle(book);
      host.faults.plan('service-failed', null, nth);
      let told: unknown = null;
      try { told = applyEdits([TAB_EDIT]).fault; } catch (caught) { told = (caught as { readonly fault?: unknown }).fault; }
      host.faults.clear();
      const tab = book.sheetNamed('Suivi');
      const isWhole = tab?.value(0, 0) === TAB_PLAN.cells[0]?.[0];
      const places = changedPlaces(wholeBook(whole), wholeBook(book));
      expect([nth, tab === undefined || isWhole || tab.value(0, 0) === null || tab.value(0, 0) === TAB_PLAN.unfinished]).toEqual([nth, true]);
      if (!isWhole) {
        if (tab !== undefined) half += 1;
        expect([nth, told]).toEqual([nth, 'busy']);
        applyEdits([TAB_EDIT]);
        expect([nth, changedPlaces(wholeBook(whole), wholeBook(book))]).toEqual([nth, []]);
      } else if (told === null) expect([nth, places]).toEqual([nth, []]);
      vi.unstubAllGlobals();
    }
    expect(half).toBeGreaterThan(10);
  });
});
