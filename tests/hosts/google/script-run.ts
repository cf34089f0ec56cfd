/** `google.script.run` as a page has it: only JSON crosses, answers come later, at most ten calls are under way. */
import { FAULTS } from './faults.ts';
import { isDate } from './realm.ts';
import type { ScriptProgram } from './script-program.ts';

const MOST_AT_ONCE = 10;

/** What a failure handler is given. */
export interface ClientFailure {
  readonly name: string;
  readonly message: string;
}

type SuccessHandler = (answer: unknown, object?: unknown) => void;
type FailureHandler = (failure: ClientFailure, object?: unknown) => void;

interface Runner {
  readonly withSuccessHandler: (handler: SuccessHandler) => ClientScriptRun;
  readonly withFailureHandler: (handler: FailureHandler) => ClientScriptRun;
  readonly withUserObject: (object: unknown) => ClientScriptRun;
}

type ServerFunction = (...args: readonly unknown[]) => void;

/** The three handlers' methods, and a function for each one of the server's. */
export type ClientScriptRun = Runner & { readonly suiviCall: ServerFunction } & Readonly<Record<string, ServerFunction>>;

export interface ScriptRunClient {
  readonly run: ClientScriptRun;
  readonly callCount: number;
}

interface Handlers {
  readonly success: SuccessHandler | null;
  readonly failure: FailureHandler | null;
  readonly object: unknown;
}

/** Refuses what Google refuses to send: it says only that the parameter is illegal. */
function checkSendable(value: unknown, name: string, seen: ReadonlySet<unknown> = new Set()): void {
  const isIllegal = typeof value === 'function' || isDate(value) || typeof value === 'symbol' || typeof value === 'bigint' || seen.has(value);
  if (isIllegal) throw new TypeError(`Failed due to illegal value in property: ${name}`);
  if (typeof value !== 'object' || value === null) return;
  const within = new Set([...seen, value]);
  for (const [key, part] of Object.entries(value)) checkSendable(part, key, within);
}

/** The value as it arrives: undefined in a list is null, undefined in a record is gone. */
function sent(value: unknown): unknown {
  const text = JSON.stringify(value ?? null) as string | undefined;
  return text === undefined ? null : JSON.parse(text);
}

function failureOf(error: unknown): ClientFailure {
  const [name, message] = error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
    ? ['name' in error ? String(error.name) : 'Error', String(error.message)]
    : ['Error', String(error)];
  return { name: 'ScriptError', message: `${name}: ${message}` };
}

class Client implements ScriptRunClient {
  readonly #program: ScriptProgram;
  #underWay = 0;
  #waiting: (() => void)[] = [];
  callCount = 0;

  constructor(program: ScriptProgram) {
    this.#program = program;
  }

  get run(): ClientScriptRun {
    return this.runner({ success: null, failure: null, object: undefined });
  }

  runner(handlers: Handlers): ClientScriptRun {
    const methods: Runner = {
      withSuccessHandler: (success) => this.runner({ ...handlers, success }),
      withFailureHandler: (failure) => this.runner({ ...handlers, failure }),
      withUserObject: (object) => this.runner({ ...handlers, object }),
    };
    // The proxy answers any other name with a call of the server's function so named.
    return new Proxy(methods, {
      get: (target, name) => {
        if (typeof name === 'symbol') return undefined;
        if (Object.hasOwn(target, name)) return Reflect.get(target, name);
        // Functions that end so are private: the page has none of that name.
        if (name.endsWith('_') || name === 'then') return undefined;
        return (...args: readonly unknown[]) => { this.#call(name, args, handlers); };
      },
    }) as ClientScriptRun;
  }

  #call(name: string, args: readonly unknown[], handlers: Handlers): void {
    for (const [index, arg] of args.entries()) checkSendable(arg, String(index));
    this.callCount += 1;
    const crossed = args.map(sent);
    const start = (): void => { void this.#serve(name, crossed, handlers); };
    if (this.#underWay < MOST_AT_ONCE) start();
    else this.#waiting.push(start);
  }

  async #serve(name: string, args: readonly unknown[], handlers: Handlers): Promise<void> {
    this.#underWay += 1;
    await (this.#program.host.options.latency?.() ?? Promise.resolve());
    const outcome = this.#outcome(name, args);
    this.#underWay -= 1;
    this.#waiting.shift()?.();
    if ('failure' in outcome) handlers.failure?.(outcome.failure, handlers.object);
    else handlers.success?.(outcome.answer, handlers.object);
  }

  #outcome(name: string, args: readonly unknown[]): { readonly answer: unknown } | { readonly failure: ClientFailure } {
    const { host } = this.#program;
    const fault = host.faults.takeBeforeRun();
    if (fault !== null) return { failure: { name: 'ScriptError', message: host.isFrench ? FAULTS[fault].fr : FAULTS[fault].en } };
    try {
      const answer = this.#program.run(name, ...args);
      checkSendable(answer, 'return value');
      return { answer: sent(answer) };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }
}

export function createScriptRun(program: ScriptProgram): ScriptRunClient {
  return new Client(program);
}
