/** `console` and Logger: what the script writes to its own log. */
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';

const MOST = 10;

/** Takes anything, as the language's own does. */
function log(): ScriptMethod<null> {
  return {
    takes: Array.from({ length: MOST }, (_, count) => Array.from({ length: count }, () => 'Object').join(', ')),
    call: (_target, given, host) => { host.log.push(Array.from({ length: given.count }, (_, index) => String(given.at(index))).join(' ')); },
  };
}

export const consoleType: ScriptType<null> = scriptType<null>({
  name: 'console', service: null, isFree: true, methods: { log: log(), info: log(), warn: log(), error: log() },
});

export const loggerType: ScriptType<null> = scriptType<null>({ name: 'Logger', service: null, isFree: true, methods: { log: log() } });
