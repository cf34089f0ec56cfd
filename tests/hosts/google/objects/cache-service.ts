/** CacheService: texts that Google keeps for a while. */
import type { CacheStore, StoreKind } from '../stores.ts';
import { ScriptException } from '../script-error.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';

/** Six hours. */
const MAX_SECONDS = 21_600;

function checkSeconds(seconds: number): void {
  if (seconds < 1 || seconds > MAX_SECONDS) throw new ScriptException(`Invalid argument: ${String(seconds)}`);
}

export const cacheType: ScriptType<CacheStore> = scriptType<CacheStore>({
  name: 'Cache',
  service: 'CacheService',
  methods: {
    get: { takes: ['String'], call: (store, given) => store.texts.get(given.text(0)) ?? null },
    getAll: {
      takes: ['String[]'],
      call: (store, given) => Object.fromEntries(given.texts(0).flatMap((key) => {
        const text = store.texts.get(key);
        return text === undefined ? [] : [[key, text]];
      })),
    },
    put: {
      takes: ['String, String', 'String, String, Integer'],
      call: (store, given) => {
        checkSeconds(given.number(2, 600));
        store.put(given.text(0), given.text(1));
      },
    },
    putAll: {
      takes: ['Record', 'Record, Integer'],
      call: (store, given) => {
        checkSeconds(given.number(1, 600));
        for (const [key, text] of Object.entries(given.at(0) ?? {})) store.put(key, String(text));
      },
    },
    remove: { takes: ['String'], call: (store, given) => { store.texts.delete(given.text(0)); } },
    removeAll: { takes: ['String[]'], call: (store, given) => { for (const key of given.texts(0)) store.texts.delete(key); } },
  },
});

function cache(kind: StoreKind): ScriptMethod<null> {
  return { takes: [''], call: (_target, _given, host) => (kind === 'document' && host.options.isBound === false ? null : host.wrap(cacheType, host.stores.caches[kind])) };
}

export const cacheServiceType: ScriptType<null> = scriptType<null>({
  name: 'CacheService',
  service: null,
  methods: { getDocumentCache: cache('document'), getScriptCache: cache('script'), getUserCache: cache('user') },
});
