/** Rows are written wherever they stand, what stands in the way is left alone, and what was hit all the same is told. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CellWrite, SkipReason } from '../../core/index.ts';
import { restoreEdits } from '../../core/edits/restore-edits.ts';
import { revertEdits } from '../../core/edits/revert-edits.ts';
import { applyEdits } from '../../sheets-addon/server/apply/apply-edits.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import type { GoogleHost } from '../hosts/google/google-host.ts';
import { calendarBook, idOf, markEdits, STATUS, TITLE, TRACKING } from './apply-samples.ts';
import { onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function columnOf(sheet: BookSheet, column: number): readonly unknown[] {
  return Array.from({ length: 7 }, (_, row) => sheet.value(row + 1, column));
}

const AREA = { top: 2, left: STATUS, bottom: 2, right: STATUS };
const LIST = { areas: [AREA], values: ['Approuvé', 'Publié'], isStrict: true };

const OBSTACLES: readonly (readonly [string, SkipReason, (sheet: BookSheet, host: GoogleHost) => void])[] = [
  ['a formula', 'formula', (sheet) => { sheet.write(2, STATUS, { values: [['Approuvé']], formulas: [['="Approuvé"']] }, 'person'); }],
  ['the result of a formula above it that fills the column', 'formula', (sheet) => { sheet.write(1, STATUS, { values: [['Approuvé']], formulas: [['=ARRAYFORMULA(IF(A2:A="","","Approuvé"))']] }, 'person'); }],
  ['the result of a formula left of it', 'formula', (sheet) => { sheet.write(2, TITLE, { values: [['Visite 1']], formulas: [['=SPLIT("Visite 1,Approuvé",",")']] }, 'person'); }],
  ['the result of a formula above and left of it', 'formula', (sheet) => { sheet.write(0, 0, { values: [['Date']], formulas: [['=IMPORTRANGE("x","A:D")']] }, 'person'); }],
  ['a merged block that covers it', 'merged', (sheet) => { sheet.merge({ ...AREA, top: 1 }, 'person'); sheet.write(2, STATUS, { values: [['Approuvé']] }, 'person'); }],
  ['a protected range', 'protected', (sheet, host) => { host.protections.add({ sheet: sheet.id, area: AREA }); }],
  ['a protected sheet', 'protected', (sheet, host) => { host.protections.add({ sheet: sheet.id }); }],
  ['a list that refuses the value', 'not-in-list', (sheet) => { sheet.setValidations([LIST], 'person'); }],
  ['another value by now', 'changed', (sheet) => { sheet.write(2, STATUS, { values: [['En attente']] }, 'colleague'); }],
];

const PASSABLE: readonly (readonly [string, (sheet: BookSheet, host: GoogleHost) => void])[] = [
  ['a list that lets other values through', (sheet) => { sheet.setValidations([{ ...LIST, isStrict: false }], 'person'); }],
  ['a list that offers the value', (sheet) => { sheet.setValidations([{ ...LIST, values: ['Programmé'] }], 'person'); }],
  ['a range that only warns', (sheet, host) => { host.protections.add({ sheet: sheet.id, area: AREA, isWarningOnly: true }); }],
  ['a protected sheet that leaves the cells free', (sheet, host) => { host.protections.add({ sheet: sheet.id, free: [{ top: 1, left: STATUS, bottom: 50, right: TRACKING }] }); }],
  ['a range that is protected from others', (sheet, host) => { host.protections.add({ sheet: sheet.id, area: AREA, canEdit: true }); }],
  ['a count above the headings', (sheet) => {
    sheet.insertRows(0, 2, 'person');
    sheet.write(0, STATUS, { values: [['Approuvé']], formulas: [['=UNIQUE(C4:C)']] }, 'person');
  }],
  ['a formula in each row of the column beside', (sheet) => { sheet.write(1, TITLE, { values: [['Visite 0'], ['Visite 1']], formulas: [['=INDEX(FILTER(H:H,H:H<>""),1)'], ['=INDEX(FILTER(H:H,H:H<>""),2)']] }, 'person'); }],
];

const one = (post: number): readonly [CellWrite] => [{ row: post + 1, column: STATUS, expected: 'Approuvé', value: 'Programmé' }];

describe('A cell at Google', () => {
  it.each(OBSTACLES)('is left alone where there is %s', (_, reason, stand) => {
    const { book, sheet } = calendarBook();
    const edits = markEdits(sheet, [1], one);
    stand(sheet, onGoogle(book));
    const before = [sheet.value(2, STATUS), sheet.formula(2, STATUS)];
    expect(applyEdits(edits)).toEqual({ written: 0, skipped: [{ cell: { sheet: idOf(sheet), row: 2, column: STATUS }, reason }], unknown: [], fault: null });
    expect([sheet.value(2, STATUS), sheet.formula(2, STATUS)]).toEqual(before);
  });

  it.each(PASSABLE)('is written in spite of %s', (_, stand) => {
    const { book, sheet } = calendarBook();
    const edits = markEdits(sheet, [1], one);
    stand(sheet, onGoogle(book));
    expect(applyEdits(edits)).toMatchObject({ written: 1, skipped: [], unknown: [] });
  });
});

describe('A row at Google', () => {
  it('is found again where it has moved to, and columns too', () => {
    const { book, sheet } = calendarBook();
    const edits = markEdits(sheet, [1, 4]);
    sheet.insertRows(0, 3, 'colleague');
    sheet.insertRows(6, 1, 'colleague');
    sheet.insertColumns(1, 1, 'colleague');
    onGoogle(book);
    expect(applyEdits(edits)).toMatchObject({ written: 4, skipped: [], unknown: [] });
    expect([5, 9].map((row) => [sheet.value(row, 2), sheet.value(row, 3), sheet.value(row, 4)])).toEqual([['Visite 1', 'Programmé', 'Programmé · 1'], ['Visite 4', 'Programmé', 'Programmé · 4']]);
  });

  it('that is there twice is left alone, and both are told; one that is gone is told', () => {
    const { book, sheet } = calendarBook();
    const edits = markEdits(sheet, [1, 2], one);
    sheet.write(4, 0, { values: [[46_351, 'Visite 1', 'Approuvé']] }, 'colleague');
    sheet.write(3, TITLE, { values: [['Autre']] }, 'colleague');
    onGoogle(book);
    expect(applyEdits(edits).skipped.map(({ reason, alike }) => [reason, alike?.map(({ row }) => row)])).toEqual([['row-twice', [2, 4]], ['row-gone', undefined]]);
  });

  it('that moves in the moment of writing is known again: who was hit is told, and comes back', () => {
    const { book, sheet } = calendarBook();
    sheet.write(5, TRACKING, { values: [['note de Léa']] }, 'person');
    const host = onGoogle(book);
    host.beforeCall = (member) => {
      if (!/\.setValues?$/.test(member)) return;
      host.beforeCall = null;
      sheet.deleteRows(1, 1, 'colleague');
    };
    const edits = markEdits(sheet, [3]);
    const applied = applyEdits(edits);
    expect(applied).toMatchObject({ written: 0, skipped: [{ reason: 'changed' }, { reason: 'changed' }], harmed: [{ cell: { row: 4, column: STATUS }, old: 'Approuvé', wrote: 'Programmé' }, { cell: { row: 4, column: TRACKING }, old: 'note de Léa' }] });
    applyEdits(restoreEdits(applied.harmed ?? []));
    expect([columnOf(sheet, STATUS).slice(0, 5), columnOf(sheet, TRACKING).slice(0, 5)]).toEqual([Array(5).fill('Approuvé'), [null, null, null, 'note de Léa', null]]);
  });

  it('is taken back, where it still holds what was written, and a second run changes nothing', () => {
    const { book, sheet } = calendarBook();
    onGoogle(book);
    const edits = markEdits(sheet, [0, 1, 2]);
    const applied = applyEdits(edits);
    const count = book.changeCount;
    expect(applyEdits(edits)).toMatchObject({ written: 6, skipped: [] });
    expect(book.changeCount).toBe(count);
    sheet.write(2, STATUS, { values: [['En attente']] }, 'colleague');
    applyEdits(revertEdits([{ edits, applied }], () => null));
    expect(columnOf(sheet, STATUS).slice(0, 3)).toEqual(['Approuvé', 'En attente', 'Approuvé']);
  });
});
