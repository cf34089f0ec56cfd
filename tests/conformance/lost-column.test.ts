/** Taking back what was written to several columns of a row, one of which somebody has deleted since. */
import { describe, expect, it } from 'vitest';
import { revertWrites } from '../../core/jobs/revert-writes.ts';
import type { CellsEdit } from '../../core/index.ts';
import { anchor, calendarBook, CHANNEL, postRow, STATUS } from './excel-anchored-samples.ts';
import { HOSTS } from './hosts.ts';

describe.each(HOSTS)('an edit of two columns in $name', ({ openHost }) => {
  it('is taken back in the one that is left', async () => {
    const { book, plan } = calendarBook();
    const workbook = await openHost(book);
    const table = anchor(book);
    const row = postRow(0);
    const key = table.keys.map((column) => plan.value(row, column));
    const both: CellsEdit = {
      kind: 'cells', sheet: table.sheet, row: { table, key },
      writes: [{ row, column: CHANNEL, expected: 'Facebook', value: 'LinkedIn' }, { row, column: STATUS, expected: 'À faire', value: 'Publié' }],
    };
    const applied = await workbook.apply([both]);
    expect(applied.written).toBe(2);
    plan.deleteColumns(CHANNEL, 1, 'colleague');
    const reverted = await revertWrites(workbook, [{ edits: [both], applied }]);
    expect([plan.value(row, STATUS - 1), reverted.written, reverted.skipped.map(({ cell, reason }) => [cell?.column, reason])]).toEqual(['À faire', 1, [[CHANNEL, 'column-gone']]]);
  });

  it('is not made at all where one is gone before', async () => {
    const { book, plan } = calendarBook();
    const table = anchor(book);
    const row = postRow(0);
    const key = table.keys.map((column) => plan.value(row, column));
    plan.deleteColumns(CHANNEL, 1, 'colleague');
    const applied = await (await openHost(book)).apply([{
      kind: 'cells', sheet: table.sheet, row: { table, key },
      writes: [{ row, column: CHANNEL, expected: 'Facebook', value: 'LinkedIn' }, { row, column: STATUS, expected: 'À faire', value: 'Publié' }],
    }]);
    expect([applied.written, plan.value(row, STATUS - 1)]).toEqual([0, 'À faire']);
  });
});
