/** What the sidebar has besides a workbook: parts that come later, what the server said as it opened, and choices that are kept. */
import { describe, expect, test } from 'vitest';
import { HostError } from '../../core/host.ts';
import { fetchPart } from '../../core/late-part.ts';
import { accountPreferences } from '../../sheets-addon/sidebar/account-preferences.ts';
import { readOpening } from '../../sheets-addon/sidebar/opening.ts';
import { createPartRegistry } from '../../sheets-addon/sidebar/part-registry.ts';
import type { PartRegistry } from '../../sheets-addon/sidebar/part-registry.ts';
import { fetchPartScript } from '../../sheets-addon/sidebar/part-script.ts';
import type { Server } from '../../sheets-addon/sidebar/server.ts';
import { OPENING_ID } from '../../sheets-addon/wire.ts';
import type { CallName, Opening } from '../../sheets-addon/wire.ts';

/** A server that answers each call with the same function, and each call that was made. */
function serverWith(answer: (name: CallName, ask: unknown) => unknown): { readonly server: Server; readonly calls: (readonly [CallName, unknown])[] } {
  const calls: (readonly [CallName, unknown])[] = [];
  const call = async (name: CallName, ask: unknown): Promise<unknown> => {
    calls.push([name, ask]);
    return answer(name, ask);
  };
  // It answers what the test asks.
  return { server: { call: call as Server['call'] }, calls };
}

/** A register whose parts' scripts are lines of `add` with a number: `two 2`. */
function registryOver(scriptOf: (part: string) => Promise<string>): { readonly registry: PartRegistry; readonly fetched: string[] } {
  const fetched: string[] = [];
  const registry = createPartRegistry((script) => {
    const [chunk = '', number = ''] = script.split(' ');
    registry.add(chunk, (_need, module) => { module.exports = { number }; });
  });
  registry.fetchBy((part) => {
    fetched.push(part);
    return scriptOf(part);
  });
  return { registry, fetched };
}

describe('parts of the script', () => {
  test('are fetched once, also when two ask at the same time, and run once', async () => {
    const { registry, fetched } = registryOver(async (part) => `${part} 1`);
    const [first, second] = await Promise.all([registry.load('late', ['late']), registry.load('late', ['late'])]);
    expect(first).toEqual({ number: '1' });
    expect(second).toBe(first);
    expect(await registry.load('late', ['late'])).toBe(first);
    expect(fetched).toEqual(['late']);
  });

  test('that can’t be had are the fault “offline”, and another try may succeed', async () => {
    let isThere = false;
    const { server } = serverWith(() => {
      if (!isThere) throw new HostError('no-answer', '120 s');
      return '<script>\nlate 1\n</script>';
    });
    const { registry } = registryOver((part) => fetchPartScript(server, part).then((script) => script.trim()));
    await expect(fetchPart(registry.load('late', ['late']))).rejects.toMatchObject({ fault: 'offline' });
    isThere = true;
    expect(await fetchPart(registry.load('late', ['late']))).toEqual({ number: '1' });
  });

  test('that Google withholds for a reason of its own say that reason', async () => {
    const { server } = serverWith(() => { throw new HostError('several-accounts'); });
    const { registry } = registryOver((part) => fetchPartScript(server, part));
    await expect(fetchPart(registry.load('late', ['late']))).rejects.toMatchObject({ fault: 'several-accounts' });
  });

  test('of another version, without the chunk that is asked for, are the fault “offline” too', async () => {
    const { registry } = registryOver(async () => 'newer 2');
    await expect(fetchPart(registry.load('late', ['late']))).rejects.toMatchObject({ fault: 'offline' });
  });

  test('run before the chunk that needs them, each chunk once', async () => {
    const ran: string[] = [];
    const registry = createPartRegistry(() => undefined);
    registry.add('base', (_need, module) => { ran.push('base'); module.exports = 1; });
    registry.add('left', (need) => { need('base'); ran.push('left'); });
    registry.add('right', (need, module) => { need('base'); need('left'); ran.push('right'); module.exports = 'whole'; });
    expect(registry.need('right')).toBe('whole');
    expect(ran).toEqual(['base', 'left', 'right']);
    expect(() => registry.need('none')).toThrow(TypeError);
  });
});

/** A page in which one thing is looked for. */
function pageWith(content: string | null): Document {
  const getElementById = (id: string): unknown =>
    (content === null || id !== OPENING_ID ? null : { getAttribute: (name: string) => (name === 'value' ? content : null) });
  // No more of a document is asked for.
  return { getElementById } as unknown as Document;
}

describe('what the server said as it opened the sidebar', () => {
  const OPENING: Opening = { language: 'fr-CA', preferences: { person: '“<é>' }, action: '?mark=scheduled' };

  test('is read whole from the end of the page', () => {
    expect(readOpening(pageWith(encodeURIComponent(JSON.stringify(OPENING))))).toEqual(OPENING);
  });

  test.each([['nothing', null], ['an empty text', ''], ['half an encoding', '%E0%A4%A'], ['no JSON', 'a'], ['another value', '7']])('may be %s: then the browser’s language serves', (_what, content) => {
    const language = globalThis.navigator?.language;
    expect(readOpening(pageWith(content))).toEqual({ language: language ?? 'en', preferences: {}, action: '' });
  });
});

describe('choices', () => {
  test('are read as they came with the page, count at once, and are kept; an empty one is forgotten', async () => {
    const { server, calls } = serverWith(() => null);
    const store = accountPreferences(server, { language: 'fr', preferences: { language: 'en' }, action: '' });
    expect([store.read('language'), store.read('person')]).toEqual(['en', null]);
    store.write('language', 'fr');
    store.write('person', '');
    expect([store.read('language'), store.read('person')]).toEqual(['fr', '']);
    expect(calls).toEqual([['keep', { name: 'language', value: 'fr' }], ['keep', { name: 'person', value: null }]]);
  });

  test('that can’t be kept last as long as the sidebar', async () => {
    const { server } = serverWith(() => { throw new HostError('offline'); });
    const store = accountPreferences(server, { language: 'fr', preferences: {}, action: '' });
    store.write('self', 'key');
    await Promise.resolve();
    expect(store.read('self')).toBe('key');
  });
});
