/** Writing through the port: every host changes what it was asked to change and nothing else, and says so. */
import { describe, expect, it } from 'vitest';
import { HostError } from '../../core/index.ts';
import type { Edit } from '../../core/index.ts';
import { HOSTS } from './hosts.ts';
import { sheetId } from './whole-book.ts';
import { applyAndCompare, reasons, written } from './write-outcome.ts';
import { edits, HOSTILE_TEXTS, planBook, rowEdit } from './write-samples.ts';

describe.each(HOSTS)('writing in $name', ({ openHost, nature }) => {
  it('changes the cells asked for, and no other in the whole workbook', async () => {
    const book = planBook();
    const { applied, changed } = await applyAndCompare(book, await openHost(book), edits(book, [1, 2, 'draft', 'done'], [3, 2, null, true], [4, 2, 12.5, null]));
    expect(applied).toEqual(written(3));
    expect(changed).toEqual(['Plan!1,2', 'Plan!3,2', 'Plan!4,2']);
    const sheet = book.sheetNamed('Plan');
    expect([1, 3, 4].map((row) => sheet?.value(row, 2))).toEqual(['done', true, null]);
  });

  it('leaves a cell that somebody changed since, and says which', async () => {
    const book = planBook();
    const workbook = await openHost(book);
    book.sheetNamed('Plan')?.write(1, 2, { values: [['approved']] }, 'colleague');
    const { applied, changed } = await applyAndCompare(book, workbook, edits(book, [1, 2, 'draft', 'done'], [2, 2, 'draft', 'done']));
    expect(reasons(applied)).toEqual(['1,2 changed']);
    expect(applied).toMatchObject({ written: 1, unknown: [], fault: null });
    expect(changed).toEqual(['Plan!2,2']);
  });

  it('tells 12 from "12" and an empty cell from a blank one', async () => {
    const book = planBook();
    const sheet = book.sheetNamed('Plan');
    sheet?.write(1, 2, { values: [['12'], [' ']] }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), edits(book, [1, 2, 12, 'x'], [2, 2, null, 'x']));
    expect(reasons(applied)).toEqual(['1,2 changed', '2,2 changed']);
    expect(changed).toEqual([]);
  });

  it('writes the cells of one edit all or none', async () => {
    const book = planBook();
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [rowEdit(book, [1, 1, 'One', 'Uno'], [1, 2, 'other', 'done']), rowEdit(book, [2, 1, 'Two', 'Dos'], [2, 2, 'draft', 'done'])]);
    expect(reasons(applied)).toEqual(['1,1 changed', '1,2 changed']);
    expect(applied.written).toBe(2);
    expect(changed).toEqual(['Plan!2,1', 'Plan!2,2']);
  });

  it('takes the first of two edits of one cell', async () => {
    const book = planBook();
    const { applied } = await applyAndCompare(book, await openHost(book), edits(book, [1, 2, 'draft', 'first'], [1, 2, 'draft', 'second']));
    expect(reasons(applied)).toEqual(['1,2 changed']);
    expect(book.sheetNamed('Plan')?.value(1, 2)).toBe('first');
  });

  it('changes nothing the second time, and counts what is there already as written', async () => {
    const book = planBook();
    const workbook = await openHost(book);
    const list = [...edits(book, [1, 2, 'draft', 'done'], [3, 2, null, '=x'])];
    await workbook.apply(list);
    const count = book.changeCount;
    expect(await applyAndCompare(book, workbook, list)).toMatchObject({ applied: written(2), changed: [] });
    expect(book.changeCount).toBe(count);
  });

  it('never touches a formula, nor the result of one that spills, whatever it shows', async () => {
    const book = planBook();
    const sheet = book.sheetNamed('Plan');
    sheet?.write(1, 2, { values: [['draft']], formulas: [['="dra"&"ft"']] }, 'person');
    sheet?.write(1, 4, { values: [['a'], ['b'], [null]], formulas: [['=SORT(H1:H2)'], [undefined], [undefined]] }, 'person');
    book.stateOf(sheetId(book, 'Plan')).spills = [{ top: 1, left: 4, bottom: 2, right: 4 }];
    const list = edits(book, [1, 2, 'draft', 'done'], [1, 4, 'a', 'x'], [2, 4, 'b', 'x'], [3, 4, null, 'x']);
    const { applied, changed } = await applyAndCompare(book, await openHost(book), list);
    expect(reasons(applied)).toEqual(['1,2 formula', '1,4 formula', '2,4 formula', ...(nature.tellsSpills ? [] : ['3,4 formula'])]);
    expect(changed).toEqual(nature.tellsSpills ? ['Plan!3,4'] : []);
  });

  it('writes over a text that only looks like a formula', async () => {
    const book = planBook();
    book.sheetNamed('Plan')?.write(1, 2, { values: [['=1+1']] }, 'person');
    const { applied } = await applyAndCompare(book, await openHost(book), edits(book, [1, 2, '=1+1', 'done']));
    expect(applied).toEqual(written(1));
  });

  it('writes the first cell of a merged block and none that it covers', async () => {
    const book = planBook();
    const sheet = book.sheetNamed('Plan');
    sheet?.merge({ top: 1, left: 2, bottom: 2, right: 2 }, 'person');
    sheet?.merge({ top: 5, left: 0, bottom: 5, right: 3 }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), edits(book, [1, 2, 'draft', 'done'], [2, 2, null, 'done'], [5, 2, null, 'x'], [5, 3, null, 'x']));
    expect(reasons(applied)).toEqual(['2,2 merged', '5,2 merged', '5,3 merged']);
    expect(changed).toEqual(['Plan!1,2']);
  });

  it('never writes to a protected sheet, and writes to the others', async () => {
    const book = planBook();
    book.sheetNamed('Plan')?.setProtected(true, 'person');
    const notes: Edit = { kind: 'cells', sheet: sheetId(book, 'Notes'), writes: [{ row: 3, column: 3, expected: 'mine', value: 'ours' }] };
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [...edits(book, [1, 2, 'draft', 'done']), notes]);
    expect(reasons(applied)).toEqual(['1,2 protected']);
    expect(changed).toEqual(['Notes!3,3']);
  });

  it('says of a deleted sheet that it is gone', async () => {
    const book = planBook();
    const workbook = await openHost(book);
    const list = edits(book, [1, 2, 'draft', 'done'], [2, 2, 'draft', 'done']);
    book.deleteSheet(sheetId(book, 'Plan'), 'colleague');
    const { applied, changed } = await applyAndCompare(book, workbook, list);
    expect(reasons(applied)).toEqual(['1,2 sheet-missing', '2,2 sheet-missing']);
    expect(changed).toEqual([]);
  });

  it('writes to rows that a filter hides without misplacing anything', async () => {
    const book = planBook();
    const sheet = book.sheetNamed('Plan');
    sheet?.setFilter({ area: { top: 0, left: 0, bottom: 4, right: 2 }, criteria: new Map([[1, ['Two', 'Four']]]) }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), edits(book, [1, 2, 'draft', 'a'], [2, 2, 'draft', 'b'], [3, 2, null, 'c'], [4, 2, 12.5, 'd']));
    expect(applied).toEqual(written(4));
    expect(changed).toEqual(['Plan!1,2', 'Plan!2,2', 'Plan!3,2', 'Plan!4,2']);
  });

  it('refuses a workbook that is read-only before anything is written', async () => {
    const book = planBook();
    book.isReadOnly = true;
    const caught: unknown = await (await openHost(book)).apply(edits(book, [1, 2, 'draft', 'done'])).catch((error: unknown) => error);
    expect(caught instanceof HostError ? caught.fault : caught).toBe('read-only');
  });

  it('keeps every text a text, whatever it starts with or looks like', async () => {
    const book = planBook();
    const workbook = await openHost(book);
    const list = HOSTILE_TEXTS.map((text, row) => edits(book, [row + 10, 5, null, text])).flat();
    expect(await workbook.apply(list)).toEqual(written(HOSTILE_TEXTS.length));
    const sheet = book.sheetNamed('Plan');
    expect(HOSTILE_TEXTS.map((_, row) => sheet?.cell(row + 10, 5))).toEqual(HOSTILE_TEXTS.map((value) => ({ value })));
    const read = await workbook.read([{ sheet: sheetId(book, 'Plan'), firstRow: 10, rowCount: HOSTILE_TEXTS.length, columns: [5] }]);
    expect(read[0]?.[0]?.map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : cell))).toEqual(HOSTILE_TEXTS);
  });
});
