/** A report that somebody has changed: nothing of theirs is written over without their word. */
import { describe, expect, it } from 'vitest';
import { changedPlaces, wholeBook } from '../../../conformance/whole-book.ts';
import { writeReport } from '../../../../core/jobs/write-report.ts';
import type { Workbook } from '../../../../core/host.ts';
import type { Book } from '../../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';
import { counted } from './counted-workbook.ts';
import { NAME, REPORT, rowOf, teamBook, type, valuesOf, withTasks, write } from './report-samples.ts';

describe('a report that somebody has typed into', () => {
  it('is left as it is until a person says so, and the cells are named', async () => {
    const book = teamBook();
    await write(book);
    const row = rowOf(book, 'Anne');
    type(book, row, 1, 99);
    const before = wholeBook(book);
    const written = await write(book);
    expect(written).toMatchObject({ tab: NAME, isReplaced: false, applied: { written: 0, skipped: [] } });
    expect(written.edited).toEqual([{ sheet: book.sheetNamed(NAME)?.id, row, column: 1 }]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it.each<readonly [what: string, change: (book: Book) => void]>([
    ['its title', (book) => type(book, 0, 0, 'Notre semaine')],
    ['a cell between its own', (book) => type(book, rowOf(book, 'Ordre du jour') + 1, 3, 'et aussi')],
    ['a row that came in', (book) => book.sheetNamed(NAME)?.insertRows(4, 1, 'person')],
    ['a row that went', (book) => book.sheetNamed(NAME)?.deleteRows(rowOf(book, 'Luc'), 1, 'person')],
    ['a column that came in', (book) => book.sheetNamed(NAME)?.insertColumns(2, 1, 'person')],
  ])('is known by %s', async (_what, change) => {
    const book = teamBook();
    await write(book);
    change(book);
    expect((await write(book)).edited).not.toBeNull();
  });

  it('is replaced on a person’s word', async () => {
    const book = teamBook();
    await write(book);
    const whole = wholeBook(book);
    type(book, rowOf(book, 'Anne'), 1, 99);
    const { edited } = await write(book);
    expect(await write(book, REPORT, { onEdited: 'replace', ...(edited === null ? {} : { confirmed: edited }) })).toMatchObject({ isReplaced: true, edited: null });
    expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
  });

  it('is asked about again where more has been typed since', async () => {
    const book = teamBook();
    await write(book);
    type(book, rowOf(book, 'Anne'), 1, 99);
    const { edited } = await write(book);
    type(book, rowOf(book, 'Luc'), 1, 98);
    const again = await write(book, REPORT, { onEdited: 'replace', confirmed: edited ?? [] });
    expect([again.edited?.length, again.applied.written]).toEqual([2, 0]);
  });

  it('stays beside the new one, which is the one made again the next time', async () => {
    const book = teamBook();
    await write(book);
    type(book, 0, 0, 'Notre semaine');
    expect(await write(book, REPORT, { onEdited: 'new-name' })).toMatchObject({ tab: `${NAME} 2`, isReplaced: false, nameTaken: false });
    expect(await write(book, withTasks([]))).toMatchObject({ tab: `${NAME} 2`, isReplaced: true, edited: null });
    expect([book.sheets.length, valuesOf(book, NAME)[0]?.[0]]).toEqual([3, 'Notre semaine']);
  });

  it('with a formula keeps it, whatever it comes to', async () => {
    const book = teamBook();
    await write(book);
    const row = rowOf(book, 'Anne');
    book.sheetNamed(NAME)?.write(row, 1, { values: [[3]], formulas: [['=1+2']] }, 'person');
    const before = wholeBook(book);
    expect(await write(book)).toMatchObject({ applied: { written: 0, skipped: [{ cell: null, reason: 'formula' }] }, edited: [], isReplaced: false });
    expect(await write(book, REPORT, { onEdited: 'replace' })).toMatchObject({ applied: { written: 0 }, edited: [] });
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
    expect(await write(book, REPORT, { onEdited: 'new-name' })).toMatchObject({ applied: { skipped: [] }, tab: `${NAME} 2`, edited: null, nameTaken: false, isReplaced: false });
  });

  it('with a chart of somebody’s stays as it is', async () => {
    const book = teamBook();
    await write(book);
    const tab = book.sheetNamed(NAME);
    tab?.setCharts([...tab.charts, { name: 'Chart 1', type: 'line', title: 'Ours', series: [] }], 'person');
    const before = wholeBook(book);
    expect(await write(book)).toMatchObject({ applied: { skipped: [{ cell: null, reason: 'changed' }] }, isReplaced: false, edited: [] });
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
    expect(await write(book, REPORT, { onEdited: 'new-name' })).toMatchObject({ applied: { skipped: [] }, tab: `${NAME} 2`, edited: null });
    expect(tab?.charts).toHaveLength(3);
  });

  it('by nobody, but changed between the look and the write, is left alone', async () => {
    const book = teamBook();
    await write(book);
    const memory = new MemoryWorkbook(book);
    let times = 0;
    const { workbook } = counted(memory);
    const late: Workbook = { ...workbook, apply: (edits) => { if (times++ === 0) type(book, 0, 0, 'Notre semaine'); return memory.apply(edits); } };
    const written = await writeReport(late, REPORT, { onEdited: 'ask' });
    expect([written.edited !== null, valuesOf(book, NAME)[0]?.[0]]).toEqual([true, 'Notre semaine']);
  });
});

