/** The script that Apps Script loads: what shows at its top level, and that loading it does nothing. */
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { MARKED_STATES } from '../../manifests/ribbon.ts';
import { PUBLIC_FUNCTIONS } from '../../sheets-addon/build/public-functions.ts';
import type { PublicFunction } from '../../sheets-addon/build/public-functions.ts';
import { serverScript } from '../../sheets-addon/build/server-script.ts';
import { bundleServer } from '../../sheets-addon/bundle.ts';
import { SERVER_FUNCTION } from '../../sheets-addon/wire.ts';
import { parseScript, tooNew, topLevel } from './script-syntax.ts';

let script: string;

beforeAll(async () => {
  script = await bundleServer();
});

/** A bundle with functions of these names, as the bundler would make it. */
function bundleOf(...names: readonly string[]): string {
  return `var server=(()=>({${names.map((name) => `${name}:(...asked)=>[${JSON.stringify(name)},...asked]`).join(',')}}))();`;
}

const DOUBLE: PublicFunction = {
  name: 'DOUBLE', parameters: ['value', 'times'], description: 'Doubles /* a value */ as often as wanted.',
  tags: ['@param {number} value What is doubled.', '@param {number} times How often.', '@return {number}', '@customfunction'],
};

describe('the script of the server', () => {
  test('shows the listed functions and one loader at its top level, each with its parameters and its comment right above it', () => {
    const { functions, others } = topLevel(parseScript(script));
    expect(others).toEqual([]);
    expect(functions.map(({ name }) => name)).toEqual([...PUBLIC_FUNCTIONS.map(({ name }) => name), 'suivi_']);
    for (const { name, parameters, description, tags } of PUBLIC_FUNCTIONS) {
      expect(functions.find((shown) => shown.name === name)).toEqual({ name, parameters, comment: [description, ...tags].join('\n') });
    }
  });

  test('has a function for all that the menu names and for the sidebar’s calls', () => {
    const names = PUBLIC_FUNCTIONS.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'onEdit', 'showSuivi', SERVER_FUNCTION]));
    expect(names.filter((name) => name.startsWith('mark'))).toHaveLength(MARKED_STATES.length);
  });

  test('holds no syntax that Google’s engine may refuse', () => {
    expect(tooNew(parseScript(script))).toEqual([]);
  });

  test.each([
    ['private name', 'class A { #b; }'], ['static block', 'class A { static { } }'], ['class field', 'class A { static b = 1; }'],
    ['big integer', 'var a = 10n;'], ['optional chaining', 'a?.b;'], ['operator', 'a ?? b;'], ['operator', 'a ||= b;'], ['module', 'export {};'],
    ['module', 'import("a");'], ['catch without a name', 'try { } catch { }'], ['regular expression', '/(?<a>b)/;'], ['regular expression', '/a/v;'],
    ['numeric separator', 'var a = 1_000;'],
  ])('a %s would be seen: %s', (what, planted) => {
    expect(tooNew(parseScript(planted))).toContainEqual(expect.stringMatching(new RegExp(`^${what}: `)));
  });

  test('loads where there is nothing but the language, and defines exactly those functions', () => {
    const context = createContext({});
    runInContext(script, context);
    expect(Object.keys(context).sort()).toEqual([...PUBLIC_FUNCTIONS.map(({ name }) => name), 'suivi_'].sort());
  });

  test('runs nothing of itself before it is called, and then loads once', () => {
    const context = createContext({ loads: 0 });
    runInContext(serverScript([DOUBLE], `${bundleOf('DOUBLE')}typeof loads==='number'&&(loads+=1);`, 'server'), context);
    expect(runInContext('loads', context)).toBe(0);
    expect([...(runInContext('DOUBLE(1, 2); DOUBLE(3, 4)', context) as readonly unknown[])]).toEqual(['DOUBLE', 3, 4]);
    expect(runInContext('loads', context)).toBe(1);
  });
});

describe('a declared function', () => {
  test('keeps its comment whole, whatever its description holds', () => {
    const { functions } = topLevel(parseScript(serverScript([DOUBLE], bundleOf('DOUBLE'), 'server')));
    expect(functions[0]).toEqual({
      name: 'DOUBLE', parameters: ['value', 'times'],
      comment: ['Doubles /* a value *\\/ as often as wanted.', ...DOUBLE.tags].join('\n'),
    });
  });

  test('ends the build where the server does not have it, as does one that nobody listed', () => {
    expect(() => serverScript([DOUBLE], bundleOf('TRIPLE'), 'server')).toThrow('DOUBLE is missing, TRIPLE is not on the list of public functions');
  });

  test('ends the build where the server leans on Google as it is loaded', () => {
    expect(() => serverScript([DOUBLE], `SpreadsheetApp.flush();${bundleOf('DOUBLE')}`, 'server')).toThrow('SpreadsheetApp is not defined');
  });
});
