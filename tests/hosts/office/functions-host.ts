/** Excel's side of its runtime for custom functions in the page: asks it to work a formula out, and takes what it answers. */
import { invocationText, outcomeOf } from './functions-messages.ts';
import type { FormulaOutcome, FunctionCall } from './functions-messages.ts';
import { answerText, type Json, type RequestMessage } from './wire.ts';

export class FunctionsHost {
  readonly #send: (text: string) => void;
  readonly #waiting = new Map<number, (outcome: FormulaOutcome) => void>();
  #last = 0;

  constructor(send: (text: string) => void) {
    this.#send = send;
  }

  /** Resolves to what Excel is told for one formula. */
  call(call: FunctionCall): Promise<FormulaOutcome> {
    this.#last += 1;
    this.#send(invocationText([[this.#last, call]], 0));
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
