/** As much of `google.script.run` as the sidebar uses: Google puts it into the page before the sidebar's own script. */

import type { SERVER_FUNCTION } from '../wire.ts';

/** What a handler of failures is given. */
export interface ScriptFailure {
  readonly name?: unknown;
  readonly message?: unknown;
}

export interface ScriptRun {
  readonly withSuccessHandler: (handler: (answer: unknown) => void) => ScriptRun;
  readonly withFailureHandler: (handler: (failure: ScriptFailure) => void) => ScriptRun;
  /** The server's one function. */
  readonly [SERVER_FUNCTION]: (question: string) => void;
}

declare global {
  /** Absent in a page that Google did not open. */
  var google: { readonly script?: { readonly run?: ScriptRun } } | undefined;
}

/** Null where there is no Google to call. */
export function googleScriptRun(): ScriptRun | null {
  return globalThis.google?.script?.run ?? null;
}
