/** Whoever looks on while an import is planned sees how far it is, and can end it until the first cell is written. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../core/host.ts';
import { writeResults } from '../../../core/pane/write-results.ts';
import type { PlanningWatch } from '../../../core/pane/write-results.ts';
import type { ResultsInput } from '../../../core/jobs/import-results.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { wholeBook } from '../../conformance/whole-book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { TODAY, exported, inputOf, lines, post, resultsBook } from '../jobs/results-book.ts';

const MANY = 3000;

function inputOfMany(workbook: Workbook): Promise<ResultsInput> {
  return inputOf(workbook, exported(Array.from({ length: MANY }, (_, at) => post(at + 10, { impressions: at + 1 }, { id: `1888${String(at).padStart(12, '0')}`, url: '', text: `Post ${at}` }))));
}

async function write(workbook: Workbook, input: ResultsInput, watch: PlanningWatch): Promise<unknown> {
  const asked = writeResults(input, watch);
  if (asked.kind !== 'part') throw new Error(asked.kind);
  return asked.act(workbook, {}, TODAY, async () => Promise.reject(new Error('not looked at')));
}

test('it is told how far it is, never backwards, and that it can’t be ended any more before anything is written', async () => {
  const workbook = new MemoryWorkbook(resultsBook(), 'en');
  const told: (number | null)[] = [];
  const watched: Workbook = { ...recordWrites(workbook).workbook, apply: (edits) => {
    expect(told.at(-1)).toBeNull();
    return workbook.apply(edits);
  } };
  // Pressed once it is too late, it ends nothing.
  await write(watched, await inputOfMany(workbook), { onShare: (share) => told.push(share), isCancelled: () => told.includes(null) });
  const shares = told.slice(0, told.indexOf(null)) as readonly number[];
  expect(shares.every((share, at) => share <= 1 && share >= (shares[at - 1] ?? 0))).toBe(true);
  expect(told.slice(told.indexOf(null)).every((share) => share === null)).toBe(true);
  expect((await lines(workbook)).length).toBe(MANY);
});

test('it is ended before anything is written, also by a press while the workbook is read', async () => {
  const book = resultsBook();
  const workbook = new MemoryWorkbook(book, 'en');
  const before = wholeBook(book);
  const input = await inputOfMany(workbook);
  await expect(write(workbook, input, { onShare: () => undefined, isCancelled: () => true })).rejects.toMatchObject({ fault: 'cancelled' });
  const few = { ...input, export: { ...input.export, rows: input.export.rows.slice(0, 1) }, matches: { ...input.matches, matched: [], unsure: [], new: [0] } };
  await expect(write(workbook, few, { onShare: () => undefined, isCancelled: () => true })).rejects.toMatchObject({ fault: 'cancelled' });
  expect(wholeBook(book)).toEqual(before);
});
