/** What Excel and its runtime for custom functions say to each other: a formula's question, and what became of it. */
import type { Cell } from '../../../core/table/cell.ts';
import { isCellError } from '../../../core/table/cell.ts';
import type { Json } from './wire.ts';

/** What a formula passes: one cell, rows of them, or nothing where it is left out. */
export type FormulaGiven = Cell | readonly (readonly Cell[])[] | undefined;

/** What a formula's cell shows: what the function gave, or an error with the sentence that Excel shows beside some of them. */
export type FormulaOutcome = { readonly value: Json } | { readonly error: string; readonly message: string };

export interface FunctionCall {
  readonly id: string;
  readonly args: readonly FormulaGiven[];
}

/** What an empty cell of a range is handed over as: 0 in Excel on a desktop, null in Excel on the web. */
export type BlankCell = 0 | null;

/** Under this category and type Excel asks for a function; the flag lets errors in cells through, as the metadata asks for. */
const CATEGORY = 1;
const INVOCATION = 1000;
const ALLOWS_ERRORS = 4;
/** The runtime's own numbers for errors, and how a cell shows them; whatever else goes wrong is a wrong value. */
const ERRORS: ReadonlyMap<Json | undefined, string> = new Map([[1, '#N/A'], [5, '#DIV/0!'], [6, '#NUM!'], [7, '#VALUE!'], [8, '#NULL!']]);

/** Asks for functions, each under a number by which its answer is known. */
export function invocationText(calls: readonly (readonly [number: number, call: FunctionCall])[], blank: BlankCell): string {
  const entries = calls.map(([number, { id, args }]) => ({
    messageCategory: CATEGORY, messageType: INVOCATION, targetId: '',
    message: JSON.stringify([number, id, args.map((arg) => passed(arg, blank)), '', ALLOWS_ERRORS]),
  }));
  return JSON.stringify({ type: 3, message: { entries } });
}

/** A list from newer runtimes, a record from older ones. */
export function outcomeOf(result: Json): readonly [number: number, outcome: FormulaOutcome] {
  if (Array.isArray(result)) {
    const [number, isDone, value, code] = result as readonly Json[];
    return [Number(number), isDone === true ? { value: value ?? '' } : failure(value, code)];
  }
  const { id, failed, value, errorCode } = (typeof result === 'object' ? (result ?? {}) : {}) as Readonly<Record<string, Json | undefined>>;
  return [Number(id), failed === true ? failure(value, errorCode) : { value: value ?? '' }];
}

function failure(message: Json | undefined, code: Json | undefined): FormulaOutcome {
  return { error: ERRORS.get(code) ?? '#VALUE!', message: typeof message === 'string' ? message : '' };
}

/** Rows of numbers and texts, or one of them; errors in the runtime's own form. What is left out is null, whatever an empty cell is. */
function passed(given: FormulaGiven, blank: BlankCell): Json {
  if (given === undefined) return null;
  if (Array.isArray(given)) return (given as readonly (readonly Cell[])[]).map((row) => row.map((cell) => (cell === null ? blank : passedCell(cell))));
  // What is no list of rows is a cell.
  const cell = given as Cell;
  return cell === null ? blank : passedCell(cell);
}

function passedCell(cell: Cell): Json {
  return isCellError(cell) ? { type: 'CustomFunctionError', code: cell.error } : cell;
}
