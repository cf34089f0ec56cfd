/** Excel's real, unmodified runtime for custom functions in Node, with the functions' script as it is shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Cell } from '../../../core/table/cell.ts';
import { isCellError } from '../../../core/table/cell.ts';
import type { Book } from '../book/book.ts';
import { officeFolder } from './node.ts';
import { OfficeHost } from './office-host.ts';
import type { Json } from './wire.ts';

/** What a formula passes: one cell, rows of them, or nothing where it is left out. */
export type FormulaGiven = Cell | readonly (readonly Cell[])[] | undefined;

export interface FunctionCall {
  readonly id: string;
  readonly args: readonly FormulaGiven[];
}

/** What a formula's cell shows: what the function gave, or an error with the sentence that Excel shows beside some of them. */
export type FormulaOutcome = { readonly value: Json } | { readonly error: string; readonly message: string };

export interface FunctionsRuntime {
  /** The names that the script has said the code of. */
  readonly associated: readonly string[];
  /**
   * Asks for all of them at once, as Excel does when it works out a sheet.
   * @param blank What an empty cell is handed over as: 0 in Excel on a desktop, null in Excel on the web.
   */
  readonly call: (calls: readonly FunctionCall[], blank: 0 | null) => Promise<readonly FormulaOutcome[]>;
}

const FILE = 'custom-functions-runtime.debug.js';
/** Under this category and type Excel asks for a function; the flag lets errors in cells through, as the metadata asks for. */
const CATEGORY = 1;
const INVOCATION = 1000;
const ALLOWS_ERRORS = 4;
/** The runtime's own numbers for errors, and how a cell shows them. */
const ERRORS: ReadonlyMap<Json | undefined, string> = new Map([[1, '#N/A'], [2, '#VALUE!'], [5, '#DIV/0!'], [6, '#NUM!'], [7, '#VALUE!'], [8, '#NULL!']]);

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

/** What the runtime leaves in its global object, as far as it is used here. */
interface Globals {
  readonly CustomFunctions: { readonly _association: { readonly mappings: object } };
}

let library: Script | null = null;

/** The few things of a browser that the runtime looks for when it loads; it runs without a page in Excel for Windows. */
function sandbox(bridge: Bridge): Record<string, unknown> {
  const element = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined });
  const page = { src: `https://localhost/${FILE}` };
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    history: {},
    external: { GetHostInfo: () => 'Excel|Win32|16.01|en-US|corr|||0' },
    navigator: { userAgent: 'Suivi stand-in' },
    location: { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' },
    document: { getElementsByTagName: (name: string) => (name === 'script' ? [page] : [element()]), createElement: element, addEventListener: () => undefined, readyState: 'complete' },
    addEventListener: () => undefined,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  return globals;
}

/** @param code The script of the functions, as it is shipped. */
export function openFunctions(book: Book, code: string): FunctionsRuntime {
  const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => { office.receive(text); } };
  const office = new OfficeHost(book, (text) => bridge.onMessageFromHost?.(text));
  const globals = createContext(sandbox(bridge));
  library ??= new Script(readFileSync(join(officeFolder(), FILE), 'utf8'), { filename: FILE });
  library.runInContext(globals);
  new Script(code, { filename: 'functions.js' }).runInContext(globals);
  // The runtime has put its namespace there.
  const { CustomFunctions } = globals as unknown as Globals;
  let lastId = 0;
  const call = async (calls: readonly FunctionCall[], blank: 0 | null): Promise<readonly FormulaOutcome[]> => {
    const first = lastId + 1;
    const entries = calls.map(({ id, args }) => {
      lastId += 1;
      const message = JSON.stringify([lastId, id, args.map((arg) => passed(arg, blank)), 'Sheet1!A1', ALLOWS_ERRORS]);
      return { messageCategory: CATEGORY, messageType: INVOCATION, targetId: '', message };
    });
    const results = office.host.functionResults;
    const known = results.length;
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    while (results.length < known + calls.length) await new Promise((resume) => { setTimeout(resume, 10); });
    const byId = new Map(results.slice(known).map((result) => [(result as readonly Json[])[0], result as readonly Json[]]));
    return calls.map((_, index) => outcomeOf(byId.get(first + index) ?? []));
  };
  return { associated: Object.keys(CustomFunctions._association.mappings), call };
}

/** What is left out is null, whatever an empty cell is. */
function passed(given: FormulaGiven, blank: 0 | null): Json {
  if (given === undefined) return null;
  if (Array.isArray(given)) return (given as readonly (readonly Cell[])[]).map((row) => row.map((cell) => passedCell(cell, blank)));
  // What is no list of rows is a cell.
  return passedCell(given as Cell, blank);
}

function passedCell(cell: Cell, blank: 0 | null): Json {
  if (cell === null) return blank;
  return isCellError(cell) ? { type: 'CustomFunctionError', code: cell.error } : cell;
}

function outcomeOf([, isDone, value = null, error]: readonly Json[]): FormulaOutcome {
  if (isDone === true) return { value };
  return { error: ERRORS.get(error) ?? `unknown error ${String(error)}`, message: typeof value === 'string' ? value : '' };
}
