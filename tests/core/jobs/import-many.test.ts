/** An import of many rows lets others have their turn while it is worked out, and may be ended until something is written. */
import { describe, expect, it } from 'vitest';
import type { NetworkExport } from '../../../core/exchange/exports/network-export.ts';
import type { DoSteps } from '../../../core/exchange/steps.ts';
import { HostError } from '../../../core/host.ts';
import type { Workbook } from '../../../core/host.ts';
import { importResults } from '../../../core/jobs/import-results.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { wholeBook } from '../../conformance/whole-book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { exported, inputOf, lines, post, resultsBook } from './results-book.ts';

describe('an import of many rows', () => {
  const MANY = 600;
  const exportOf = (factor: number): NetworkExport => exported(Array.from({ length: MANY }, (_, at) =>
    post(at + 10, { impressions: (at + 1) * factor }, { id: `1888${String(at).padStart(12, '0')}`, url: '', text: `Post ${at}` })));

  it('is worked out by and by before anything is written, and comes to the same', async () => {
    const [workbook, other] = [new MemoryWorkbook(resultsBook(), 'en'), new MemoryWorkbook(resultsBook(), 'en')];
    let pauses = 0;
    let atWork = false;
    const doSteps: DoSteps = async (steps) => {
      for (atWork = true; ; pauses += 1) {
        const step = steps.next();
        atWork = step.done !== true;
        if (step.done === true) return step.value;
        await Promise.resolve();
      }
    };
    const watched: Workbook = { ...recordWrites(workbook).workbook, apply: async (edits) => {
      expect(atWork).toBe(false);
      return workbook.apply(edits);
    } };
    for (const factor of [1, 2]) {
      pauses = 0;
      const applied = await importResults(watched, await inputOf(workbook, exportOf(factor)), doSteps);
      expect([applied.added, applied.renewed, applied.fault]).toEqual(factor === 1 ? [MANY, 0, null] : [0, MANY, null]);
      // Of making the rows alone.
      expect(pauses).toBeGreaterThan(MANY / 64);
      await importResults(other, await inputOf(other, exportOf(factor)));
      expect(await lines(workbook)).toEqual(await lines(other));
    }
  });

  it('writes nothing where it is ended before', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    const before = wholeBook(book);
    const input = await inputOf(workbook, exportOf(1));
    await expect(importResults(workbook, input, async () => Promise.reject(new HostError('cancelled')))).rejects.toMatchObject({ fault: 'cancelled' });
    expect(wholeBook(book)).toEqual(before);
  });
});
