/** The shipped server of the add-on in Node, in a bare context: the language and Google's services, nothing else. */
import { createContext, Script } from 'node:vm';
import type { Book } from '../book/book.ts';
import { createGoogle, type GoogleHost } from './google-host.ts';
import type { AuthMode, GoogleOptions } from './google-options.ts';
import type { Realm } from './realm.ts';
import { ScriptProgram, type LoadedScript } from './script-program.ts';
import { createScriptRun, type ClientScriptRun } from './script-run.ts';

export interface GoogleInNode {
  readonly host: GoogleHost;
  readonly program: ScriptProgram;
  /** Calls a top-level function, as a menu or a trigger does. */
  readonly run: (name: string, ...args: readonly unknown[]) => unknown;
  /** Calls a function of some other script on the same spreadsheet, as one more add-on would. */
  readonly runCode: (code: string, name: string) => unknown;
  /** `google.script.run`, as a page of the add-on has it. */
  readonly scriptRun: ClientScriptRun;
  /** How many calls the page has made. */
  readonly callCount: () => number;
}

function load(script: Script, host: GoogleHost, authMode: AuthMode): LoadedScript {
  const context = createContext({ ...host.globals });
  const names = new Script('({ Date, Error, Array, Object })');
  // Four of the language's own constructors, named in the line above.
  const realm = names.runInContext(context) as Realm;
  // Code that runs while loading runs with what the mode allows, and in its own world.
  host.inRun(realm, authMode, () => script.runInContext(context));
  return {
    realm,
    find: (name) => {
      const found: unknown = context[name];
      // A function of the script: what it takes is the caller's business.
      return typeof found === 'function' ? found as (...args: readonly unknown[]) => unknown : undefined;
    },
  };
}

/** Compiled programs by their code: a bundle is the same for many a test. */
const compiled = new Map<string, Script>();

function compile(code: string): Script {
  let script = compiled.get(code);
  if (script === undefined) compiled.set(code, script = new Script(code, { filename: 'Code.js' }));
  return script;
}

/** @param isLoadedOnce Whether all runs share one world, as they never do at Google: far quicker where there are thousands. */
export function openGoogleInNode(book: Book, code: string, options: GoogleOptions = {}, isLoadedOnce = false): GoogleInNode {
  const host = createGoogle(book, options);
  const script = compile(code);
  let loaded: LoadedScript | null = null;
  const program = new ScriptProgram(host, (authMode) => {
    if (loaded === null || !isLoadedOnce) loaded = load(script, host, authMode);
    return loaded;
  });
  const client = createScriptRun(program);
  return {
    host,
    program,
    run: (name, ...args) => program.run(name, ...args),
    runCode: (text, name) => {
      const other = new ScriptProgram(host, (authMode) => load(compile(text), host, authMode));
      try {
        return other.run(name);
      } finally {
        other.close();
      }
    },
    scriptRun: client.run,
    callCount: () => client.callCount,
  };
}
