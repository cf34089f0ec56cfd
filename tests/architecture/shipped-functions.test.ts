/** What ships of the sheet functions for Excel: one small script that needs nothing, its metadata in each language, and its page. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIONS, FUNCTION_IDS } from '../../core/functions/declarations.ts';
import { excelMetadata } from '../../core/functions/excel-metadata.ts';
import { sheetsStubs } from '../../core/functions/sheets-stubs.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { bundleFunctions } from '../../excel-addin/bundle.ts';
import { FUNCTIONS_PAGE, FUNCTIONS_SCRIPT } from '../../manifests/identity.ts';
import { EXCEL_FUNCTIONS, overBudget } from './budgets.ts';
import { packagesIn, wallBreaches } from './bundle-checks.ts';
import { metadataFaults } from './functions-schema.ts';
import { ROOT, projectText, scratchFolder } from './project.ts';
import { EVALUATION, MARKUP, SENDING, linesWith } from './shipped-gates.ts';

const folder = scratchFolder('functions');
let bundle: Metafile;
let script: string;

beforeAll(async () => {
  bundle = await bundleFunctions(folder, true);
  script = readFileSync(join(folder, FUNCTIONS_SCRIPT), 'utf8');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the script of the functions', () => {
  test('stays within its size', () => {
    expect(overBudget(EXCEL_FUNCTIONS, gzipSync(script).length)).toBeNull();
  });

  test('brings only core and itself, no package, and nothing of the pane', () => {
    expect(wallBreaches(bundle)).toEqual([]);
    expect(packagesIn(bundle)).toEqual([]);
    expect(Object.keys(bundle.inputs).filter((path) => !/^(core\/(?!pane\/)|excel-addin\/functions\/)/.test(path))).toEqual([]);
  });

  test('brings no text that only the help shows', () => {
    expect(Object.keys(bundle.inputs).filter((path) => path.startsWith('core/functions/texts/') || path.startsWith('core/words/fr/rules'))).toEqual([]);
  });

  test('says the code of every function where there is nothing but the language and Excel’s runtime', () => {
    const associated = new Map<string, unknown>();
    const context = createContext({ CustomFunctions: { associate: (id: string, run: unknown) => associated.set(id, run), Error } });
    runInContext(script, context);
    expect([...associated.keys()].sort()).toEqual([...FUNCTION_IDS].sort());
    expect(Object.keys(context)).toEqual(['CustomFunctions']);
  });

  test('names nothing that sends, writes markup or evaluates text, and no path of the machine that built it', () => {
    for (const pattern of [SENDING, MARKUP, EVALUATION]) expect(linesWith(script.replace(/[,;]/g, '\n'), pattern)).toEqual([]);
    expect(script).not.toContain(ROOT);
  });
});

describe('the page of the functions', () => {
  test('loads Excel’s runtime from Microsoft, then the script, and nothing else', () => {
    const addresses = [...projectText(`excel-addin/functions/${FUNCTIONS_PAGE}`).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js', FUNCTIONS_SCRIPT]);
  });
});

describe('the metadata', () => {
  test.each(LANGUAGES)('in %s keeps Microsoft’s rules', (language) => {
    expect(metadataFaults(JSON.parse(JSON.stringify(excelMetadata(language))))).toEqual([]);
  });

  test('says the same of each function in every language but for its texts', () => {
    const bare = (language: (typeof LANGUAGES)[number]): unknown =>
      excelMetadata(language).functions.map(({ id, name, parameters, result }) => ({ id, name, result, parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })) }));
    expect(bare('fr')).toEqual(bare('en'));
    const texts = LANGUAGES.map((language) => excelMetadata(language).functions.map(({ description }) => description));
    expect(texts[0]?.filter((text) => texts[1]?.includes(text))).toEqual([]);
  });

  test('that breaks a rule is seen', () => {
    const [first] = excelMetadata('en').functions;
    const planted = { functions: [{ ...first, id: 'A1', volatile: true, parameters: [{ name: 'a b', description: '', type: 'date', dimensionality: 'scalar', optional: true }, { name: 'c', description: 'C', type: 'any', dimensionality: 'matrix' }] }] };
    expect(metadataFaults(planted)).toEqual([
      'A1: volatile is no member of a function', 'A1 is no id', 'A1: a parameter that must be given comes after one that need not',
      'A1: a b is no name of a parameter', 'A1, a b: the description is missing or too long', 'A1, a b: no known type',
    ]);
  });

  test('asks for optional parameters last', () => {
    for (const id of FUNCTION_IDS) {
      const optional = FUNCTIONS[id].parameters.map(({ isOptional }) => isOptional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('Google’s help', () => {
  test('has a line for each parameter in its order, in both languages, and marks each function as one for formulas', () => {
    for (const { name, parameters, description, tags } of sheetsStubs()) {
      expect(parameters).toEqual(FUNCTIONS[name].parameters.map(({ key }) => key));
      expect(tags.slice(0, -2).map((tag) => /^@param \{[^}]+\} \[?(\w+)\]? .+ \/ .+$/.exec(tag)?.[1])).toEqual(parameters);
      expect(tags.slice(-2).map((tag) => tag.split(' ')[0])).toEqual(['@return', '@customfunction']);
      expect(description).toMatch(/^.+\. \/ .+\.$/);
      for (const text of [description, ...tags]) expect(text).not.toMatch(/[\r\n]/);
    }
  });
});
