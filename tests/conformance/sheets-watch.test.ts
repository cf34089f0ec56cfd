/** How the sidebar learns of changes: it asks, gently, and only while somebody sees it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HostError } from '../../core/host.ts';
import type { SheetId } from '../../core/index.ts';
import type { Server } from '../../sheets-addon/sidebar/server.ts';
import { watchChanges } from '../../sheets-addon/sidebar/watch-changes.ts';
import type { Changes } from '../../sheets-addon/wire.ts';

/** A page that can be left and come back to. */
class Page extends EventTarget {
  visibilityState: 'visible' | 'hidden' = 'visible';

  turn(state: 'visible' | 'hidden'): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: Page;
let marks: (string | null)[];
let told: (readonly SheetId[] | null)[];
/** What the server says next; an error is thrown. */
let next: readonly SheetId[] | null | HostError;

const server: Server = {
  // Only changes are asked for here.
  call: (async (_name: string, mark: string | null): Promise<Changes> => {
    marks.push(mark);
    if (next instanceof HostError) throw next;
    return { mark: `m${marks.length}`, sheets: next };
  }) as unknown as Server['call'],
};

const listen = (sheets: readonly SheetId[] | null): void => void told.push(sheets);
const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 1_000);

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  marks = [];
  told = [];
  next = [];
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watching', () => {
  test('asks every fifteen seconds from the last mark on, and tells only of what was changed', async () => {
    const stop = await watchChanges(server, listen);
    await seconds(15);
    next = ['4'];
    await seconds(15);
    next = null;
    await seconds(15);
    expect(marks).toEqual([null, 'm1', 'm2', 'm3']);
    expect(told).toEqual([['4'], null]);
    await stop();
    await seconds(300);
    expect(marks).toHaveLength(4);
  });

  test('rests while nobody sees the page, and asks at once when somebody is back', async () => {
    await watchChanges(server, listen);
    page.turn('hidden');
    await seconds(600);
    expect(marks).toHaveLength(1);
    next = ['1'];
    page.turn('visible');
    await seconds(0);
    expect(told).toEqual([['1']]);
    page.dispatchEvent(new Event('focus'));
    await seconds(1);
    expect(marks).toHaveLength(2);
    await seconds(1);
    expect(marks).toHaveLength(3);
  });

  test('asks less and less often while the server can’t answer, and as before once it does', async () => {
    await watchChanges(server, listen);
    next = new HostError('busy');
    await seconds(15 + 30 + 60 + 120);
    expect(marks).toHaveLength(5);
    await seconds(239);
    expect(marks).toHaveLength(5);
    next = ['2'];
    await seconds(1);
    await seconds(15);
    expect(told).toEqual([['2'], ['2']]);
    expect(marks.slice(1, 7)).toEqual(['m1', 'm1', 'm1', 'm1', 'm1', 'm6']);
  });

  test('that can’t even begin says why', async () => {
    next = new HostError('several-accounts');
    await expect(watchChanges(server, listen)).rejects.toMatchObject({ fault: 'several-accounts' });
  });
});
