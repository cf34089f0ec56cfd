/** LockService: keeps two runs of the script from writing at once. */
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptLock, StoreKind } from '../stores.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';

export const lockType: ScriptType<ScriptLock> = scriptType<ScriptLock>({
  name: 'Lock',
  service: 'LockService',
  methods: {
    tryLock: { takes: ['Integer'], call: (lock) => lock.tryTake() },
    waitLock: { takes: ['Integer'], call: (lock) => { if (!lock.tryTake()) throw new ScriptException(GOOGLE_SAYS.lockTimeout); } },
    releaseLock: { takes: [''], call: (lock) => { lock.release(); } },
    hasLock: { takes: [''], call: (lock) => lock.isHeld },
  },
});

/** A lock of a kind; the document's only where the script belongs to one. */
function lock(kind: StoreKind): ScriptMethod<null> {
  return { takes: [''], call: (_target, _given, host) => (kind === 'document' && host.options.isBound === false ? null : host.wrap(lockType, host.stores.locks[kind])) };
}

export const lockServiceType: ScriptType<null> = scriptType<null>({
  name: 'LockService',
  service: null,
  methods: { getDocumentLock: lock('document'), getScriptLock: lock('script'), getUserLock: lock('user') },
});
