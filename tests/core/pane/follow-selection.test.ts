/** Following the grid's selection while a panel depends on it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '../../../core/host.ts';
import type { Workbook } from '../../../core/host.ts';
import { followSelection } from '../../../core/pane/follow-selection.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

const page = { visibilityState: 'visible' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Following {
  readonly select: (row: number) => void;
  /** Tells how often something else was selected, once it has rested. */
  readonly told: () => Promise<number>;
  readonly stop: () => void;
  readonly bugs: readonly unknown[];
  readonly looks: () => number;
  readonly fail: (error: unknown) => void;
}

function follow(tells: boolean): Following {
  const book = new Book();
  const { id } = book.addSheet('A');
  book.sheet(id)?.write(0, 0, { values: Array.from({ length: 9 }, (_, row) => [row]) }, 'person');
  const memory = new MemoryWorkbook(book);
  let [looks, count] = [0, 0];
  let failure: unknown = null;
  const workbook: Workbook = {
    info: memory.info, outline: () => memory.outline(), read: (requests) => memory.read(requests), reveal: (cell) => memory.reveal(cell), activeCell: () => memory.activeCell(),
    lists: (cells) => memory.lists(cells), apply: (edits) => memory.apply(edits), watch: (listener) => memory.watch(listener),
    selectedRows: () => {
      looks += 1;
      return failure === null ? memory.selectedRows() : Promise.reject(failure as Error);
    },
    ...(tells ? { watchSelection: (listener) => (failure === null ? memory.watchSelection(listener) : Promise.reject(failure as Error)) } : {}),
  };
  const bugs: unknown[] = [];
  const started = { stop: (): void => undefined };
  const begin = (): void => {
    started.stop = followSelection(workbook, () => (count += 1), (error) => bugs.push(error));
  };
  queueMicrotask(begin);
  return {
    bugs, looks: () => looks, stop: () => started.stop(), fail: (error) => (failure = error),
    select: (row) => book.select(id, { top: row, left: 0, bottom: row, right: 0 }, 'person'),
    told: async () => {
      await vi.advanceTimersByTimeAsync(2500);
      return count;
    },
  };
}

describe.each([['by the host’s own hint', true], ['by looking now and then', false]])('a selection that is followed %s', (_how, tells) => {
  it('is told once it rests, and no more once nobody follows it', async () => {
    const { select, told, stop, bugs } = follow(tells);
    expect(await told()).toBe(0);
    for (const row of [1, 2, 3]) select(row);
    expect(await told()).toBe(1);
    expect(await told()).toBe(1);
    stop();
    select(5);
    expect([await told(), bugs]).toEqual([1, []]);
  });
});

describe('a host that says nothing of selections', () => {
  it('is not asked while the pane is hidden, and told of what changed meanwhile', async () => {
    const { select, told, looks } = follow(false);
    await told();
    page.visibilityState = 'hidden';
    const before = looks();
    select(4);
    expect([await told(), looks()]).toEqual([0, before]);
    page.visibilityState = 'visible';
    expect(await told()).toBe(1);
  });

  it('that can’t answer for a moment is asked again', async () => {
    const { select, told, fail, bugs } = follow(false);
    await told();
    fail(new HostError('cell-edit-mode'));
    await told();
    fail(null);
    select(4);
    expect([await told(), bugs]).toEqual([1, []]);
  });

  it('and one that can’t register a listener is looked at instead', async () => {
    const { select, told, fail } = follow(true);
    fail(new HostError('not-supported'));
    await told();
    fail(null);
    await told();
    select(4);
    expect(await told()).toBe(1);
  });
});
