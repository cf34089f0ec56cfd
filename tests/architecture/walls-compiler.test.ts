/** The first wall: what the compiler refuses in each folder, shown by planting it. */
import { describe, expect, test } from 'vitest';
import { compilePlanted } from './compile-planted.ts';

interface Plant {
  readonly what: string;
  readonly source: string;
  readonly message: string;
}

const IN_CORE: readonly Plant[] = [
  { what: 'the document', source: "document.title = '';", message: "Cannot find name 'document'" },
  { what: 'the window', source: 'window.close();', message: "Cannot find name 'window'" },
  { what: 'the console', source: "console.log('');", message: "Cannot find name 'console'" },
  { what: 'a timer', source: 'setTimeout(() => undefined, 0);', message: "Cannot find name 'setTimeout'" },
  { what: 'the network', source: "void fetch('');", message: "Cannot find name 'fetch'" },
  { what: 'an address parser of the browser', source: "export const address: unknown = new URL('');", message: "Cannot find name 'URL'" },
  { what: "Node's process", source: "export const home: unknown = process.env['HOME'];", message: "Cannot find name 'process'" },
  { what: "Node's files", source: "import 'node:fs';", message: "'node:fs'" },
  { what: 'Excel', source: 'export const run: unknown = Excel.run;', message: "Cannot find name 'Excel'" },
  { what: 'Apps Script', source: 'SpreadsheetApp.flush();', message: "Cannot find name 'SpreadsheetApp'" },
  { what: 'a method newer than ES2020', source: 'export const last: number | undefined = [1].at(-1);', message: "Property 'at' does not exist" },
  { what: 'a value that may be missing, used as if it were there', source: "export const first: string = ['a'][0];", message: "'string | undefined' is not assignable" },
  { what: 'an exported value without a type', source: 'export const double = (n: number) => n * 2;', message: 'isolatedDeclarations' },
  { what: 'a variable that nobody reads', source: 'const unread = 1;', message: "'unread' is declared but its value is never read" },
  { what: 'a type imported as a value', source: "import { Cell } from './table/cell.ts'; export type Kept = Cell;", message: 'verbatimModuleSyntax' },
  {
    what: 'a language without a sentence for a rule',
    source: "import type { RulesWords } from './words/rules-words.ts'; declare const rules: Omit<RulesWords, 'date-missing'>; export const words: RulesWords = rules;",
    message: "Property '\"date-missing\"' is missing",
  },
  {
    what: 'a language without a sentence for a fault of the host',
    source: "import type { Words } from './words/words.ts'; declare const faults: Omit<Words['faults'], 'offline'>; export const words: Words['faults'] = faults;",
    message: "Property 'offline' is missing",
  },
];

const IN_PANE: readonly Plant[] = [
  { what: "Node's process", source: "export const home: unknown = process.env['HOME'];", message: "Cannot find name 'process'" },
  { what: 'Excel', source: 'export const run: unknown = Excel.run;', message: "Cannot find name 'Excel'" },
];

const IN_EXCEL: readonly Plant[] = [
  { what: "Node's process", source: "export const home: unknown = process.env['HOME'];", message: "Cannot find name 'process'" },
  { what: 'Apps Script', source: 'SpreadsheetApp.flush();', message: "Cannot find name 'SpreadsheetApp'" },
];

const IN_SERVER: readonly Plant[] = [
  { what: 'the document', source: "document.title = '';", message: "Cannot find name 'document'" },
  { what: 'a timer', source: 'setTimeout(() => undefined, 0);', message: "Cannot find name 'setTimeout'" },
  { what: 'the network', source: "void fetch('');", message: "Cannot find name 'fetch'" },
  { what: "Node's process", source: "export const home: unknown = process.env['HOME'];", message: "Cannot find name 'process'" },
  { what: 'Excel', source: 'export const run: unknown = Excel.run;', message: "Cannot find name 'Excel'" },
  { what: 'a method newer than ES2020', source: 'export const last: number | undefined = [1].at(-1);', message: "Property 'at' does not exist" },
];

const IN_SIDEBAR: readonly Plant[] = [
  { what: "Google's services, which only the server has", source: 'SpreadsheetApp.flush();', message: "Cannot find name 'SpreadsheetApp'" },
  { what: 'Office', source: 'export const context: unknown = Office.context;', message: "Cannot find name 'Office'" },
  { what: "Node's process", source: "export const home: unknown = process.env['HOME'];", message: "Cannot find name 'process'" },
];

describe.each([
  ['core', 'core/tsconfig.json', IN_CORE],
  ['core/pane', 'core/pane/tsconfig.json', IN_PANE],
  ['excel-addin', 'excel-addin/tsconfig.json', IN_EXCEL],
  ['sheets-addon', 'sheets-addon/tsconfig.json', [...IN_SERVER, ...IN_SIDEBAR.slice(0, 1)]],
  ['sheets-addon/server', 'sheets-addon/server/tsconfig.json', IN_SERVER],
  ['sheets-addon/sidebar', 'sheets-addon/sidebar/tsconfig.json', IN_SIDEBAR],
])('in %s the compiler', (folder, config, plants) => {
  const pathOf = (plant: Plant): string => `${folder}/planted-${plants.indexOf(plant)}.ts`;
  const harmless = `${folder}/planted-harmless.ts`;
  const found = compilePlanted(config, new Map([...plants.map((plant): [string, string] => [pathOf(plant), moduleOf(plant)]), [harmless, 'export const answer: number = 42;\n']]));

  test.each(plants)('refuses $what', (plant) => {
    expect(found.get(pathOf(plant))).toEqual([expect.stringContaining(plant.message)]);
  });

  test('takes a file without any of them', () => {
    expect(found.get(harmless)).toEqual([]);
  });
});

/** Only a file that imports or exports is a module of its own. */
function moduleOf({ source }: Plant): string {
  return /\b(import|export) /.test(source) ? source : `${source}\nexport {};`;
}
