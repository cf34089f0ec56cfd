/** Copying a text that is still being made, in browsers that take the promise of one and in those that do not. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyComing } from '../../../core/pane/copy-text.ts';

class Item {
  readonly parts: Readonly<Record<string, Promise<Blob>>>;

  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts;
  }
}

/** What each way to copy does: keeps the text, or may not. */
function browser({ promised, later, hasItems = true }: { readonly promised: boolean; readonly later: boolean; readonly hasItems?: boolean }): readonly string[] {
  const kept: string[] = [];
  const refuse = (): Promise<never> => Promise.reject(new DOMException('not now', 'NotAllowedError'));
  vi.stubGlobal('ClipboardItem', hasItems ? Item : undefined);
  vi.stubGlobal('navigator', {
    clipboard: {
      write: async ([{ parts }]: readonly [Item]) => {
        if (!promised) return refuse();
        kept.push(`promised: ${await (await parts['text/plain'])?.text()}`);
        return undefined;
      },
      writeText: (text: string) => (later ? Promise.resolve(void kept.push(`later: ${text}`)) : refuse()),
    },
  });
  return kept;
}

afterEach(() => vi.unstubAllGlobals());

describe('a text that is still being made', () => {
  test('is promised at the press where the browser takes that', async () => {
    const kept = browser({ promised: true, later: false });
    expect([await copyComing(Promise.resolve('Bonjour')), kept]).toEqual(['copied', ['promised: Bonjour']]);
  });

  test.each([true, false])('is copied once it is there otherwise (promises known: %s)', async (hasItems) => {
    const kept = browser({ promised: false, later: true, hasItems });
    expect([await copyComing(Promise.resolve('Bonjour')), kept]).toEqual(['copied', ['later: Bonjour']]);
  });

  test('is left to the person where neither may be', async () => {
    browser({ promised: false, later: false });
    expect(await copyComing(Promise.resolve('Bonjour'))).toBe('refused');
  });

  test('that never comes copies nothing, and what goes wrong in making it is its maker’s to tell', async () => {
    const kept = browser({ promised: true, later: true });
    expect([await copyComing(Promise.resolve(null)), kept]).toEqual(['none', []]);
    await expect(copyComing(Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
