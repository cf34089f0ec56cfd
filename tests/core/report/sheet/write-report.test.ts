/** Writing a report: new, again, where its name is taken, where it may not be, and after a break-off. */
import { describe, expect, it } from 'vitest';
import { changedPlaces, wholeBook } from '../../../conformance/whole-book.ts';
import { writeReport } from '../../../../core/jobs/write-report.ts';
import type { ReportDocument } from '../../../../core/report/sheet/blocks.ts';
import { Book } from '../../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';
import { counted } from './counted-workbook.ts';
import { NAME, REPORT, rowOf, teamBook, type, UNFINISHED, valuesOf, withTasks, write } from './report-samples.ts';

describe('a report', () => {
  it('is written into a tab of its own, in one call where the workbook was seen, and nothing else changes', async () => {
    const book = teamBook();
    const before = wholeBook(book);
    const { workbook, calls } = counted(new MemoryWorkbook(book));
    const seen = await new MemoryWorkbook(book).outline();
    const written = await writeReport(workbook, REPORT, { seen, onEdited: 'ask' });
    expect(written).toMatchObject({ applied: { skipped: [], unknown: [], fault: null }, tab: NAME, isReplaced: false, edited: null, nameTaken: false });
    expect(calls).toEqual(['apply']);
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith(NAME))).toEqual(['tabs']);
    const [top] = valuesOf(book, NAME);
    expect(top?.[0]).toBe('Semaine 47');
    expect(top?.[7]).toMatch(/^Suivi · week 2026-W47 · [0-9a-f]{8} · 2( F\d+:\d+){2} · 30:[0-9a-f]{4}$/);
    const tab = book.sheetNamed(NAME);
    expect([tab?.charts.map(({ name }) => name), tab?.hasGridlines, tab?.page?.paper, tab?.frozen.rows]).toEqual([['Suivi charge', 'Suivi taux'], false, 'letter', 1]);
  });

  it('written twice leaves the same cells, and one tab', async () => {
    const book = teamBook();
    await write(book);
    const once = wholeBook(book);
    const { workbook, calls } = counted(new MemoryWorkbook(book));
    const again = await writeReport(workbook, REPORT, { onEdited: 'ask' });
    expect(again).toMatchObject({ tab: NAME, isReplaced: true, edited: null, nameTaken: false, applied: { skipped: [] } });
    expect(calls).toEqual(['outline', 'read', 'apply']);
    expect(changedPlaces(once, wholeBook(book))).toEqual([]);
  });

  it('that has come since the workbook was seen is made again in place, and asks where somebody has typed into it', async () => {
    const book = teamBook();
    const seen = await new MemoryWorkbook(book).outline();
    await write(book);
    const once = wholeBook(book);
    const again = await writeReport(new MemoryWorkbook(book), REPORT, { seen, onEdited: 'ask' });
    expect(again).toMatchObject({ tab: NAME, isReplaced: true, edited: null, nameTaken: false, applied: { skipped: [] } });
    expect(changedPlaces(once, wholeBook(book))).toEqual([]);
    type(book, 1, 0, 'Notre résumé');
    const asked = await writeReport(new MemoryWorkbook(book), REPORT, { seen, onEdited: 'ask' });
    expect([asked.tab, asked.isReplaced, asked.edited?.length]).toEqual([NAME, false, 1]);
    expect(book.sheets).toHaveLength(2);
  });

  it('gets the next free name where a tab of somebody’s has come since the workbook was seen', async () => {
    const book = teamBook();
    const seen = await new MemoryWorkbook(book).outline();
    book.addSheet(NAME).write(0, 0, { values: [['À nous']] }, 'person');
    const written = await writeReport(new MemoryWorkbook(book), REPORT, { seen, onEdited: 'ask' });
    expect(written).toMatchObject({ tab: `${NAME} 2`, isReplaced: false, nameTaken: true, applied: { skipped: [] } });
  });

  it('with other figures takes the place of the earlier one, also where somebody has renamed its tab', async () => {
    const book = teamBook();
    await write(book);
    book.renameSheet(book.sheetNamed(NAME)?.id ?? '', 'Lundi', 'person');
    const written = await write(book, withTasks([['Zoé', 9, 46_350, null, null]]));
    expect([written.tab, written.isReplaced]).toEqual(['Lundi', true]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Lundi']);
    expect([rowOf(book, 'Zoé', 'Lundi') > 0, rowOf(book, 'Anne', 'Lundi')]).toEqual([true, -1]);
  });

  it('of another week is another tab', async () => {
    const book = teamBook();
    await write(book);
    await write(book, { ...REPORT, key: 'week 2026-W48', name: 'Rapport 2026-S48', unfinished: 'autre' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', NAME, 'Rapport 2026-S48']);
  });

  it('in a book of the old Macintosh dates shows the same days', async () => {
    const document: ReportDocument = {
      ...REPORT, blocks: [{ kind: 'title', text: 'A', subtitle: '' }, { kind: 'table', id: 't', empty: '', columns: [{ heading: 'Jour', kind: 'date', at: 0, span: 1 }], rows: [[46_342]] }],
    };
    const old = new Book({ dateSystem: 1904 });
    old.addSheet('Plan');
    await write(old, document);
    expect(valuesOf(old, NAME).some(([cell]) => cell === 46_342 - 1_462)).toBe(true);
    expect((await write(old, document)).edited).toBeNull();
  });
});

describe('a report’s name', () => {
  it('that is somebody’s own is left to them', async () => {
    const book = teamBook();
    book.addSheet(NAME).write(0, 0, { values: [['mon rapport']] }, 'person');
    const before = wholeBook(book);
    expect(await write(book)).toMatchObject({ tab: `${NAME} 2`, nameTaken: true, isReplaced: false, applied: { skipped: [] } });
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith(`${NAME} 2`))).toEqual(['tabs']);
    expect(await write(book)).toMatchObject({ tab: `${NAME} 2`, nameTaken: false, isReplaced: true });
  });

  it('of the most that a tab takes stays within it', async () => {
    const book = teamBook();
    const name = 'Rapport de la semaine 2026-S47 !'.slice(0, 31);
    book.addSheet(name).write(0, 0, { values: [['mon rapport']] }, 'person');
    const { tab } = await write(book, { ...REPORT, name });
    expect([tab.length <= 31, tab.endsWith(' 2'), book.sheetNamed(tab)?.value(0, 0)]).toEqual([true, true, 'Semaine 47']);
  });

  it('that a tab of the old kind of sheet bears, which the outline shows empty, is found taken by the host', async () => {
    const book = teamBook();
    book.addSheet(NAME).write(3, 3, { styles: [[{ fill: '#ff0000' }]] }, 'person');
    expect(await write(book)).toMatchObject({ tab: `${NAME} 2`, nameTaken: true });
  });
});

describe('a report in a workbook', () => {
  it('whose structure is protected is not written, and the reason is told', async () => {
    const book = teamBook();
    book.isStructureProtected = true;
    expect((await write(book)).applied.skipped).toEqual([{ cell: null, reason: 'workbook-protected' }]);
    expect(book.sheets.length).toBe(1);
  });

  it('whose report is protected keeps it as it is', async () => {
    const book = teamBook();
    await write(book);
    book.sheetNamed(NAME)?.setProtected(true, 'person');
    const before = wholeBook(book);
    expect(await write(book, withTasks([]))).toMatchObject({ applied: { skipped: [{ cell: null, reason: 'protected' }] }, isReplaced: false });
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });
});

describe('a report that was left half made', () => {
  it('is made again in place, with the notes of the one that it was to replace', async () => {
    const book = teamBook();
    await write(book);
    type(book, rowOf(book, 'Anne'), 5, 'vue mardi');
    type(book, 0, 0, UNFINISHED);
    expect(await write(book, withTasks([['Anne', 8, 46_342, null, null]]))).toMatchObject({ tab: NAME, isReplaced: true, edited: null });
    expect([book.sheets.length, valuesOf(book, NAME)[0]?.[0], valuesOf(book, NAME)[rowOf(book, 'Anne')]?.[5]]).toEqual([2, 'Semaine 47', 'vue mardi']);
  });

  it('with nothing but its mark in A1 is made again in place', async () => {
    const book = teamBook();
    book.addSheet(NAME).write(0, 0, { values: [[UNFINISHED]] }, 'addin');
    expect(await write(book)).toMatchObject({ tab: NAME, edited: null });
    expect([book.sheets.length, rowOf(book, 'Anne') > 0]).toEqual([2, true]);
  });

  it('and into which somebody has typed is asked about', async () => {
    const book = teamBook();
    book.addSheet(NAME).write(0, 0, { values: [[UNFINISHED, null], [null, 'à moi']] }, 'person');
    expect((await write(book)).edited?.length).toBeGreaterThan(0);
    expect(book.sheetNamed(NAME)?.value(1, 1)).toBe('à moi');
  });
});
