/** `google.script.run` of the stand-in, and the script in a page. */
import { describe, expect, it } from 'vitest';
import { Book } from '../book/book.ts';
import { FAULTS } from './faults.ts';
import { createGoogle } from './google-host.ts';
import type { GoogleOptions } from './google-options.ts';
import { openGoogleInNode, type GoogleInNode } from './node.ts';
import { runInPage } from './run-in-page.ts';
import type { ClientFailure } from './script-run.ts';

const CODE = `
function echo(value) { return value; }
function fail() { SpreadsheetApp.getActiveSheet().getRange(1, 99); }
function own() { throw new Error('mine'); }
function day() { return new Date(0); }
function hidden_() { return 1; }
`;

function page(options: GoogleOptions = {}): GoogleInNode & { readonly call: (name: string, ...args: readonly unknown[]) => Promise<unknown> } {
  const book = new Book();
  book.addSheet('Calendar');
  const google = openGoogleInNode(book, CODE, options);
  const call = (name: string, ...args: readonly unknown[]): Promise<unknown> => new Promise((resolve, reject) => {
    google.scriptRun.withSuccessHandler(resolve).withFailureHandler((failure: ClientFailure) => { reject(new Error(`${failure.name}|${failure.message}`)); })[name]?.(...args);
  });
  return { ...google, call };
}

describe('a call from the sidebar', () => {
  it('carries JSON, later', async () => {
    const { call, callCount } = page();
    const answer = call('echo', { a: [1, undefined, 'x'], b: undefined });
    expect(callCount()).toBe(1);
    expect(JSON.stringify(await answer)).toBe('{"a":[1,null,"x"]}');
  });

  it('refuses dates and functions, both ways', async () => {
    const { call } = page();
    await expect(call('echo', new Date(0))).rejects.toThrow('Failed due to illegal value in property: 0');
    await expect(call('echo', { act: () => 1 })).rejects.toThrow('illegal value in property: act');
    await expect(call('day')).rejects.toThrow('illegal value');
  });

  it('fails with a name and a message', async () => {
    const { call } = page();
    await expect(call('fail')).rejects.toThrow('ScriptError|Exception: The coordinates of the range are outside the dimensions of the sheet.');
    await expect(call('own')).rejects.toThrow('ScriptError|Error: mine');
    await expect(call('nothing')).rejects.toThrow('Script function not found: nothing');
  });

  it('does not see functions whose name ends in an underscore', () => {
    expect(page().scriptRun['hidden_']).toBeUndefined();
  });

  it('gives its handlers the object that goes with it', async () => {
    const { scriptRun } = page();
    const got = await new Promise<readonly unknown[]>((resolve) => { scriptRun.withUserObject('mine').withSuccessHandler((answer, object) => { resolve([answer, object]); })['echo']?.(1); });
    expect(got).toEqual([1, 'mine']);
  });

  it('waits where ten are under way', async () => {
    const open: (() => void)[] = [];
    const { call } = page({ latency: () => new Promise((resolve) => { open.push(resolve); }) });
    const answers = Array.from({ length: 12 }, (_, index) => call('echo', index));
    expect(open).toHaveLength(10);
    open[0]?.();
    await answers[0];
    expect(open).toHaveLength(11);
    for (let at = 1; at < 12; at += 1) {
      open[at]?.();
      await answers[at];
    }
    expect(await Promise.all(answers)).toHaveLength(12);
  });

  it('may not reach the script at all', async () => {
    const { call, host } = page({ language: 'fr' });
    host.faults.plan('several-accounts');
    await expect(call('echo', 1)).rejects.toThrow(FAULTS['several-accounts'].fr);
    expect(await call('echo', 2)).toBe(2);
  });
});

describe('the script in a page', () => {
  it('finds the services and the language, and nothing of the page', () => {
    const book = new Book();
    book.addSheet('Calendar');
    const host = createGoogle(book);
    const program = runInPage('let count = 0;\nfunction go() { count += 1; return [count, typeof window, typeof globalThis, typeof setTimeout, typeof fetch, SpreadsheetApp.getActiveSheet().getName()].join(); }', host);
    expect([program.run('go'), program.run('go')]).toEqual(Array(2).fill('1,undefined,undefined,undefined,undefined,Calendar'));
    expect(() => program.run('other')).toThrow('Script function not found: other');
  });
});
