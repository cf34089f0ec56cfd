/** Columns that Suivi adds to a team's table: every host puts them right of it, whole, once, and over nothing of anybody's. */
import { describe, expect, it } from 'vitest';
import { openBook } from '../hosts/book/open-book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { calendarBook, COLUMN_PLAN, HEADER_ROW, newColumn, STATUS, statuses, TITLE } from './excel-anchored-samples.ts';
import { HOSTS, openExcel } from './hosts.ts';
import { applyAndCompare, reasons, written } from './write-outcome.ts';

const NEW = STATUS + 1;
const BODY = { top: HEADER_ROW + 1, left: NEW, bottom: HEADER_ROW + 1_000, right: NEW };

describe.each(HOSTS)('a column added in $name', ({ openHost, nature }) => {
  const body = { ...BODY, bottom: Math.min(BODY.bottom, nature.newRows - 1) };

  it('has its heading, format, list, colours and width, and words for some rows', async () => {
    const { book, plan } = calendarBook();
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newColumn(book, [0, 3])]);
    expect(applied).toEqual(written(3));
    expect(changed.filter((place) => !place.startsWith('Plan'))).toEqual([]);
    expect(plan.value(HEADER_ROW, NEW)).toBe('Suivi');
    expect(statuses(plan, TITLE, NEW)).toEqual({ Un: 'À faire', Deux: null, Trois: null, Quatre: 'À faire' });
    expect([plan.format(BODY.top, NEW), plan.format(body.bottom, NEW), plan.format(HEADER_ROW, NEW)]).toEqual(['@', '@', 'General']);
    expect(plan.validations).toEqual([{ areas: [body], values: ['À faire', 'Publié'], isStrict: false }]);
    expect(plan.colours).toEqual(COLUMN_PLAN.colours.map(({ text, ...colour }) => ({ areas: [body], ...colour, color: text })));
    expect(Math.round(plan.columnWidths.get(NEW) ?? 0)).toBe(14);
    expect([plan.hiddenColumns.size, plan.frozen, plan.filter]).toEqual([0, { rows: 0, columns: 0 }, null]);
  });

  it('is hidden where it is to be', async () => {
    const { book, plan } = calendarBook();
    await (await openHost(book)).apply([newColumn(book, [0], { isHidden: true, colours: [] })]);
    expect([...plan.hiddenColumns]).toEqual([NEW]);
    expect(plan.value(HEADER_ROW + 1, NEW)).toBe('À faire');
  });

  it('comes once: where it is there, its empty cells alone are filled', async () => {
    const { book, plan } = calendarBook();
    const workbook = await openHost(book);
    await workbook.apply([newColumn(book, [0])]);
    plan.write(HEADER_ROW + 2, NEW, { values: [['Publié']] }, 'colleague');
    const { applied, changed } = await applyAndCompare(book, workbook, [newColumn(book, [0, 1, 2])]);
    expect([applied.written, changed]).toEqual([2, ['Plan!4,4']]);
    expect(applied.skipped.map(({ reason }) => reason)).toEqual(['changed']);
  });

  it('follows its rows and columns when they have moved', async () => {
    const { book, plan } = calendarBook();
    const workbook = await openHost(book);
    const edit = newColumn(book, [0, 3]);
    plan.insertRows(0, 1, 'colleague');
    plan.insertColumns(0, 1, 'colleague');
    plan.deleteRows(4, 1, 'colleague');
    expect((await workbook.apply([edit])).written).toBe(3);
    expect(plan.value(HEADER_ROW + 1, NEW + 1)).toBe('Suivi');
    expect(statuses(plan, TITLE + 1, NEW + 1, HEADER_ROW + 1)).toEqual({ Un: 'À faire', Trois: null, Quatre: 'À faire' });
  });

  it('is refused where something stands beside the table, since a sort would leave it behind farther right', async () => {
    const { book, plan } = calendarBook();
    plan.write(4, NEW, { values: [['note']] }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newColumn(book, [0])]);
    expect([applied.written, applied.skipped, changed]).toEqual([0, [{ cell: null, reason: 'no-room', inTheWay: { sheet: plan.id, row: 4, column: NEW } }], []]);
  });

  it('is refused where cells beside the table are merged', async () => {
    const { book, plan } = calendarBook();
    plan.merge({ top: 8, left: NEW, bottom: 9, right: NEW + 1 }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newColumn(book, [0])]);
    expect([applied.skipped.map(({ reason, inTheWay }) => [reason, inTheWay?.column]), changed]).toEqual([[['no-room', NEW]], []]);
  });

  it('goes next to the last of the headings, whoever has added those', async () => {
    const { book, plan } = calendarBook();
    plan.write(HEADER_ROW, NEW, { values: [['Légende', 'Notes']] }, 'person');
    expect((await (await openHost(book)).apply([newColumn(book, [0])])).written).toBe(2);
    expect(plan.value(HEADER_ROW, NEW + 2)).toBe('Suivi');
  });

  it('goes under a title that reaches over it', async () => {
    const { book, plan } = calendarBook();
    plan.merge({ top: 0, left: 0, bottom: 0, right: NEW + 3 }, 'person');
    expect((await (await openHost(book)).apply([newColumn(book, [0])])).written).toBe(2);
    expect(plan.value(HEADER_ROW, NEW)).toBe('Suivi');
  });

  it('is two columns where two are asked for', async () => {
    const { book, plan } = calendarBook();
    const applied = await (await openHost(book)).apply([newColumn(book, [0]), newColumn(book, [1], { heading: 'Suivi ID' })]);
    expect([applied.written, plan.value(HEADER_ROW, NEW), plan.value(HEADER_ROW, NEW + 1)]).toEqual([4, 'Suivi', 'Suivi ID']);
    expect([statuses(plan, TITLE, NEW)['Un'], statuses(plan, TITLE, NEW + 1)['Deux']]).toEqual(['À faire', 'À faire']);
  });

  it('is refused on a protected sheet, whole', async () => {
    const { book, plan } = calendarBook();
    plan.setProtected(true, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newColumn(book, [0])]);
    expect([applied.written, reasons(applied), changed]).toEqual([0, ['tab protected'], []]);
  });

  it('keeps its colours, list and unlocked cells when it is saved', async () => {
    const { book, plan } = calendarBook();
    await (await openHost(book)).apply([newColumn(book, [0])]);
    plan.write(3, NEW, { styles: [[{ isUnlocked: true }]] }, 'person');
    const saved = (await openBook(await saveBook(book), 'saved.xlsx')).sheetNamed('Plan');
    expect(saved?.colours.map(({ source: _, ...colours }) => colours)).toEqual(plan.colours);
    expect(saved?.validations.map(({ source: _, ...list }) => list)).toEqual(plan.validations);
    expect([saved?.isLocked(3, NEW), saved?.isLocked(2, NEW)]).toEqual([false, true]);
  });
});

describe.each(HOSTS)('the colours of a column added in $name', ({ openHost }) => {
  const LOOK = { fill: '#dff6dd', text: '#0e700e' };
  const STARTS = ['En révision', 'En révision finale', 'Fait "vu"'].map((value) => ({ value, isStart: true as const, ...LOOK }));

  it('put the longer of two starts first, and a whole text before any', async () => {
    const { book, plan } = calendarBook();
    await (await openHost(book)).apply([newColumn(book, [0], { colours: [...STARTS, { value: 'Fait', ...LOOK }] })]);
    const ranked = [['Fait', false], ['En révision finale', true], ['En révision', true], ['Fait "vu"', true]];
    expect(plan.colours.map(({ value, isStart = false }) => [value, isStart])).toEqual(ranked);
    const saved = (await openBook(await saveBook(book), 'saved.xlsx')).sheetNamed('Plan');
    expect(saved?.colours.map(({ value, isStart = false }) => [value, isStart])).toEqual(ranked);
  });
});

describe('a column added in Excel', () => {
  it('becomes part of the Excel table that ends left of it, however long that is by then', async () => {
    const { book, plan } = calendarBook();
    plan.addTable({ name: 'Publications', area: { top: HEADER_ROW, left: 0, bottom: 5, right: STATUS } }, 'person');
    const { office, workbook } = openExcel(book);
    const applied = await workbook.apply([newColumn(book, [0]), newColumn(book, [0], { heading: 'Suivi ID' })]);
    expect([applied.written, office.host.syncCount]).toEqual([4, 4]);
    expect(plan.tables[0]?.area).toEqual({ top: HEADER_ROW, left: 0, bottom: 5, right: STATUS + 2 });
    expect([plan.value(HEADER_ROW, NEW), plan.value(HEADER_ROW, NEW + 1)]).toEqual(['Suivi', 'Suivi ID']);
    expect(office.host.notAnswered).toEqual([]);
  });

  it('leaves a table that ends elsewhere as it is', async () => {
    const { book, plan } = calendarBook();
    plan.addTable({ name: 'Notes', area: { top: 9, left: 0, bottom: 11, right: STATUS } }, 'person');
    await openExcel(book).workbook.apply([newColumn(book)]);
    expect(plan.tables[0]?.area).toEqual({ top: 9, left: 0, bottom: 11, right: STATUS });
  });
});
