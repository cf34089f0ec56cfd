/** Excel's side of its runtime for custom functions: asks it to work a formula out, and takes what it answers. */
import type { Cell } from '../../../core/table/cell.ts';
import { isCellError } from '../../../core/table/cell.ts';
import { answerText, type Json, type RequestMessage } from './wire.ts';

/** What a formula shows: what the function gave, or an error with the sentence that Excel shows beside some of them. */
export type FormulaOutcome = { readonly value: Json } | { readonly error: string; readonly message: string };

/** Rows of cells for a range; null for what is left out. */
export type FormulaGiven = Cell | readonly (readonly Cell[])[];

/** Under this category and type Excel asks for a function; the flag lets errors in cells through. */
const CATEGORY = 1;
const INVOCATION = 1000;
const ALLOWS_ERRORS = 4;

/** The runtime's own numbers for errors, and how a cell shows them; whatever else goes wrong is a wrong value. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([[1, '#N/A'], [5, '#DIV/0!'], [6, '#NUM!'], [7, '#VALUE!'], [8, '#NULL!']]);

export class FunctionsHost {
  readonly #send: (text: string) => void;
  readonly #waiting = new Map<number, (outcome: FormulaOutcome) => void>();
  #last = 0;

  constructor(send: (text: string) => void) {
    this.#send = send;
  }

  /** Resolves to what Excel is told for one formula. */
  call(id: string, args: readonly FormulaGiven[]): Promise<FormulaOutcome> {
    this.#last += 1;
    const message = JSON.stringify([this.#last, id, args.map(passed), '', ALLOWS_ERRORS]);
    this.#send(JSON.stringify({ type: 3, message: { entries: [{ messageCategory: CATEGORY, messageType: INVOCATION, targetId: '', message }] } }));
    return new Promise((resolve) => this.#waiting.set(this.#last, resolve));
  }

  /** Takes a message of the runtime's; it is answered through `send`. */
  receive(text: string): void {
    // The runtime alone writes these messages; a message of another form would be its bug.
    const { id, message: { body } } = JSON.parse(text) as RequestMessage;
    for (const { Name, ArgumentInfo } of body.Actions) {
      if (Name !== 'SetInvocationResults' && Name !== 'SetInvocationArrayResults') continue;
      const [results] = ArgumentInfo?.Arguments ?? [];
      if (Array.isArray(results)) for (const result of results) this.#settle(result as Json);
    }
    const results = body.Actions.map(({ Id, Name }) => ({ ActionId: Id, Value: Name === '_GetEnabledFeatures' ? [] : null }));
    this.#send(answerText(id, { statusCode: 200, body: { Results: results, TraceIds: [] } }));
  }

  #settle(result: Json): void {
    const [id, outcome] = outcomeOf(result);
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }
}

/** As rows of numbers and texts, where an empty cell is 0; errors in the runtime's own form. */
function passed(given: FormulaGiven): Json {
  if (Array.isArray(given)) return (given as readonly (readonly Cell[])[]).map((row) => row.map((cell) => (cell === null ? 0 : passedCell(cell))));
  // What is no range is one cell.
  return passedCell(given as Cell);
}

function passedCell(cell: Cell): Json {
  return isCellError(cell) ? { type: 'CustomFunctionError', code: cell.error } : cell;
}

/** A list from newer runtimes, a record from older ones. */
function outcomeOf(result: Json): readonly [id: number, FormulaOutcome] {
  if (Array.isArray(result)) {
    const [id, isDone, value, code] = result as readonly Json[];
    return [Number(id), isDone === true ? { value: value ?? '' } : failure(value, code)];
  }
  const { id, failed, value, errorCode } = (typeof result === 'object' ? (result ?? {}) : {}) as Readonly<Record<string, Json | undefined>>;
  return [Number(id), failed === true ? failure(value, errorCode) : { value: value ?? '' }];
}

function failure(message: Json | undefined, code: Json | undefined): FormulaOutcome {
  return { error: ERRORS.get(code) ?? '#VALUE!', message: typeof message === 'string' ? message : '' };
}
