/** Excel's real, unmodified runtime for custom functions in Node, with the functions' script as it is shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Book } from '../book/book.ts';
import { invocationText, outcomeOf } from './functions-messages.ts';
import type { BlankCell, FormulaOutcome, FunctionCall } from './functions-messages.ts';
import { officeFolder } from './node.ts';
import { OfficeHost } from './office-host.ts';

export interface FunctionsRuntime {
  /** The names that the script has said the code of. */
  readonly associated: readonly string[];
  /** Asks for all of them at once, as Excel does when it works out a sheet. */
  readonly call: (calls: readonly FunctionCall[], blank: BlankCell) => Promise<readonly FormulaOutcome[]>;
}

const FILE = 'custom-functions-runtime.debug.js';

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

/** What the runtime leaves in its global object, as far as it is used here. */
interface Globals {
  readonly CustomFunctions: { readonly _association: { readonly mappings: object } };
}

let library: Script | null = null;

/** What the page loader, which the runtime holds as well, throws when it has waited long enough for the files of a page. */
const NO_PAGE = [/^Neither the locale, .* are supported\.$/u, /^MicrosoftAjax\.js is not loaded successfully\.$/u];

/** Nothing loads the files of a page here, and none are missed: that the loader gives up on them after seconds is as it should be. */
function setTimeoutWithoutPage(run: (...given: readonly unknown[]) => void, wait?: number, ...given: readonly unknown[]): unknown {
  return setTimeout(() => {
    try {
      run(...given);
    } catch (thrown) {
      if (typeof thrown !== 'string' || !NO_PAGE.some((sentence) => sentence.test(thrown))) throw thrown;
    }
  }, wait);
}

/** The few things of a browser that the runtime looks for when it loads; it runs without a page in Excel for Windows. */
function sandbox(bridge: Bridge): Record<string, unknown> {
  const element = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined });
  const page = { src: `https://localhost/${FILE}` };
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    setTimeout: setTimeoutWithoutPage,
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
  const call = async (calls: readonly FunctionCall[], blank: BlankCell): Promise<readonly FormulaOutcome[]> => {
    const asked = calls.map((each) => {
      lastId += 1;
      return [lastId, each] as const;
    });
    const results = office.host.functionResults;
    const known = results.length;
    bridge.onMessageFromHost?.(invocationText(asked, blank));
    while (results.length < known + calls.length) await new Promise((resume) => { setTimeout(resume, 10); });
    const byNumber = new Map(results.slice(known).map(outcomeOf));
    return asked.map(([number]) => byNumber.get(number) ?? { error: 'no answer', message: '' });
  };
  return { associated: Object.keys(CustomFunctions._association.mappings), call };
}
