/** Reading on request, after changes, and until it is cancelled. */
import { describe, expect, it, vi } from 'vitest';
import type { HostError, ReadOptions } from '../../../core/host.ts';
import { startFindingsReader } from '../../../core/pane/findings-reader.ts';
import type { FindingsReader } from '../../../core/pane/findings-reader.ts';
import type { Loaded } from '../../../core/pane/load-findings.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { declinedWith } from './loaded-of.ts';

const LOADED: Loaded = declinedWith(null);

interface Reading {
  readonly reader: FindingsReader;
  /** What the listener was told, in order. */
  readonly told: string[];
  /** Ends the reading under way. */
  readonly answer: () => void;
  readonly options: () => ReadOptions | undefined;
}

/** A reader whose loading ends only when told to. */
function start(): Reading {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  let options: ReadOptions | undefined;
  const book = new Book();
  book.addSheet('A');
  const load = (given: ReadOptions): Promise<Loaded> => {
    options = given;
    return new Promise((resolve) => waiting.push(() => resolve(LOADED)));
  };
  const reader = startFindingsReader(new MemoryWorkbook(book), load, {
    onStarted: (isQuiet) => told.push(isQuiet ? 'started quietly' : 'started'),
    onProgress: (done, total) => told.push(`${done}/${total}`),
    onLoaded: () => told.push('loaded'),
    onFault: (_, error: HostError) => told.push(error.fault),
    onBug: (error) => told.push(String(error)),
  });
  return { reader, told, answer: () => waiting.shift()?.(), options: () => options };
}

describe('a reading', () => {
  it('that is cancelled ends at once, also where the host keeps silent, and says nothing when it answers after all', async () => {
    const { reader, told, answer, options } = start();
    reader.cancel();
    await vi.waitFor(() => expect(told).toEqual(['started', 'cancelled']));
    expect(options()?.isCancelled?.()).toBe(true);
    options()?.onProgress?.(1, 2);
    answer();
    await Promise.resolve();
    expect(told).toEqual(['started', 'cancelled']);
    reader.stop();
  });

  it('can be asked for again after a cancelled one, and its cancellation is its own', async () => {
    const { reader, told, answer } = start();
    reader.cancel();
    await vi.waitFor(() => expect(told).toContain('cancelled'));
    reader.read();
    answer();
    answer();
    await vi.waitFor(() => expect(told).toEqual(['started', 'cancelled', 'started', 'loaded']));
    reader.stop();
  });

  it('asked for during another one follows it, and once', async () => {
    const { reader, told, answer } = start();
    reader.read();
    reader.read();
    answer();
    await vi.waitFor(() => expect(told).toEqual(['started', 'loaded', 'started']));
    answer();
    await vi.waitFor(() => expect(told).toEqual(['started', 'loaded', 'started', 'loaded']));
    reader.stop();
  });
});
