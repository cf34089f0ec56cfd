/** Showing cells one after another: what the host is asked, in which order. */
import { describe, expect, test, vi } from 'vitest';
import { HostError } from '../../../core/host.ts';
import type { Workbook } from '../../../core/host.ts';
import { createRevealQueue } from '../../../core/pane/reveal-queue.ts';
import type { RevealQueue } from '../../../core/pane/reveal-queue.ts';
import type { CellRef } from '../../../core/table/cell-ref.ts';

function cell(row: number): CellRef {
  return { sheet: '0', row, column: 0 };
}

/** A host that answers only when told to. */
function slowHost(tellsWhere: boolean): { readonly asked: number[]; readonly answer: (error?: Error) => Promise<void>; readonly workbook: Workbook } {
  const asked: number[] = [];
  let settle: ((error?: Error) => void) | null = null;
  const workbook: Workbook = {
    info: { host: 'memory', language: 'en' },
    outline: () => Promise.reject(new HostError('not-supported')),
    read: () => Promise.reject(new HostError('not-supported')),
    apply: () => Promise.reject(new HostError('not-supported')),
    watch: () => Promise.reject(new HostError('not-supported')),
    reveal: ({ row }) => {
      asked.push(row);
      return new Promise((resolve, reject) => {
        settle = (error) => (error === undefined ? resolve() : reject(error));
      });
    },
    activeCell: () => Promise.resolve(tellsWhere ? cell(100) : null),
    selectedRows: () => Promise.resolve(null),
    lists: (cells) => Promise.resolve(cells.map(() => null)),
  };
  return {
    asked,
    workbook,
    answer: async (error) => {
      await vi.waitFor(() => expect(settle).not.toBeNull());
      const answer = settle;
      settle = null;
      answer?.(error);
      await Promise.resolve();
    },
  };
}

function queueOf(workbook: Workbook, faults: string[] = []): RevealQueue {
  return createRevealQueue(workbook, { onShown: () => undefined, onFault: ({ fault }) => faults.push(fault), onBug: (error) => faults.push(String(error)) });
}

describe('while the host is slow', () => {
  test('of the cells asked for meanwhile only the last is shown', async () => {
    const host = slowHost(false);
    const queue = queueOf(host.workbook);
    queue.now(cell(1));
    await vi.waitFor(() => expect(host.asked).toEqual([1]));
    queue.now(cell(2));
    queue.now(cell(3));
    await host.answer();
    await vi.waitFor(() => expect(host.asked).toEqual([1, 3]));
  });

  test('a cell that fails is told and does not hold up the next', async () => {
    const host = slowHost(false);
    const faults: string[] = [];
    const queue = queueOf(host.workbook, faults);
    queue.now(cell(1));
    await vi.waitFor(() => expect(host.asked).toEqual([1]));
    queue.now(cell(2));
    await host.answer(new HostError('sheet-missing'));
    await vi.waitFor(() => expect(host.asked).toEqual([1, 2]));
    expect(faults).toEqual(['sheet-missing']);
  });

  test('what is no HostError is told as a bug', async () => {
    const host = slowHost(false);
    const faults: string[] = [];
    queueOf(host.workbook, faults).now(cell(1));
    await host.answer(new TypeError('no such thing'));
    await vi.waitFor(() => expect(faults).toEqual(['TypeError: no such thing']));
  });
});

test('the way back leads to where the person was before the first cell', async () => {
  const host = slowHost(true);
  const queue = queueOf(host.workbook);
  queue.now(cell(1));
  await host.answer();
  queue.now(cell(2));
  await host.answer();
  queue.back();
  await vi.waitFor(() => expect(host.asked).toEqual([1, 2, 100]));
});

test('where the host can’t tell where the person was, the way back asks nothing of it', async () => {
  const host = slowHost(false);
  const queue = queueOf(host.workbook);
  queue.now(cell(1));
  await host.answer();
  queue.back();
  await Promise.resolve();
  expect(host.asked).toEqual([1]);
});
