/** Code that lint must refuse, with the rule that does it. */

export interface LintPlant {
  readonly what: string;
  readonly path: string;
  readonly source: string;
  /** The rule as oxlint names it in its answer. */
  readonly rule: string;
}

const WALLS = 'suivi(import-walls)';

const LONG_FUNCTION = `export function long(): void {\n${'  void 0;\n'.repeat(61)}}`;
const LONG_FILE = `export const one = 1;\n${'// a line\n'.repeat(250)}`;

export const LINT_PLANTS: readonly LintPlant[] = [
  // Import walls
  { what: 'core importing the Excel add-in', path: 'core/p1.ts', source: "export { now } from '../excel-addin/harmless.ts';", rule: WALLS },
  { what: 'core importing the Sheets add-on, if only a type', path: 'core/p2.ts', source: "export type { T } from '../sheets-addon/t.ts';", rule: WALLS },
  { what: 'core importing tests', path: 'core/p3.ts', source: "export { kept } from '../tests/harmless.ts';", rule: WALLS },
  { what: 'core importing the pane', path: 'core/p4.ts', source: "export { both } from './pane/harmless.tsx';", rule: WALLS },
  { what: 'core importing React', path: 'core/p5.ts', source: "export { useState } from 'react';", rule: WALLS },
  { what: 'core importing React as it runs', path: 'core/p6.ts', source: "export const later = (): Promise<unknown> => import('react');", rule: WALLS },
  { what: 'the pane importing an add-in', path: 'core/pane/p7.ts', source: "export { now } from '../../excel-addin/harmless.ts';", rule: WALLS },
  { what: 'the pane importing a package it has no part in', path: 'core/pane/p8.ts', source: "export { Book } from 'hucre';", rule: WALLS },
  { what: 'the Excel add-in importing the Sheets add-on', path: 'excel-addin/p9.ts', source: "export { a } from '../sheets-addon/a.ts';", rule: WALLS },
  { what: 'the Sheets add-on importing the Excel add-in', path: 'sheets-addon/p10.ts', source: "export { now } from '../excel-addin/harmless.ts';", rule: WALLS },
  { what: "Google's server importing the pane", path: 'sheets-addon/server/p17.ts', source: "export { both } from '../../core/pane/harmless.tsx';", rule: WALLS },
  { what: "Google's sidebar importing its server", path: 'sheets-addon/sidebar/p18.ts', source: "export { a } from '../server/a.ts';", rule: WALLS },
  { what: "Google's server going past the public door of core", path: 'sheets-addon/server/p28.ts', source: "export { kept } from '../../core/harmless.ts';", rule: WALLS },
  { what: 'an add-in going past the public door of core', path: 'excel-addin/p13.ts', source: "export { kept } from '../core/harmless.ts';", rule: WALLS },
  { what: 'a build taking more of core than what hosts are told of the functions', path: 'sheets-addon/build/p29.ts', source: "export { kept } from '../../core/harmless.ts';", rule: WALLS },
  { what: 'an add-in importing test code', path: 'excel-addin/p11.ts', source: "export { kept } from '../tests/harmless.ts';", rule: WALLS },
  { what: 'an add-in importing Node', path: 'excel-addin/p12.ts', source: "export { readFile } from 'node:fs/promises';", rule: WALLS },
  { what: 'an import whose module is computed', path: 'excel-addin/p14.ts', source: 'export const load = (name: string): Promise<unknown> => import(name);', rule: WALLS },
  { what: 'files that import one another in a ring', path: 'core/p15.ts', source: "import { b } from './p16.ts';\nexport const a = (): number => b();", rule: 'eslint-plugin-import(no-cycle)' },
  { what: 'the other half of the ring', path: 'core/p16.ts', source: "import { a } from './p15.ts';\nexport const b = (): number => a();", rule: 'eslint-plugin-import(no-cycle)' },
  // Clock, chance, timers
  { what: 'the clock in core, handed on under another name', path: 'core/p19.ts', source: 'export const Clock: unknown = Date;', rule: 'suivi(no-clock)' },
  { what: 'the clock in core', path: 'core/p20.ts', source: 'export const now = (): number => Date.now();', rule: 'suivi(no-clock)' },
  { what: 'a Date as a type in core', path: 'core/p21.ts', source: 'export type When = Date;', rule: 'suivi(no-clock)' },
  { what: 'the clock in core behind globalThis', path: 'core/p22.ts', source: "export const now = (): unknown => globalThis['Date'];", rule: 'suivi(no-clock)' },
  { what: 'chance in core', path: 'core/p23.ts', source: 'export const dice = (): number => Math.random();', rule: 'suivi(no-chance)' },
  { what: 'chance in an add-in', path: 'excel-addin/p24.ts', source: 'export const dice = (): number => Math.random();', rule: 'suivi(no-chance)' },
  { what: 'a timer in core', path: 'core/p25.ts', source: 'export const wait = (): unknown => setTimeout(wait, 1);', rule: 'suivi(no-timers)' },
  // One door for writing
  { what: 'the pane writing past the jobs', path: 'core/pane/p26.ts', source: 'export const write = (workbook: { apply(edits: readonly unknown[]): unknown }): unknown => workbook.apply([]);', rule: 'suivi(one-door)' },
  { what: 'core writing outside its jobs, by a door taken off its hinges', path: 'core/p27.ts', source: 'export const door = ({ apply }: { readonly apply: unknown }): unknown => apply;', rule: 'suivi(one-door)' },
  // Nothing leaves, nothing is markup
  { what: 'fetch in the pane', path: 'core/pane/p30.ts', source: "export const ask = (): unknown => fetch('/');", rule: 'suivi(no-network)' },
  { what: 'fetch behind window', path: 'excel-addin/p31.ts', source: "export const ask = (): unknown => window.fetch('/');", rule: 'suivi(no-network)' },
  { what: 'fetch taken out of window', path: 'excel-addin/p32.ts', source: 'const { fetch: ask } = window;\nexport const asked = ask;', rule: 'suivi(no-network)' },
  { what: 'XMLHttpRequest', path: 'excel-addin/p33.ts', source: 'export const request = new XMLHttpRequest();', rule: 'suivi(no-network)' },
  { what: 'WebSocket', path: 'sheets-addon/p34.ts', source: "export const socket = new WebSocket('wss://example.org');", rule: 'suivi(no-network)' },
  { what: 'EventSource', path: 'core/p35.ts', source: "export const events = new EventSource('/');", rule: 'suivi(no-network)' },
  { what: 'sendBeacon', path: 'core/pane/p36.ts', source: "export const send = (): boolean => navigator.sendBeacon('/');", rule: 'suivi(no-network)' },
  { what: 'innerHTML', path: 'core/pane/p37.ts', source: "export function show(element: Element, cell: string): void {\n  Object.assign(element, { innerHTML: cell });\n}", rule: 'suivi(no-markup)' },
  { what: 'insertAdjacentHTML', path: 'excel-addin/p38.ts', source: "export const show = (element: Element, cell: string): void => element.insertAdjacentHTML('beforeend', cell);", rule: 'suivi(no-markup)' },
  { what: 'document.write', path: 'excel-addin/p39.ts', source: 'export const show = (cell: string): void => document.write(cell);', rule: 'suivi(no-markup)' },
  { what: 'eval', path: 'excel-addin/p41.ts', source: 'export const run = (text: string): unknown => eval(text);', rule: 'eslint(no-eval)' },
  { what: 'a function made from text', path: 'excel-addin/p42.ts', source: 'export const run = (text: string): unknown => new Function(text);', rule: 'eslint(no-new-func)' },
  { what: 'a link that runs script', path: 'excel-addin/p43.ts', source: "export const link = 'javascript:void 0';", rule: 'eslint(no-script-url)' },
  // Shape
  { what: 'a default export', path: 'core/p50.ts', source: 'const one = 1;\nexport default one;', rule: 'eslint-plugin-import(no-default-export)' },
  { what: 'a star export', path: 'core/p51.ts', source: "export * from './harmless-types.ts';", rule: 'suivi(no-export-all)' },
  { what: 'a file over 250 lines', path: 'core/p52.ts', source: LONG_FILE, rule: 'eslint(max-lines)' },
  { what: 'a function over 60 lines', path: 'core/p53.ts', source: LONG_FUNCTION, rule: 'eslint(max-lines-per-function)' },
  { what: 'a file that does not say what it is', path: 'core/p54.ts', source: '// no sentence\nexport const one = 1;', rule: 'suivi(opening-sentence)' },
  { what: 'a name with capitals', path: 'core/P55.ts', source: 'export const one = 1;', rule: 'eslint-plugin-unicorn(filename-case)' },
  // Types and errors
  { what: 'any', path: 'core/p60.ts', source: 'export const loose: any = 1;', rule: 'typescript-eslint(no-explicit-any)' },
  { what: 'a non-null assertion', path: 'core/p61.ts', source: "export const first = (list: readonly string[]): string => list[0]!;", rule: 'typescript-eslint(no-non-null-assertion)' },
  { what: 'a compiler error hushed', path: 'core/p62.ts', source: 'export const zero = 0;\n// @ts-ignore\nexport const one: string = 1;', rule: 'typescript-eslint(ban-ts-comment)' },
  { what: 'an empty catch', path: 'excel-addin/p63.ts', source: 'export function go(run: () => void): void {\n  try {\n    run();\n  } catch {}\n}', rule: 'eslint(no-empty)' },
  { what: 'a catch that only logs', path: 'tests/p64.ts', source: 'export function go(run: () => void): void {\n  try {\n    run();\n  } catch (error) {\n    console.error(error);\n  }\n}', rule: 'suivi(no-logging-catch)' },
  { what: 'the console in what ships', path: 'excel-addin/p65.ts', source: "console.log('here');", rule: 'eslint(no-console)' },
];
