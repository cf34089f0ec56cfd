/** The sheet functions answer alike wherever they run: by themselves, in Excel's own runtime, and in Google's bare context. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIONS, FUNCTION_IDS } from '../../core/functions/declarations.ts';
import { invoke } from '../../core/functions/invoke.ts';
import type { Cell } from '../../core/table/cell.ts';
import { isCellError } from '../../core/table/cell.ts';
import { bundleFunctions } from '../../excel-addin/bundle.ts';
import { bundleServer } from '../../sheets-addon/bundle.ts';
import { scratchFolder } from '../architecture/project.ts';
import { Book } from '../hosts/book/book.ts';
import { openGoogleInNode } from '../hosts/google/node.ts';
import type { GoogleInNode } from '../hosts/google/node.ts';
import type { FormulaOutcome } from '../hosts/office/functions-messages.ts';
import { openFunctions } from '../hosts/office/functions-runtime.ts';
import type { FunctionsRuntime } from '../hosts/office/functions-runtime.ts';
import { functionCases } from './function-cases.ts';
import type { CaseArgument, CaseCell, FunctionCase } from './function-cases.ts';

const CASES = functionCases();
const folder = scratchFolder('functions');
let excel: FunctionsRuntime;
let server: string;

beforeAll(async () => {
  [, server] = await Promise.all([bundleFunctions(folder), bundleServer()]);
  const book = new Book();
  book.addSheet('Sheet1');
  excel = openFunctions(book, readFileSync(join(folder, 'functions.js'), 'utf8'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In Excel and by itself a date is a number. */
function asNumber(cell: CaseCell): Cell {
  return typeof cell === 'object' && cell !== null && 'serial' in cell ? cell.serial : cell;
}

function withCells<Made>(arg: CaseArgument, make: (cell: CaseCell) => Made): Made | readonly (readonly Made[])[] {
  // What is no list of rows is a cell.
  return Array.isArray(arg) ? (arg as readonly (readonly CaseCell[])[]).map((row) => row.map(make)) : make(arg as CaseCell);
}

describe('the functions by themselves', () => {
  test.each(CASES.map((each) => [`${each.function}, ${each.title}`, each] as const))('%s', (_, { function: id, args, outcome }) => {
    const answer = invoke(id, args.map((arg) => withCells(arg, asNumber)));
    expect(near('error' in answer ? { error: answer.error.code, sentence: answer.error.sentence } : { value: answer.value })).toEqual(near(outcome));
  });

  test('are all tried, and with every kind of error', () => {
    expect(new Set(CASES.map((each) => each.function))).toEqual(new Set(FUNCTION_IDS));
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.flatMap(({ outcome }) => ('error' in outcome ? [outcome.error] : [])))).toEqual(new Set(['#VALUE!', '#N/A', '#DIV/0!']));
  });
});

/** Shares and moments as far as a hundredth of a second. */
function near(outcome: unknown): unknown {
  return JSON.parse(JSON.stringify(outcome, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e7) / 1e7 : value))) as unknown;
}

describe('Excel’s own runtime with the script that ships', () => {
  test('knows every function of the metadata', () => {
    expect([...excel.associated].sort()).toEqual([...FUNCTION_IDS].sort());
  });

  test.each([['on a desktop, where an empty cell is handed over as 0', 0], ['on the web, where it is null', null]] as const)(
    'answers every case alike %s',
    async (_, blank) => {
      const outcomes = await excel.call(CASES.map((each) => ({ id: each.function, args: excelArguments(each) })), blank);
      expect(CASES.map((each, index) => [each.title, near(outcomes[index])])).toEqual(CASES.map((each) => [each.title, near(excelOutcome(each))]));
    },
  );

  test('gives a function that fails as a wrong value, and goes on', async () => {
    const [unknown, known] = await excel.call([{ id: 'NOTHING', args: [] }, { id: 'TEXTLENGTH', args: ['X', 'abc'] }], null);
    expect(unknown).toHaveProperty('error');
    expect(known).toEqual({ value: 3 });
  });
});

/** Excel itself makes a text of what is given for a parameter of texts, and hands over all parameters there are. */
function excelArguments({ function: id, args }: FunctionCase): readonly (Cell | readonly (readonly Cell[])[] | undefined)[] {
  return FUNCTIONS[id].parameters.map(({ kind }, index) => {
    const arg = args[index];
    if (arg === undefined) return undefined;
    const given = withCells(arg, asNumber);
    if (kind !== 'text' || Array.isArray(given)) return given;
    const cell = given as Cell;
    return cell !== null && isCellError(cell) ? cell : cell === null ? '' : String(cell);
  });
}

function excelOutcome({ outcome }: FunctionCase): FormulaOutcome {
  // The table is JSON.
  if (!('error' in outcome)) return { value: outcome.value as Extract<FormulaOutcome, { value: unknown }>['value'] };
  return { error: outcome.error, message: outcome.sentence };
}

describe('Google’s bare context with the script that ships', () => {
  test.each([['America/Toronto'], ['Pacific/Auckland']])('answers every case alike in a spreadsheet of %s', (timeZone) => {
    const book = new Book();
    book.addSheet('Feuille 1');
    const google = openGoogleInNode(book, server, { timeZone, scriptTimeZone: 'Etc/UTC', authMode: 'LIMITED' }, true);
    const outcomes = CASES.map(({ function: id, args }) => googleOutcome(google, id, args.map((arg) => withCells(arg, (cell) => googleValue(google, cell)))));
    const expected = CASES.map(({ title, outcome }) => [title, near('error' in outcome ? { sentence: outcome.sentence } : outcome)]);
    expect(CASES.map(({ title }, index) => [title, near(outcomes[index])])).toEqual(expected);
  });
});

/** As `getValues` has it: an empty text for an empty cell, an instant for a date, the error's name for an error. */
function googleValue({ host }: GoogleInNode, cell: CaseCell): unknown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'serial' in cell ? new Date(host.zone.instantOfSerial(cell.serial)) : cell.error;
}

function googleOutcome(google: GoogleInNode, id: string, args: readonly unknown[]): unknown {
  try {
    return { value: google.run(id, ...args) };
  } catch (error) {
    return { sentence: (error as Error).message };
  }
}
