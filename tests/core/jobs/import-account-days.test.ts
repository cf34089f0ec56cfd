/** Days of an account whose file doesn't say which account it is. */
import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { TODAY, accountDay, bring, exported, lines, resultsBook } from './results-book.ts';

const days = (figures: readonly number[]): ReturnType<typeof exported> => exported(figures.map((impressions, offset) => ({ ...accountDay(offset, { impressions }), account: '' })), { account: '' });

describe('days that stand there already', () => {
  it('with other figures throughout are asked about, higher as they may be: the file may be of another account', async () => {
    const workbook = new MemoryWorkbook(resultsBook(), 'en');
    await bring(workbook, days([100, 200, 300, 400]));
    const before = await lines(workbook);
    const others = days([1100, 900, 800, 700]);
    expect((await bring(workbook, others, { today: TODAY + 1 })).plan.open).toEqual(['older']);
    expect(await lines(workbook)).toEqual(before);
    await bring(workbook, others, { today: TODAY + 1, older: 'keep' });
    expect(await lines(workbook)).toEqual(before);
    await bring(workbook, others, { today: TODAY + 1, older: 'take' });
    expect((await lines(workbook))[0]).toContain('impressions 1100');
  });

  it('of which a network has corrected one since, or that were not over when they were taken, are renewed without a question', async () => {
    const workbook = new MemoryWorkbook(resultsBook(), 'en');
    await bring(workbook, days([100, 200, 300, 400]), { today: TODAY - 15 });
    expect((await bring(workbook, days([110, 230, 340, 450]))).plan.open).toEqual([]);
    expect((await bring(workbook, days([110, 230, 340, 460]), { today: TODAY + 1 })).plan.open).toEqual([]);
    expect((await lines(workbook)).map((line) => Number(line.split(' ').at(-1)))).toEqual([110, 230, 340, 460]);
  });
});
